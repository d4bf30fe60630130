import { LEVELS } from '../../content/honour.ts';
import { dictionary } from '../../words/dictionary.ts';
import { pathOf } from '../../content/reader/layout.ts';
import { honour } from '../../content/schemas/honour.ts';
import { annotatedYaml } from './annotated-yaml.ts';
import { jsonSchema } from './field-schema.ts';
import { type FormMaker, nextOrder } from './form.ts';
import { aNumber, type Question } from './question.ts';
import { choice, idQuestion, inBoth, paragraphQuestion, textQuestion } from './shared-questions.ts';
import { meanings } from './word-meanings.ts';

/** A new honour. */
export const honourForm: FormMaker = (content) => ({
  what: { zh: '荣誉', en: 'honour' },
  questions: [
    idQuestion(content.honours.keys(), 'national-civilised-unit'),
    ...inBoth('title', { zh: '荣誉名称，一字不改', en: 'Its title, character for character' }),
    choice(
      'level',
      ['level'],
      { zh: '级别', en: 'Level' },
      meanings(LEVELS, dictionary('zh').levels, dictionary('en').levels),
    ),
    ...inBoth('explanation', { zh: '一句说明', en: 'One line that explains it' }),
    paragraphQuestion(['source', 'paragraph'], content),
    textQuestion('phrase', ['source', 'phrase'], { zh: '写明它的原文', en: 'The phrase of the article' }),
    ...inBoth('givers', { zh: '授予单位', en: 'Who gave it' }, false),
    year('from', { zh: '起始年份', en: 'First year' }),
    year('to', { zh: '截止年份', en: 'Last year' }),
  ],
  files: (id, answers) => {
    const order = nextOrder([...content.honours.values()].map(({ data }) => data.order));
    return [{ path: pathOf('honours', id), text: annotatedYaml(jsonSchema(honour), { ...answers, order }) }];
  },
});

function year(end: 'from' | 'to', ask: Question['ask']): Question {
  return { flag: `years.${end}`, ask, path: ['years', end], asked: false, read: aNumber };
}
