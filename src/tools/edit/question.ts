import type { Localised } from '../../figure/locale.ts';
import { typedPeriod, PERIOD_FORMS } from './typed-period.ts';
import { wholeNumber } from './whole-number.ts';

/** What was typed cannot stand: why, in both languages. */
export interface Refusal {
  readonly refused: Localised;
}

/** One thing that a making command asks, or takes as a flag of the same name. */
export interface Question {
  readonly flag: string;
  readonly ask: Localised;
  /** Where the answer belongs: the way to its field. */
  readonly path: readonly string[];
  /** Asked, and not only taken as a flag. */
  readonly asked: boolean;
  /** What the answer is as a value of the file. */
  readonly read: (typed: string) => { readonly value: unknown } | Refusal;
}

/** Any text, as it is. */
export function anyText(typed: string) {
  return { value: typed.trim() };
}

/** A whole number. */
export function aNumber(typed: string): { value: number } | Refusal {
  const value = wholeNumber(typed);
  if (value !== undefined) return { value };
  return {
    refused: {
      zh: `“${typed}”不是一个整数；只写数字，如 270，不写量词和“约”“余”。`,
      en: `“${typed}” is not a whole number; write only the number, such as 270.`,
    },
  };
}

/** A period. */
export function aPeriod(typed: string) {
  const value = typedPeriod(typed);
  if (value) return { value };
  return {
    refused: {
      zh: `看不懂时段“${typed}”；可以写：${PERIOD_FORMS}。`,
      en: `“${typed}” is not a period; write one of: ${PERIOD_FORMS}.`,
    },
  };
}

/** Several words, with commas or spaces of any kind between them. */
export function aList(typed: string) {
  return { value: typed.split(/[\s,，、;；]+/).filter(Boolean) };
}

/** One of a closed list of words. */
export function oneOf(options: readonly string[]) {
  return (typed: string): { value: string } | Refusal => {
    const word = typed.trim();
    const value = options.find((option) => option === word) ?? options[Number(word) - 1];
    if (value !== undefined) return { value };
    const list = options.join(', ');
    return {
      refused: { zh: `没有“${word}”；可以写：${list}。`, en: `“${word}” is not one of: ${list}.` },
    };
  };
}

/** A new id, which no file may have yet. */
export function aNewId(taken: ReadonlySet<string>) {
  return (typed: string): { value: string } | Refusal => {
    const value = typed.trim();
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) {
      return {
        refused: {
          zh: `代号“${value}”只能用小写英文字母、数字和连字符，如 reading-rooms。`,
          en: `The id “${value}” may hold only lower-case letters, digits and hyphens, as in reading-rooms.`,
        },
      };
    }
    if (!taken.has(value)) return { value };
    return {
      refused: {
        zh: `已经有“${value}”了，请换一个代号。`,
        en: `There is a “${value}” already; choose another id.`,
      },
    };
  };
}
