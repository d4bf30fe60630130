import { inOrder } from '../../../content/in-order.ts';
import { SIGNED_KINDS, UNIT_KINDS } from '../../../figure/unit.ts';
import { formatQuantity } from '../../../figure/text.ts';
import { dictionary } from '../../../words/dictionary.ts';
import { isValues, type Values } from '../annotated-yaml.ts';
import { choice, choiceOf, inBoth, LATER, question } from '../question.ts';
import { type Form, nextOrder, yamlFile } from './form.ts';
import { evidenceQuestions, VALUE_QUESTIONS } from './value-questions.ts';

const zh = dictionary('zh');
const en = dictionary('en');
const COUNTED = { zh: '计的是什么', en: 'What is counted' };

/** A new figure, with its first value. */
export const statisticForm: Form = {
  what: { zh: '数据', en: 'figure' },
  one: { zh: '一个', en: 'a' },
  collection: 'statistics',
  example: 'reading-rooms',
  questions: (content) => [
    ...inBoth('label', '名称', 'Its name'),
    choiceOf(
      'theme',
      { zh: '主题', en: 'Theme' },
      inOrder(content.themes.values()).map(({ id, data: { name } }) => ({ id, name })),
    ),
    choice('unit.kind', COUNTED, UNIT_KINDS, { zh: zh.unitKinds, en: en.unitKinds }, { flag: 'kind' }),
    question(
      'unit.currency',
      '币种的三个字母，不写是 CNY',
      'The ISO 4217 code of the currency; CNY if left out',
      {
        ...LATER,
        flag: 'currency',
      },
    ),
    question('unit.zh', '量词，如 家、人次、元', 'The Chinese measure word, such as 家'),
    question('unit.en.one', '英文单位，单数，如 reading room', 'The English noun, singular', {
      flag: 'unit.one',
    }),
    question('unit.en.other', '英文单位，复数，如 reading rooms', 'The English noun, plural', {
      flag: 'unit.other',
    }),
    ...VALUE_QUESTIONS,
    ...evidenceQuestions(content),
    ...inBoth('definition', '计的是什么，一句话', 'What is counted, in one sentence', LATER),
  ],
  files: (id, { value, period, source, ...answers }, { statistics }) => {
    const { theme } = answers;
    const unit = unitOf(answers['unit']);
    const order = nextOrder([...statistics.values()].filter(({ data }) => data.theme === theme));
    const printed = printedForm(value, unit);
    const evidence = { ...(printed ? { printed } : {}), ...(isValues(source) ? source : {}) };
    const observation = { value, qualifier: 'exact', period, source: evidence };
    const values = {
      ...answers,
      ...(unit ? { unit } : {}),
      ...(theme ? { order } : {}),
      observations: [observation],
    };
    return [yamlFile('statistics', id, values)];
  },
};

/** A sign such as % has no words, and money has a currency. */
function unitOf(unit: unknown): Values | undefined {
  if (!isValues(unit)) return undefined;
  const { kind, currency = 'CNY', ...words } = unit;
  if (SIGNED_KINDS.some((signed) => signed === kind)) return { kind };
  return kind === 'money' ? { kind, currency, ...words } : { kind, ...words };
}

/** How the article most likely prints a number: as the site itself does. */
function printedForm(value: unknown, unit: unknown): string | undefined {
  const word: unknown = isValues(unit) ? unit['zh'] : undefined;
  if (typeof value !== 'number' || typeof word !== 'string' || word === '') return undefined;
  const plain = { kind: 'items', zh: word, en: { one: '', other: '' } } as const;
  return formatQuantity('zh', { value, qualifier: 'exact' }, plain);
}
