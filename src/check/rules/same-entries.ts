import { ENTRY_NAMES, type EntryName } from '../../content/collections.ts';
import { drawnFigures } from '../../content/drawing-outline.ts';
import { textsIn } from '../../content/loaded/texts.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { fieldName, type FieldPath } from '../../content/reader/field-path.ts';
import { editionOf } from '../../content/reader/layout.ts';
import { repetitions } from '../../content/repetitions.ts';
import { LOCALES, type Localised } from '../../figure/locale.ts';
import { valuesOf } from '../../figure/statistic.ts';
import { defineRule } from '../rule.ts';

/** What readers know an entry of each collection by. */
const NAMES: { readonly [N in EntryName]?: readonly string[] } = {
  statistics: ['label', 'definition'],
  honours: ['title'],
  themes: ['name'],
  levels: ['name', 'heading'],
  derived: ['label'],
  drawings: ['title'],
  refused: ['what'],
};

/** No two entries of a collection have one name, and none has the English of another: a file was copied and not rewritten. Two that say the same under other names are asked about. */
export const entriesDiffer = defineRule({
  scope: 'content',
  after: ['printed-differs', 'phrase-differs'],
  codes: ['duplicate-entry', 'english-of-another', 'looks-the-same'],
  check: (content, { tell }) => {
    const named = namesIn(content);
    const told = new Set<Entry<unknown>>();
    const names = named.filter(({ field }) => field !== 'definition');
    for (const { first, again } of repetitions(names, ({ of, zh }) => `${of} ${plain(zh)}`)) {
      told.add(again.entry);
      const about = { file: first.entry.source.file, name: again.zh };
      tell('duplicate-entry', again.entry.at([again.field, 'zh']), about);
    }
    const copies = new Set(told);
    for (const { first, again } of repetitions(named, ({ of, en }) => `${of} ${plain(en)}`)) {
      if (copies.has(again.entry) || plain(first.zh) === plain(again.zh)) continue;
      told.add(again.entry);
      const about = { file: first.entry.source.file, name: again.zh };
      tell('english-of-another', again.entry.at([again.field, 'en']), about);
    }
    for (const { first, again, path, what } of lookAlikes(content, told))
      tell('looks-the-same', again.at(path), { what, file: first.source.file });
  },
});

/** The names of all entries, in both languages. */
function namesIn({ entries }: LoadedContent) {
  const named = (name: EntryName, entry: Entry<unknown>) => {
    const texts = new Map(textsIn(entry).map(([text, path]) => [fieldName(path), text]));
    return (NAMES[name] ?? []).flatMap((field) => {
      const [zh, en] = [texts.get(`${field}.zh`), texts.get(`${field}.en`)];
      const of = `${name} ${field} ${editionOf(entry.source.file)}`;
      return zh !== undefined && en !== undefined ? [{ of, entry, field, zh, en }] : [];
    });
  };
  return ENTRY_NAMES.flatMap((name) =>
    [...entries[name].values()].flatMap((entry: Entry<unknown>) => named(name, entry)),
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s“”]/g, '');
}

interface LookAlike {
  readonly first: Entry<unknown>;
  readonly again: Entry<unknown>;
  readonly path: FieldPath;
  /** What they have in common. */
  readonly what: Localised;
}

/** Entries that say the same, whatever they are called: two figures with one proof, two quotients of one pair, two drawings of the same. */
function lookAlikes(
  { statistics, derived, entries, honours, sources }: LoadedContent,
  told: ReadonlySet<Entry<unknown>>,
): LookAlike[] {
  const alike = <E extends Entry<unknown>>(
    all: Iterable<E>,
    path: FieldPath,
    what: Localised,
    keyOf: (entry: E) => string | undefined,
  ): LookAlike[] => {
    const others = [...all].filter((entry) => !told.has(entry));
    return repetitions(others, keyOf).map((pair) => ({ ...pair, path, what }));
  };
  const standing = [...statistics.values()].filter(({ data }) => !data.withdrawn);
  return [
    alike(
      standing,
      ['observations', 0, 'source', 'phrase'],
      { zh: '出处、数字和原文', en: 'source, number and quotation' },
      ({ data }) => {
        const { document, paragraph, printed = '', phrase = '' } = valuesOf(data).at(-1)?.source ?? {};
        // A phrase that is hardly more than the number may prove two.
        const isTelling = phrase.length > printed.length + 2;
        return isTelling ? JSON.stringify([document, paragraph, printed, phrase]) : undefined;
      },
    ),
    alike(standing, ['definition', 'zh'], { zh: '说明', en: 'definition' }, ({ data }) => data.definition.zh),
    alike(
      derived.values(),
      ['numerator'],
      { zh: '推算用的两个数', en: 'two figures worked with' },
      ({ data }) => [data.kind, data.numerator, data.denominator].join(),
    ),
    alike(
      entries.drawings.values(),
      ['kind'],
      { zh: '画法和画的数', en: 'kind and figures' },
      ({ data, source }) => {
        const ids = drawnFigures(data).map(({ id }) => id);
        return ids.length > 0 ? [editionOf(source.file), data.kind, ...ids].join() : undefined;
      },
    ),
    alike(
      honours.values(),
      ['source', 'phrase'],
      { zh: '引用的原文', en: 'quotation' },
      ({ data }) => data.source.phrase,
    ),
    alike(
      sources.values(),
      ['title', 'zh'],
      { zh: '日期和标题', en: 'date and title' },
      ({ data }) => `${data.date} ${data.title.zh}`,
    ),
  ].flat();
}

/** No two groups of an edition have one name, as a folder has that was copied and not rewritten; a copy that opens with the same figure is told once. */
export const groupsDiffer = defineRule({
  scope: 'content',
  codes: ['duplicate-group'],
  check: ({ chapters }, { tell }) => {
    const groups = chapters.filter(({ room }) => room === 'served');
    const inEdition = (edition = '', own?: string) => own && `${edition} ${own}`;
    const copies = repetitions(groups, ({ edition, group }) => inEdition(edition, group?.data.figure));
    const isCopy = new Set(copies.map(({ again }) => again));
    for (const locale of LOCALES)
      for (const { first, again } of repetitions(groups, ({ edition, articles }) =>
        inEdition(edition, articles[locale]?.words?.data.title),
      )) {
        const words = again.articles[locale]?.words;
        if (words && !isCopy.has(again))
          tell('duplicate-group.name', words.at(['title']), { group: first.slug, title: words.data.title });
      }
  },
});
