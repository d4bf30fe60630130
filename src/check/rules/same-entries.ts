import { type DataOf, ENTRY_NAMES, type EntryName } from '../../content/collections.ts';
import { type DrawingOutline, drawnFigures } from '../../content/drawing-outline.ts';
import { textsIn } from '../../content/loaded/texts.ts';
import { fieldName } from '../../content/reader/field-path.ts';
import { editionOf } from '../../content/reader/layout.ts';
import type { Localised } from '../../figure/locale.ts';
import { type Statistic, valuesOf } from '../../figure/statistic.ts';
import { bare } from '../../content/prose/bare-words.ts';
import { defineRule, type Entry, type FieldPath, type LoadedContent, repetitions } from '../vocabulary.ts';

/** What readers know an entry by, but for documents, which may be called alike. */
const NAMES = ['label', 'definition', 'title', 'name', 'heading', 'what'];

/** What makes two entries say the same, whatever they are called, and the field where it is told. */
// biome-ignore format: one a line reads as a table
const ALIKE = [
  alike('statistics', ['observations', 0, 'source', 'phrase'], { zh: '出处、数字和原文', en: 'source, number and quotation' }, proofOf),
  alike('statistics', ['definition', 'zh'], { zh: '说明', en: 'definition' }, (data) => data.withdrawn ? undefined : data.definition.zh),
  alike('derived', ['numerator'], { zh: '推算用的两个数', en: 'two figures worked with' }, (data) => [data.kind, data.numerator, data.denominator].join()),
  alike('drawings', ['kind'], { zh: '画法和画的数', en: 'kind and figures' }, drawnOf),
  alike('honours', ['source', 'phrase'], { zh: '引用的原文', en: 'quotation' }, (data) => data.source.phrase),
  alike('honours', ['explanation', 'zh'], { zh: '解释', en: 'explanation' }, (data) => data.explanation?.zh),
  alike('sources', ['title', 'zh'], { zh: '日期和标题', en: 'date and title' }, (data) => `${data.date} ${data.title.zh}`),
];

/** The entries of a collection in pairs that have a key in common, but for some that were told. */
function alike<N extends EntryName>(
  name: N,
  path: FieldPath,
  what: Localised,
  keyOf: (data: DataOf[N]) => string | undefined,
) {
  return ({ entries }: LoadedContent, told: ReadonlySet<Entry<unknown>>) => {
    const all: Iterable<Entry<DataOf[N]>> = entries[name].values();
    const others = [...all].filter((entry) => !told.has(entry));
    return repetitions(others, ({ data, source }) => inEdition(source.file, keyOf(data))).map(
      ({ first, again }) => ({ place: again.at(path), what, file: first.source.file }),
    );
  };
}

/** No two entries of a collection have one name, and none has the English of another: a file was copied and not rewritten. Two that say the same under other names are asked about. */
export const entriesDiffer = defineRule({
  scope: 'content',
  after: ['printed-differs', 'phrase-differs'],
  codes: ['duplicate-entry', 'english-of-another', 'looks-the-same'],
  check: (content, { tell }) => {
    const named = namesIn(content);
    const told = new Set<Entry<unknown>>();
    const names = named.filter(({ field }) => field !== 'definition');
    for (const { first, again } of repetitions(names, ({ of, zh }) => `${of} ${bare(zh)}`)) {
      told.add(again.entry);
      const about = { file: first.entry.source.file, name: again.zh };
      tell('duplicate-entry', again.entry.at([again.field, 'zh']), about);
    }
    const copies = new Set(told);
    for (const { first, again } of repetitions(named, ({ of, en }) => `${of} ${bare(en)}`)) {
      if (copies.has(again.entry) || bare(first.zh) === bare(again.zh)) continue;
      told.add(again.entry);
      const about = { file: first.entry.source.file, name: again.zh };
      tell('english-of-another', again.entry.at([again.field, 'en']), about);
    }
    for (const { place, ...about } of ALIKE.flatMap((pairsIn) => pairsIn(content, told)))
      tell('looks-the-same', place, about);
  },
});

function namesIn({ entries }: LoadedContent) {
  const named = ENTRY_NAMES.filter((name) => name !== 'sources');
  return named.flatMap((name) =>
    [...entries[name].values()].flatMap((entry: Entry<unknown>) => {
      const texts = new Map(textsIn(entry).map(([text, path]) => [fieldName(path), text]));
      return NAMES.flatMap((field) => {
        const [zh, en] = [texts.get(`${field}.zh`), texts.get(`${field}.en`)];
        const of = inEdition(entry.source.file, `${name} ${field}`);
        return zh !== undefined && en !== undefined ? [{ of, entry, field, zh, en }] : [];
      });
    }),
  );
}

/** What is the same only in one edition; nothing where there is nothing to compare. */
function inEdition(file: string, key: string | undefined): string | undefined {
  return key && `${editionOf(file)} ${key}`;
}

/** What proves the newest value of a figure; a phrase that is hardly more than the number may prove two. */
function proofOf(data: Statistic): string | undefined {
  const { document, paragraph, printed = '', phrase = '' } = valuesOf(data).at(-1)?.source ?? {};
  const isTelling = !data.withdrawn && phrase.length > printed.length + 2;
  return isTelling ? JSON.stringify([document, paragraph, printed, phrase]) : undefined;
}

function drawnOf(data: DrawingOutline): string | undefined {
  const ids = drawnFigures(data).map(({ id }) => id);
  return ids.length > 0 ? [data.kind, ...ids].join() : undefined;
}
