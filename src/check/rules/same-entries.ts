import type { EntryName } from '../../content/collections.ts';
import { drawnFigures } from '../../content/drawing-outline.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import type { FieldPath } from '../../content/reader/field-path.ts';
import { editionOf } from '../../content/reader/layout.ts';
import type { Localised } from '../../figure/locale.ts';
import { valuesOf } from '../../figure/statistic.ts';
import { repetitions } from '../../content/repetitions.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../../content/reader/issue.ts';

/** A name in both languages, and where it stands. */
interface Named {
  readonly of: string;
  readonly entry: Entry<unknown>;
  readonly path: FieldPath;
  readonly words: Localised;
}

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

/** No two entries of a collection have one name, and none has the English of another: a file was copied and not rewritten. */
export const entriesDiffer = defineRule({
  scope: 'content',
  after: ['printed-differs', 'phrase-differs'],
  codes: ['duplicate-entry', 'english-of-another', 'looks-the-same'],
  check: (content, { tell }) => {
    const named = namedIn(content);
    const [copies, rewritten] = [new Set<Entry<unknown>>(), new Set<Entry<unknown>>()];
    for (const { first, again } of repetitions(
      named.filter(({ path }) => path[0] !== 'definition'),
      ({ of, words }) => `${of} ${plain(words.zh)}`,
    )) {
      copies.add(again.entry);
      tell('duplicate-entry', again.entry.at([...again.path, 'zh']), {
        file: first.entry.source.file,
        name: again.words.zh,
      });
    }
    for (const { first, again } of repetitions(named, ({ of, words }) => `${of} ${plain(words.en)}`)) {
      if (copies.has(again.entry) || plain(first.words.zh) === plain(again.words.zh)) continue;
      rewritten.add(again.entry);
      tell('english-of-another', again.entry.at([...again.path, 'en']), {
        file: first.entry.source.file,
        name: again.words.zh,
      });
    }
    lookAlikes(content, (entry) => copies.has(entry) || rewritten.has(entry), tell);
  },
});

function namedIn(content: LoadedContent): Named[] {
  return Object.entries(NAMES).flatMap(([name, fields]) =>
    Object.entries(content.entries).flatMap(([collection, entries]) =>
      collection === name
        ? [...entries.values()].flatMap((entry) =>
            fields.flatMap((field) => {
              const words = localisedIn(entry, field);
              return words
                ? [{ of: `${name} ${field} ${editionOf(entry.source.file)}`, entry, path: [field], words }]
                : [];
            }),
          )
        : [],
    ),
  );
}

function localisedIn({ data }: Entry<unknown>, field: string): Localised | undefined {
  const words: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, field) : undefined;
  return isLocalised(words) ? words : undefined;
}

function isLocalised(words: unknown): words is Localised {
  return (
    typeof words === 'object' &&
    words !== null &&
    typeof Reflect.get(words, 'zh') === 'string' &&
    typeof Reflect.get(words, 'en') === 'string'
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s“”]/g, '');
}

/** Two entries that say the same, whatever they are called: two figures with one proof, two quotients of one pair, two drawings of the same. */
function lookAlikes(
  { statistics, derived, entries, honours, sources }: LoadedContent,
  isTold: (entry: Entry<unknown>) => boolean,
  tell: Tell<'looks-the-same'>,
): void {
  const apart = <E extends Entry<unknown>>(all: Iterable<E>): E[] =>
    [...all].filter((entry) => !isTold(entry));
  const standing = apart(statistics.values()).filter(({ data }) => !data.withdrawn);
  asked(
    standing,
    ({ data }) => {
      const { source } = valuesOf(data).at(-1) ?? {};
      // A phrase that is hardly more than the number may prove two.
      return source && source.phrase.length > source.printed.length + 2
        ? JSON.stringify([source.document, source.paragraph, source.printed, source.phrase])
        : undefined;
    },
    (at) => at(['observations', 0, 'source', 'phrase']),
    { zh: '出处、数字和原文', en: 'source, number and quotation' },
    tell,
  );
  asked(
    standing,
    ({ data }) => data.definition.zh,
    (at) => at(['definition', 'zh']),
    { zh: '说明', en: 'definition' },
    tell,
  );
  asked(
    apart(derived.values()),
    ({ data }) => [data.kind, data.numerator, data.denominator].join(),
    (at) => at(['numerator']),
    { zh: '推算用的两个数', en: 'two figures worked with' },
    tell,
  );
  asked(
    apart(entries.drawings.values()),
    ({ data, source }) =>
      [editionOf(source.file), data.kind, ...drawnFigures(data).map(({ id }) => id)].length > 2
        ? [editionOf(source.file), data.kind, ...drawnFigures(data).map(({ id }) => id)].join()
        : undefined,
    (at) => at(['kind']),
    { zh: '画法和画的数', en: 'kind and figures' },
    tell,
  );
  asked(
    honours.values(),
    ({ data }) => data.source.phrase,
    (at) => at(['source', 'phrase']),
    { zh: '引用的原文', en: 'quotation' },
    tell,
  );
  asked(
    apart(sources.values()),
    ({ data }) => `${data.date} ${data.title.zh}`,
    (at) => at(['title', 'zh']),
    { zh: '日期和标题', en: 'date and title' },
    tell,
  );
}

function asked<E extends Pick<Entry<unknown>, 'at' | 'source'>>(
  all: Iterable<E>,
  keyOf: (entry: E) => string | undefined,
  place: (at: Entry<unknown>['at']) => ReturnType<Entry<unknown>['at']>,
  what: Localised,
  tell: Tell<'looks-the-same'>,
): void {
  for (const { first, again } of repetitions(all, keyOf))
    tell('looks-the-same', place(again.at), { what, file: first.source.file });
}
