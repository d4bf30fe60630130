import { COLLECTION_NAMES, collection } from '../../../content/collections.ts';
import { memoized } from '../../../content/memoized.ts';
import { type Slot, slotOf } from '../../../content/reader/layout.ts';
import { type Locale, LOCALES, type Localised } from '../../../figure/locale.ts';
import { type FieldSchema, fieldsOf, itemOf } from '../field-schema.ts';
import { wordsIn } from './field-label.ts';
import { optionsIn } from './form-fields.ts';
import { schemaFor } from './schema-of.ts';
import type { Option } from './views/form.ts';

/** What a form calls a field, and what may be chosen in it. */
interface FieldWords {
  readonly label: Localised;
  readonly options: readonly Option[];
}

/**
 * A field as the check writes it, with what it holds where that is said too: in brackets behind its Chinese name, in quotes, or by itself;
 * before these, what is not to be touched.
 */
const WRITTEN: Readonly<Record<Locale, RegExp>> = {
  zh: /可以写的有：[^。]*|<[^>]*>|(?:[a-z]\w*: )?\{[^}]*\}|“[^”]*”|（[A-Za-z:、 -]+）| ?(?<![\w/.-])[a-z]\w*(?:: [a-z-]+)?(?![\w/.-]) ?/g,
  en: /<[^>]*>|\{[^}]*\}|“[^”]*”|\b[a-z]\w*: [a-z-]+\b/g,
};

/** What the check says of a file, its fields and what is chosen in them called as their forms call them. */
export function inFormWords(file: string, said: Localised): Localised {
  const slot = slotOf(file);
  const own = slot && fieldsAbout(slot);
  const [zh = '', en = ''] = LOCALES.map((locale) =>
    said[locale].replace(WRITTEN[locale], (written) => called(written, locale, own)),
  );
  return { zh, en };
}

/** The fields of a file; of an article also those that order it. */
function fieldsAbout({ collection: name, room }: Slot): Fields {
  const about = COLLECTION_NAMES.filter((one) => room !== undefined && collection(one).room === room);
  return new Map([...about, name].flatMap((one) => [...fieldsWithin(schemaFor(one))]));
}

type Fields = ReadonlyMap<string, readonly FieldWords[]>;

function called(written: string, locale: Locale, own: Fields | undefined): string {
  const inside = /^ ?[“（]?(.*?)[”）]? ?$/.exec(written)?.[1] ?? '';
  const isQuoted = written.startsWith('“');
  const names = inside.split('、').map((name) => nameOf(name, locale, own, isQuoted));
  if (names.includes(undefined)) return written;
  // In brackets it only stands for the word before.
  return written.startsWith('（') ? '' : names.join('');
}

/** What a field is called, with what is chosen there; nothing where no form has it, or where several of other files have it for different things. */
function nameOf(
  name: string,
  locale: Locale,
  own: Fields | undefined,
  isQuoted: boolean,
): string | undefined {
  const [key = '', value] = name.split(': ');
  const known =
    own?.get(key) ?? COLLECTION_NAMES.flatMap((one) => fieldsWithin(schemaFor(one)).get(key) ?? []);
  const field = known.find(({ options }) => options.some(({ id }) => id === value)) ?? known[0];
  const isSure = own?.has(key) || new Set(known.map(({ label }) => label.zh)).size === 1;
  if (!field || !isSure) return undefined;
  const option = field.options.find(({ id }) => id === value)?.label[locale] ?? value;
  // A colon may stand behind any word.
  if (option === value && value !== undefined && !isQuoted) return undefined;
  const chosen = option === undefined ? '' : (locale === 'zh' ? '：' : ': ') + option;
  return `“${field.label[locale]}${chosen}”`;
}

/** The fields of a schema wherever they stand in it, by their names. */
const fieldsWithin = memoized((schema: FieldSchema): Fields => {
  const found = (within: FieldSchema): (readonly [key: string, words: FieldWords])[] =>
    (within.oneOf ?? [within]).flatMap(fieldsOf).flatMap(([key, field]) => {
      const words = { label: wordsIn(within, field, key).label, options: optionsIn(within, field) };
      return [[key, words], ...found(itemOf(field) ?? field)];
    });
  const byName = Map.groupBy(found(schema), ([key]) => key);
  return new Map(Array.from(byName, ([key, all]) => [key, all.map(([, words]) => words)]));
});
