import { THEMES } from '../../figure/statistic.ts';
import { UNIT_KINDS } from '../../figure/unit.ts';
import { formatQuantity } from '../../figure/text.ts';
import { dictionary } from '../../words/dictionary.ts';
import { pathOf } from '../../content/reader/layout.ts';
import { statistic } from '../../content/schemas/statistic.ts';
import { annotatedYaml } from './annotated-yaml.ts';
import { jsonSchema } from './field-schema.ts';
import { type FormMaker, isValues, nextOrder } from './form.ts';
import { choice, idQuestion, inBoth, textQuestion } from './shared-questions.ts';
import { meanings } from './word-meanings.ts';
import { evidenceQuestions, VALUE_QUESTIONS } from './value-questions.ts';

const zh = dictionary('zh');
const en = dictionary('en');

/** A new figure, with its first value. */
export const statisticForm: FormMaker = (content) => ({
  what: { zh: '数据', en: 'figure' },
  questions: [
    idQuestion(content.statistics.keys(), 'reading-rooms'),
    ...inBoth('label', { zh: '名称', en: 'Its name' }),
    choice('theme', ['theme'], { zh: '主题', en: 'Theme' }, meanings(THEMES, zh.themes, en.themes)),
    choice(
      'kind',
      ['unit', 'kind'],
      { zh: '计的是什么', en: 'What is counted' },
      meanings(UNIT_KINDS, zh.unitKinds, en.unitKinds),
    ),
    textQuestion('unit.zh', ['unit', 'zh'], {
      zh: '量词，如 家、人次、元',
      en: 'The Chinese measure word, such as 家',
    }),
    textQuestion('unit.one', ['unit', 'en', 'one'], {
      zh: '英文单位，单数，如 reading room',
      en: 'The English noun, singular',
    }),
    textQuestion('unit.other', ['unit', 'en', 'other'], {
      zh: '英文单位，复数，如 reading rooms',
      en: 'The English noun, plural',
    }),
    ...VALUE_QUESTIONS,
    ...evidenceQuestions(content),
    ...inBoth('definition', { zh: '计的是什么，一句话', en: 'What is counted, in one sentence' }, false),
  ],
  files: (id, { value, period, source, ...answers }) => {
    const order = nextOrder(
      [...content.statistics.values()]
        .filter(({ data }) => data.theme === answers['theme'])
        .map(({ data }) => data.order),
    );
    const printed = printedForm(value, answers['unit']);
    const evidence = { ...(printed ? { printed } : {}), ...(isValues(source) ? source : {}) };
    const observation = { value, qualifier: 'exact', period, source: evidence };
    const values = { ...answers, ...(answers['theme'] ? { order } : {}), observations: [observation] };
    return [{ path: pathOf('statistics', id), text: annotatedYaml(jsonSchema(statistic), values) }];
  },
});

/** How the article most likely prints a number: as the site itself does. */
function printedForm(value: unknown, unit: unknown): string | undefined {
  const word: unknown = isValues(unit) ? unit['zh'] : undefined;
  if (typeof value !== 'number' || typeof word !== 'string' || word === '') return undefined;
  const plain = { kind: 'items', zh: word, en: { one: '', other: '' } } as const;
  return formatQuantity('zh', { value, qualifier: 'exact' }, plain);
}
