import type { LoadedContent } from '../../content/reader/content.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { didYouMean } from '../../words/mistakes/told.ts';
import type { NamedCollection } from '../../content/schemas/named.ts';
import type { Localised } from '../../figure/locale.ts';
import { readNumber } from '../../figure/read-number.ts';
import { readQuantity, wordsOf } from '../../figure/read-quantity.ts';
import { type Unit, unitName } from '../../figure/unit.ts';
import { period } from '../../content/schemas/period.ts';
import type { Values } from './annotated-yaml.ts';
import { PERIOD_FORMS, typedPeriod } from './typed-period.ts';

/** What an answer is as a value of the file, after those before it, or why what was typed cannot stand. */
export type Reading = (
  typed: string,
  answers: Values,
) => { readonly value: unknown } | { readonly refused: Localised };

/** Any text, as it is. */
export const anyText: Reading = (typed) => ({ value: typed.trim() });

/** A number. */
export const aNumber: Reading = (typed) =>
  known(
    readNumber(typed),
    `“${typed}”不是一个数；只写数字，如 270 或 24.39，不写量词和“约”“余”。`,
    `“${typed}” is not a number; write only the number, such as 270 or 24.39.`,
  );

/** A number of a figure, as its source prints it: with its qualifier, and its unit or none; in digits only while its unit is not known. */
export function aQuantity(unitOf: (answers: Values) => Unit | undefined): Reading {
  return (typed, answers) => {
    const unit = unitOf(answers);
    if (!unit) return digitsOnly(typed, answers);
    const counted = { zh: unitName('zh', unit), en: unitName('en', unit) };
    const read = readQuantity(typed, unit);
    if (!read)
      return refused(
        `“${typed}”看不出是什么数；可以写：${QUANTITY_FORMS.zh}。`,
        `“${typed}” is no number that can be read; write it as in: ${QUANTITY_FORMS.en}.`,
      );
    const isOwn = read.unit === '' || wordsOf(unit).includes(read.unit);
    const other = `npm run new statistic`;
    return isOwn
      ? { value: { ...read, typed: typed.trim() } }
      : refused(
          `这个数据计的是“${counted.zh}”，不是“${read.unit}”。只写数字也可以；计的若是别的东西，就是另一个数据：${other}。`,
          `This figure counts ${counted.en}, not “${read.unit}”. The digits alone will do; what is counted otherwise is a figure of its own: ${other}.`,
        );
  };
}

function digitsOnly(...typed: Parameters<Reading>): ReturnType<Reading> {
  const read = aNumber(...typed);
  return 'refused' in read
    ? read
    : { value: { quantity: { qualifier: 'exact', value: read.value }, unit: '' } };
}

/** How a number may be typed, for a question or a message. */
export const QUANTITY_FORMS: Localised = {
  zh: '270、24.39%、15840.60万元、3000余、逾3200万、约80、20至30',
  en: '270, 24.39%, 1,200, more than 3,000, over 3,200, about 80, 20 to 30',
};

/** A period. */
export const aPeriod: Reading = (typed) =>
  known(
    period.safeParse(typedPeriod(typed)).data,
    `看不懂时段“${typed}”；可以写：${PERIOD_FORMS}。`,
    `“${typed}” is not a period; write one of: ${PERIOD_FORMS}.`,
  );

/** Several words, with commas or spaces of any kind between them. */
export const aList: Reading = (typed) => ({ value: listed(typed) });

/** The words that were typed. */
export function listed(typed: string): string[] {
  return typed.split(/[\s,，、;；]+/).filter(Boolean);
}

/** Several phrases, which may hold spaces, with commas between them. */
export const phrases: Reading = (typed) => ({ value: typed.split(/\s*[,，、;；]\s*/).filter(Boolean) });

/** One of a closed list of words, or its number in the list. */
export function oneOf(options: readonly string[]): Reading {
  const list = options.join(', ');
  return (typed) => {
    const word = typed.trim();
    const value = options.find((option) => option === word) ?? options[Number(word) - 1];
    return known(value, `没有“${word}”；可以写：${list}。`, `“${word}” is not one of: ${list}.`);
  };
}

/** A new id, which no file may have yet. */
export function aNewId(taken: ReadonlySet<string>): Reading {
  return (typed) => {
    const value = typed.trim();
    if (taken.has(value))
      return refused(
        `已经有“${value}”了，请换一个代号。`,
        `There is a “${value}” already; choose another id.`,
      );
    return known(
      /^[a-z0-9]+(-[a-z0-9]+)*$/.exec(value)?.[0],
      `代号“${value}”只能用小写英文字母、数字和连字符，如 two-words。`,
      `The id “${value}” may hold only lower-case letters, digits and hyphens, as in two-words.`,
    );
  };
}

/** An entry of a collection, by its id. */
export function anEntry(of: NamedCollection, there: Known): Reading {
  return (typed) => {
    const word = typed.trim();
    return there.has(word) ? { value: word } : { refused: noEntry(of, word, there) };
  };
}

/** Several entries of a collection. */
export function entries(of: NamedCollection, there: Known): Reading {
  return (typed) => {
    const words = listed(typed);
    const unknown = words.find((word) => !there.has(word));
    return unknown === undefined ? { value: words } : { refused: noEntry(of, unknown, there) };
  };
}

/** That a collection has no such entry, and which was meant. */
export function noEntry(of: NamedCollection, id: string, there: Known): Localised {
  const guess = didYouMean(nearest(id, there.keys()));
  return {
    zh: `content/${of}/ 里没有“${id}”。${guess.zh}`,
    en: `There is no “${id}” in content/${of}/. ${guess.en}`.trim(),
  };
}

type Known = ReadonlyMap<string, unknown>;

/** A paragraph of one of the documents; any word where none is known. */
export function aParagraph(sources: LoadedContent['sources']): Reading {
  const paragraphs = [...sources.values()].flatMap(({ data }) => data.paragraphs.map(({ id }) => id));
  const listed = paragraphs.slice(0, MOST_LISTED);
  return (typed) => {
    const word = typed.trim();
    return known(
      paragraphs.length === 0 || paragraphs.includes(word) ? word : undefined,
      `来源里没有“${word}”这一段；段落号见 content/sources，如 ${listed.join('、')}。新的来源先用 npm run new source 建立。`,
      `No source has a paragraph “${word}”; the locators stand in content/sources, such as ${listed.join(', ')}. A new source is made first, with npm run new source.`,
    );
  };
}

const MOST_LISTED = 8;

function known(value: unknown, zh: string, en: string): ReturnType<Reading> {
  return value === undefined ? refused(zh, en) : { value };
}

function refused(zh: string, en: string): { refused: Localised } {
  return { refused: { zh, en } };
}
