import type { LoadedContent } from '../reader/content.ts';

/** The names that terms and honours, those of older editions too, declare, in both languages, whatever digits are in them. */
export function declaredNames({ glossary, entries }: LoadedContent): string[] {
  return [
    ...[...glossary.values()].flatMap(({ data }) => [data.zh, data.en, ...data.forms.zh, ...data.forms.en]),
    ...[...entries.honours.values()].flatMap(({ data }) => [data.title.zh, data.title.en]),
  ];
}
