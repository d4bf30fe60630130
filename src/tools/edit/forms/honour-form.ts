import { levelsInOrder } from '../../../content/level.ts';
import { isValues } from '../annotated-yaml.ts';
import { choiceOf, inBoth, LATER, question } from '../question.ts';
import { aNumber } from '../reading.ts';
import { type Form, nextOrder, yamlFile } from './form.ts';
import { onlyDocument, placeQuestions } from './value-questions.ts';

/** A new honour. */
export const honourForm: Form = {
  what: { zh: '荣誉', en: 'honour' },
  one: { zh: '一项', en: 'an' },
  collection: 'honours',
  questions: (content) => [
    ...inBoth('title', '荣誉名称，一字不改', 'Its title, character for character'),
    choiceOf('level', { zh: '级别', en: 'Level' }, levelsInOrder(content.levels.values())),
    ...inBoth('explanation', '一句说明', 'One line that explains it'),
    ...placeQuestions(content),
    question('source.phrase', '写明它的原文', 'The phrase of the source', { flag: 'phrase' }),
    ...inBoth('givers', '授予单位', 'Who gave it', LATER),
    question('years.from', '起始年份', 'First year', { ...LATER, read: aNumber }),
    question('years.to', '截止年份', 'Last year', { ...LATER, read: aNumber }),
  ],
  files: (id, { source, ...answers }, content) => [
    yamlFile('honours', id, {
      ...answers,
      source: { ...onlyDocument(content), ...(isValues(source) ? source : {}) },
      order: nextOrder(content.honours.values()),
    }),
  ],
};
