import type { Locale, Localised } from '../../figure/locale.ts';
import { ISSUE_CODES, type IssueCode } from './codes.ts';
import { en } from './en.ts';
import type { Instead, Messages, NamesIn, Part, Said } from './message.ts';
import { zh } from './zh.ts';

type Chinese = typeof zh;

type AnyKey = {
  [Code in IssueCode]: Chinese[Code] extends Said ? Code : `${Code}.${keyof Chinese[Code] & string}`;
}[IssueCode];

/** What stands for one message: its code, and its variant where the code has several. */
export type Key<Code extends IssueCode = IssueCode> = Extract<AnyKey, Code | `${Code}.${string}`>;

type MessageOf<K extends string> = K extends IssueCode
  ? Chinese[K]
  : K extends `${infer Code extends IssueCode}.${infer Variant}`
    ? Variant extends keyof Chinese[Code]
      ? Chinese[Code][Variant]
      : never
    : never;

/** The messages that nothing is filled into. */
export type PlainKey<Code extends IssueCode = IssueCode> = {
  [K in Key<Code>]: [NamesIn<MessageOf<K>>] extends [never] ? K : never;
}[Key<Code>];

/** The messages that nothing is filled into but what was found. */
export type FoundKey = { [K in AnyKey]: NamesIn<MessageOf<K>> extends 'found' ? K : never }[AnyKey];

/** The messages that what was found is filled into, and what to write instead. */
export type MendedKey = Exclude<
  { [K in AnyKey]: NamesIn<MessageOf<K>> extends 'found' | 'suggestion' ? K : never }[AnyKey],
  FoundKey
>;

/** What must be known to tell a message, and may be written instead. */
export type About<K extends string> = { readonly [Name in NamesIn<MessageOf<K>>]: Part } & Instead;

/** The same, whatever the message. */
export type Filling = Instead & { readonly [name: string]: Part | undefined };

/** A message in both languages, with what varies filled in. */
export interface Told extends Pick<Instead, 'suggestion' | 'decides'> {
  readonly code: IssueCode;
  /** What is wrong. */
  readonly message: Localised;
  /** What to do. */
  readonly fix: Localised;
}

interface Row {
  readonly code: IssueCode;
  readonly said: Readonly<Record<Locale, Said>>;
}

const ROWS: ReadonlyMap<string, Row> = new Map(
  ISSUE_CODES.flatMap((code) => {
    const english = variantsOf(en[code]);
    return Array.from(variantsOf(zh[code]), ([variant, said]): [string, Row] => [
      code + variant,
      { code, said: { zh: said, en: english.get(variant) ?? said } },
    ]);
  }),
);

function variantsOf(own: Messages): ReadonlyMap<string, Said> {
  return typeof own === 'string'
    ? new Map([['', own]])
    : new Map(Object.entries(own).map(([variant, said]) => [`.${variant}`, said]));
}

/** What a message says of something; a guess is asked before the fix. */
export function toldOf(key: Key, { guess, suggestion = guess, decides, ...parts }: Filling): Told {
  const row = rowOf(key);
  const asked = didYouMean(guess);
  const said = (locale: Locale): readonly [message: string, fix: string] => {
    const filled = (text: string) =>
      text.replace(/⟨(\w+)⟩/g, (_, name: string) =>
        written(name === 'suggestion' ? suggestion : parts[name], locale),
      );
    const [message = '', fix = ''] = row.said[locale].split(' → ').map(filled);
    return [message.trimStart(), asked[locale] + fix];
  };
  const [[message, fix], [messageEn, fixEn]] = [said('zh'), said('en')];
  const isCertain = suggestion !== undefined && guess === undefined && decides === undefined;
  return {
    code: row.code,
    message: { zh: message, en: messageEn },
    fix: { zh: fix, en: fixEn },
    suggestion,
    ...(isCertain ? {} : { decides: 'person' }),
  };
}

function written(part: Part | undefined, locale: Locale): string {
  return typeof part === 'object' ? part[locale] : String(part);
}

/** What is said of a code, once for each of its variants, with the names of what is filled in. */
export function messagesOf(code: IssueCode): Readonly<Record<Locale, Said>>[] {
  return [...ROWS.values()].filter((row) => row.code === code).map(({ said }) => said);
}

/** The code of a message. */
export function codeOf(key: Key): IssueCode {
  return rowOf(key).code;
}

function rowOf(key: Key): Row {
  const row = ROWS.get(key);
  if (row) return row;
  throw new TypeError(`there is no message “${key}”`);
}

/** “Did you mean …?” in both languages, ready to stand before a fix; empty where nothing is near. */
export function didYouMean(suggestion: string | undefined): Localised {
  if (suggestion === undefined) return { zh: '', en: '' };
  return { zh: `是不是想写“${suggestion}”？`, en: `Did you mean “${suggestion}”? ` };
}
