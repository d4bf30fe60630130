import type { LoadedContent } from '../reader/content.ts';
import { gathered } from '../watched.ts';

/** The names that terms and honours, those of older editions too, declare, in both languages, whatever digits are in them. */
export const declaredNames = gathered(({ glossary, entries }: LoadedContent): readonly string[] => [
  ...[...glossary.values()].flatMap(({ data }) => [data.zh, data.en, ...data.forms.zh, ...data.forms.en]),
  ...[...entries.honours.values()].flatMap(({ data }) => [data.title.zh, data.title.en]),
]);
