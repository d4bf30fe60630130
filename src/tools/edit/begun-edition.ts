import { referencesOf } from '../../content/loaded/references.ts';
import { valuesSaidBy } from '../../content/loaded/said-values.ts';
import { collection } from '../../content/collections.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { pathOf, slotOf } from '../../content/reader/layout.ts';
import { olderEdition } from '../../content/schemas/edition.ts';
import { partialDate } from '../../content/schemas/period.ts';
import type { SiteSettings } from '../../content/schemas/site.ts';
import type { Localised } from '../../figure/locale.ts';
import { annotatedYaml } from './annotated-yaml.ts';
import { jsonSchema } from './field-schema.ts';
import type { NewFile } from './form.ts';

/** What begins a new edition of the report. */
export interface BegunEdition {
  /** The year of the edition that is the newest until then. */
  readonly before: string;
  /** What is kept of that one, under its year. */
  readonly kept: readonly NewFile[];
  /** The settings of the site with the date of the new one. */
  readonly settings: NewFile;
}

/** Freezes the present edition under its year and begins one of a date that was typed, or says why that will not do. */
export function begunEdition(
  content: LoadedContent,
  read: (file: string) => string,
  typed: string,
): BegunEdition | { readonly refused: Localised } {
  const { settings } = content;
  if (!settings) return { refused: BROKEN };
  const date = partialDate.safeParse(typed).data;
  const before = settings.data.edition.slice(0, 4);
  if (date === undefined || date.slice(0, 4) <= before) return { refused: noDate(settings.data.edition) };
  const { start, end } = settings.span(['edition']);
  const { text } = settings.source;
  return {
    before,
    kept: frozenFiles(content, read, settings.data),
    settings: { path: pathOf('settings', ''), text: `${text.slice(0, start)}"${date}"${text.slice(end)}` },
  };
}

/** The files of the newest edition as an older one has them, and what is stated of it. */
function frozenFiles(
  content: LoadedContent,
  read: (file: string) => string,
  { edition: date, name, shortName, organisation, title, dek, description }: SiteSettings,
): NewFile[] {
  const { files, glossary } = content;
  const year = date.slice(0, 4);
  const drawn = new Set(
    referencesOf(content).flatMap(({ of, id, edition }) => (of === 'drawings' && !edition ? id : [])),
  );
  const copies = files.filter(isOfNewest).flatMap((file): NewFile[] => {
    const slot = slotOf(file);
    // Of the drawings it keeps those of its text: the page of figures is of the newest edition alone.
    if (!slot || (slot.collection === 'drawings' && !drawn.has(slot.id))) return [];
    const path = pathOf(slot.collection, slot.id, slot.locale, year);
    const text = read(file);
    // A term without words of its own says what the glossary says, which may change.
    const term = (tag: string, id: string) => {
      const said = slot.locale && glossary.get(id)?.data[slot.locale];
      return said ? `<Term id="${id}">${said}</Term>` : tag;
    };
    return [{ path, text: text.replaceAll(/<Term\s+id="([^"]*)"\s*\/>/g, term) }];
  });
  const words = { name, shortName, organisation, title, dek, description };
  const stated = annotatedYaml(jsonSchema(olderEdition), {
    date,
    values: valuesSaidBy(content, date),
    ...words,
  });
  return [{ path: pathOf('editions', '', '', year), text: stated }, ...copies];
}

/** Whether each edition has a file of its own of this kind, and this is the newest one’s. */
export function isOfNewest(file: string): boolean {
  const slot = slotOf(file);
  return slot !== undefined && slot.edition === undefined && collection(slot.collection).older !== undefined;
}

function noDate(newest: string): Localised {
  return {
    zh: `请写明新的一版成于何时，要比现在这一版（${newest}）晚一年或更多，例如 ${yearAfter(newest)}。`,
    en: `Say when the new edition is written, in a later year than the present one (${newest}), such as ${yearAfter(newest)}.`,
  };
}

/** The year after that of an edition. */
export function yearAfter(date: string): string {
  return String(Number(date.slice(0, 4)) + 1);
}

const BROKEN: Localised = {
  zh: 'content/site/settings.yaml 有错误，先改好它。',
  en: 'content/site/settings.yaml has a mistake; mend it first.',
};
