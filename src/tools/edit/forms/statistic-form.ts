import type { LoadedContent } from '../../../content/reader/content.ts';
import { inOrder } from '../../../content/in-order.ts';
import { SIGNED_KINDS, UNIT_KINDS } from '../../../figure/unit.ts';
import { formatQuantity } from '../../../figure/text.ts';
import { dictionary } from '../../../words/dictionary.ts';
import { isValues, type Values } from '../annotated-yaml.ts';
import { choice, choiceOf, inBoth, LATER, question } from '../question.ts';
import { type Form, nextOrder, yamlFile } from './form.ts';
import { evidenceQuestions, onlyDocument, VALUE_QUESTIONS } from './value-questions.ts';

const zh = dictionary('zh');
const en = dictionary('en');
const COUNTED = { zh: '计的是什么', en: 'What is counted' };

/** A new figure, with its first value. */
export const statisticForm: Form = {
  what: { zh: '数据', en: 'figure' },
  one: { zh: '一个', en: 'a' },
  collection: 'statistics',
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
      '币种的三个字母（ISO 4217），不写就同其他数据',
      'The ISO 4217 code of the currency; that of most figures if left out',
      { ...LATER, flag: 'currency' },
    ),
    question('unit.zh', '量词，如 家、人次、元', 'The Chinese measure word, such as 家'),
    question('unit.en.one', '英文单位，单数，如 book', 'The English noun, singular', {
      flag: 'unit.one',
    }),
    question('unit.en.other', '英文单位，复数，如 books', 'The English noun, plural', {
      flag: 'unit.other',
    }),
    ...VALUE_QUESTIONS,
    ...evidenceQuestions(content),
    ...inBoth('definition', '计的是什么，一句话', 'What is counted, in one sentence', LATER),
  ],
  files: (id, { value, period, source, ...answers }, content) => {
    const { theme } = answers;
    const unit = unitOf(answers['unit'], usualCurrency(content.statistics));
    const order = nextOrder([...content.statistics.values()].filter(({ data }) => data.theme === theme));
    const printed = printedForm(value, unit);
    const evidence = {
      ...onlyDocument(content),
      ...(printed ? { printed } : {}),
      ...(isValues(source) ? source : {}),
    };
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
function unitOf(unit: unknown, usual: string | undefined): Values | undefined {
  if (!isValues(unit)) return undefined;
  const { kind, currency = usual, ...words } = unit;
  if (SIGNED_KINDS.some((signed) => signed === kind)) return { kind };
  return kind === 'money' ? { kind, ...(currency ? { currency } : {}), ...words } : { kind, ...words };
}

/** The currency of most figures in money, where there are any. */
function usualCurrency(statistics: LoadedContent['statistics']): string | undefined {
  const used = [...statistics.values()].flatMap(({ data: { unit } }) =>
    unit.kind === 'money' ? unit.currency : [],
  );
  const times = [...Map.groupBy(used, (currency) => currency).values()];
  return times.toSorted((a, b) => b.length - a.length)[0]?.[0];
}

/** How the source most likely prints a number: as the site itself does. */
function printedForm(value: unknown, unit: unknown): string | undefined {
  const word: unknown = isValues(unit) ? unit['zh'] : undefined;
  if (typeof value !== 'number' || typeof word !== 'string' || word === '') return undefined;
  const plain = { kind: 'items', zh: word, en: { one: '', other: '' } } as const;
  return formatQuantity('zh', { value, qualifier: 'exact' }, plain);
}
