import type { Localised } from '../../figure/locale.ts';
import { anyText, oneOf, type Reading } from './reading.ts';

/** One thing that a making command asks, or takes as a flag. */
export interface Question {
  /** The way to the field that the answer belongs to, with dots. */
  readonly path: string;
  readonly ask: Localised;
  /** The name of its flag: the path, where nothing shorter is clear. */
  readonly flag: string;
  /** Asked, and not only taken as a flag. */
  readonly asked: boolean;
  readonly read: Reading;
}

type Details = Partial<Pick<Question, 'flag' | 'asked' | 'read'>>;

/** For a question that is not asked, and only taken as a flag. */
export const LATER = { asked: false } as const;

/**
 * A question, of any text unless it is told how to read the answer.
 * @example question('source.phrase', '写明它的原文', 'The phrase of the source', { flag: 'phrase' })
 */
export function question(path: string, zh: string, en: string, details: Details = {}): Question {
  return { path, ask: { zh, en }, flag: path, asked: true, read: anyText, ...details };
}

/** The same in both languages: two questions. */
export function inBoth(path: string, zh: string, en: string, details: Details = {}): Question[] {
  return [
    question(`${path}.zh`, `${zh}，中文`, `${en}, in Chinese`, details),
    question(`${path}.en`, `${zh}，英文`, `${en}, in English`, details),
  ];
}

/** Asks for the id of one of a few things, each shown with its number and its name. */
export function choiceOf(
  path: string,
  ask: Localised,
  options: readonly { readonly id: string; readonly name: Localised }[],
  details: Details = {},
): Question {
  const listed = (locale: keyof Localised) =>
    options.map(({ id, name }, index) => `${index + 1} ${id} ${name[locale]}`);
  return question(path, `${ask.zh}（${listed('zh').join('；')}）`, `${ask.en} (${listed('en').join('; ')})`, {
    read: oneOf(options.map(({ id }) => id)),
    ...details,
  });
}

/** The same for one word of a closed list, with what it means in each language. */
export function choice<W extends string>(
  path: string,
  ask: Localised,
  words: readonly W[],
  meanings: Readonly<Record<keyof Localised, Readonly<Record<W, string>>>>,
  details: Details = {},
): Question {
  const options = words.map((id) => ({ id, name: { zh: meanings.zh[id], en: meanings.en[id] } }));
  return choiceOf(path, ask, options, details);
}
