import type { LoadedContent } from '../reader/content.ts';
import { nameFinder } from '../prose/name-finder.ts';
import { gathered } from '../watched.ts';

/** The names that terms and honours, those of older editions too, declare, in both languages, whatever digits are in them. */
export const declaredNames = gathered(({ glossary, entries }: LoadedContent): readonly string[] => [
  ...[...glossary.values()].flatMap(({ data }) => [data.zh, data.en, ...data.forms.zh, ...data.forms.en]),
  ...[...entries.honours.values()].flatMap(({ data }) => [data.title.zh, data.title.en]),
]);

/** Takes the names out of a text: a year or a month within a name says nothing of the figure beside it. */
export const withoutNames = gathered((content): ((text: string) => string) => {
  const find = nameFinder(declaredNames(content).filter((name) => /\d|月|季|May|March/.test(name)));
  return (text) => find(text).reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);
});
