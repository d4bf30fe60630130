import { reportValues } from '../../../content/loaded/editions.ts';
import { figureView } from '../../../content/figure-view.ts';
import type { LoadedContent } from '../../../content/reader/content.ts';
import { LOCALES, type Localised } from '../../../figure/locale.ts';
import { STAT_FORMS } from '../../../figure/stat-form.ts';
import { TAG } from '../prose/segments.ts';
import type { TagWords } from '../prose/shown-tags.ts';
import { entryTitle } from './entry-title.ts';
import { initialsOf } from './initials.ts';
import type { Insertable } from './views/chapter.ts';

/** What every tag of a figure in some texts is shown as, in an edition of the report. */
export function tagWords(
  content: LoadedContent,
  edition: string | undefined,
  texts: readonly string[],
): TagWords {
  const tags = new Set(
    texts.flatMap((text) => text.match(TAG) ?? []).filter((tag) => tag.startsWith('<Stat')),
  );
  return Object.fromEntries([...tags].map((tag) => [tag, wordsOf(content, edition, tag)]));
}

function wordsOf(content: LoadedContent, edition: string | undefined, tag: string): Localised {
  const [, id = ''] = /\sid="([^"]*)"/.exec(tag) ?? [];
  const [, named] = /\sform="([^"]*)"/.exec(tag) ?? [];
  const form = STAT_FORMS.find((one) => one === named) ?? 'unit';
  const [figure, value] = [content.statistics.get(id), reportValues(content, edition).get(id)];
  if (!figure || !value) return { zh: `？${id}`, en: `?${id}` };
  const [zh = '', en = ''] = LOCALES.map(
    (locale) => figureView(locale, { id, statistic: figure.data }, value).written[form],
  );
  return { zh, en };
}

/** The figures that a sentence of an edition may give. */
export function insertableFigures(content: LoadedContent, edition: string | undefined): Insertable[] {
  return [...reportValues(content, edition).keys()].flatMap((id) => {
    const label = content.statistics.get(id)?.data.label;
    const words = wordsOf(content, edition, `<Stat id="${id}" />`);
    return label ? [{ id, label, initials: initialsOf(label.zh), words }] : [];
  });
}

/** The terms that a sentence may mark. */
export function insertableTerms({ glossary }: LoadedContent): Insertable[] {
  return Array.from(glossary, ([id, { data }]) => {
    const label = { zh: data.zh, en: data.en };
    return { id, label, initials: initialsOf(label.zh), words: label };
  });
}

/** What every drawing is called. */
export function drawingNames({ drawings }: LoadedContent): Record<string, Localised> {
  return Object.fromEntries(Array.from(drawings, ([id, { data }]) => [id, entryTitle(id, data)]));
}
