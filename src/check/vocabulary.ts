// The words that rules are written in: one import has what most of them need.
export { mentions } from '../content/loaded/mentions.ts';
export type { Passage } from '../content/loaded/passage.ts';
export { memoized, memoizedByText } from '../content/memoized.ts';
export type { LoadedContent } from '../content/reader/content.ts';
export type { Entry } from '../content/reader/entry.ts';
export type { FieldPath } from '../content/reader/field-path.ts';
export { type Place, wholeFile } from '../content/reader/issue.ts';
export { nearest } from '../content/reader/nearest.ts';
export { LANGUAGE_NAME, listed } from '../content/reader/wording.ts';
export { repetitions } from '../content/repetitions.ts';
export { gathered } from '../content/watched.ts';
export { inBoth, type Locale, LOCALES } from '../figure/locale.ts';
export { defineRule } from './rule.ts';
