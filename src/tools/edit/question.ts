import type { Option } from '../../content/reader/option-words.ts';
import { LOCALES, type Localised } from '../../figure/locale.ts';
import type { Values } from './annotated-yaml.ts';
import { anyText, oneOf, type Reading } from './reading.ts';

/** One thing that a making command asks, or takes as a flag. */
export interface Question {
  /** The way to the field that the answer belongs to, with dots. */
  readonly path: string;
  readonly ask: Localised;
  /** The name of its flag: the path, where nothing shorter is clear. */
  readonly flag: string;
  /** Whether it is asked, with what is answered by then, and not only taken as a flag. */
  readonly asked: (answers: Values) => boolean;
  readonly read: Reading;
  /** What holds where there is no answer. */
  readonly usual?: (answers: Values) => unknown;
}

/** For a question that is not asked, and only taken as a flag. */
export const LATER = { asked: () => false } as const;

/**
 * A question, of any text unless it is told how to read the answer.
 * @example question('value', { zh: '数值', en: 'The number' }, { read: aNumber })
 */
export function question(path: string, ask: Localised, details: Partial<Question> = {}): Question {
  return { path, ask, flag: path, asked: () => true, read: anyText, ...details };
}

/** The same in both languages: two questions. */
export function inBoth(one: Question): Question[] {
  const names = { zh: { zh: '中文', en: 'in Chinese' }, en: { zh: '英文', en: 'in English' } };
  return LOCALES.map((locale) => ({
    ...one,
    path: `${one.path}.${locale}`,
    flag: `${one.flag}.${locale}`,
    ask: added(one.ask, names[locale]),
  }));
}

/** A question for one of a few words, each shown with its number, and its meaning where it has one. */
export function choice(one: Question, options: readonly Option[]): Question {
  const listed = (locale: keyof Localised) =>
    options.map(({ id, meaning }, index) => `${index + 1} ${id} ${meaning?.[locale] ?? ''}`.trim());
  const shown = { zh: listed('zh').join('；'), en: listed('en').join('; ') };
  return { ...one, ask: added(one.ask, shown), read: oneOf(options.map(({ id }) => id)) };
}

/** A question for several words at once. */
export function several(one: Question, read: Reading): Question {
  return { ...one, ask: added(one.ask, { zh: '用空格隔开', en: 'with spaces between' }), read };
}

/** A question with more in brackets behind it. */
export function added({ zh, en }: Localised, more: Localised): Localised {
  return { zh: `${zh}（${more.zh}）`, en: `${en} (${more.en})` };
}
