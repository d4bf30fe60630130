import { type DrawingOutline, drawnFigures } from '../../content/drawing-outline.ts';
import { COUNT, IN_WORDS, placesIn } from '../../content/drawing-words.ts';
import { LOCALES, type Localised } from '../../figure/locale.ts';
import { readingOf } from '../../figure/quantity.ts';
import { isWhole } from '../../figure/unit.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { listed } from '../../content/reader/wording.ts';
import { countsIn } from '../count.ts';
import { passagesOf } from '../passages.ts';
import { reportValues } from '../report-values.ts';

/** The places in the line on the home page and in the words of drawings are spelt as the site fills them in, in both languages. */
export function placeholdersAreKnown(content: LoadedContent): Issue[] {
  const { settings, editions, drawings } = content.entries;
  return [
    ...[...settings.values(), ...editions.values()].flatMap((entry) => inDek(content, entry)),
    ...[...drawings.values()].flatMap((drawing) =>
      (['title', 'note'] as const).flatMap((field) =>
        placesOf(content, drawing, field, drawing.data[field], namesIn(drawing, content)),
      ),
    ),
  ];
}

function inDek(content: LoadedContent, entry: Entry<{ readonly dek?: Localised | undefined }>): Issue[] {
  const { dek } = entry.data;
  return dek ? placesOf(content, entry, 'dek', dek, ['figures', 'honours']) : [];
}

/** What the words of a drawing may name: the count, its figures, and in words those of them that are plain counts. */
function namesIn({ data }: Entry<DrawingOutline>, content: LoadedContent): string[] {
  const values = reportValues(content);
  const ids = drawnFigures(data).map(({ id }) => id);
  const plain = ids.filter((id) => {
    const [value, unit] = [values.get(id), content.statistics.get(id)?.data.unit];
    return !value || !unit || (isWhole(unit.kind) && readingOf(value.qualifier) === 'point');
  });
  return [COUNT, ...ids, ...plain.map((id) => `${id}:${IN_WORDS}`)];
}

function placesOf(
  content: LoadedContent,
  entry: Entry<unknown>,
  field: string,
  texts: Localised,
  names: readonly string[],
): Issue[] {
  return LOCALES.flatMap((locale) => {
    const text = texts[locale];
    const path = [field, locale];
    const wrong = placesIn(text).find(({ written }) => !names.some((name) => written === `{${name}}`));
    if (wrong) {
      const { start, end } = entry.span(path);
      const index = start + Math.max(0, entry.source.text.slice(start, end).indexOf(wrong.written));
      const place = { start: index, end: index + wrong.written.length };
      return [unknown(wrong.written, entry.source.place(place, `${field}.${locale}`), names)];
    }
    const named = (of: string) => new Set(placesIn(of).map(({ name }) => name));
    const lacking = [...named(texts[locale === 'zh' ? 'en' : 'zh'])].filter((name) => !named(text).has(name));
    const place = entry.at(path);
    // A number typed in its place is told as that, in words too, and what is misspelt in the other language as that.
    if (/\d/.test(text)) return [];
    const typed = passagesOf(content)
      .filter((passage) => passage.file === place.file && passage.field === place.field)
      .flatMap((passage) => countsIn(content, passage))
      .map(({ counted }) => counted.placeholder);
    return lacking
      .filter((name) => names.includes(name) && !typed.includes(`{${name}}`))
      .map((name) => absent(name, place));
  });
}

function unknown(found: string, place: Place, names: readonly string[]): Issue {
  const name = nearest(found.replace(/[{}｛｝\s]/g, ''), names);
  const all = listed(names.map((known) => `{${known}}`));
  return error('unknown-placeholder', place, {
    zh: `“${found}”不会换成数目，会原样显示在网页上。`,
    zhFix: `这里可以写的只有 ${all.zh}，花括号用半角，里面不空格。`,
    en: `The site does not fill in “${found}”: it would show as it is.`,
    enFix: `Only these are filled in here: ${all.en}, with half-width braces and no spaces in them.`,
    guess: name === undefined ? undefined : `{${name}}`,
  });
}

function absent(name: string, place: Place): Issue {
  return error('unknown-placeholder', place, {
    zh: `另一种文字里有 {${name}}，这里没有。`,
    zhFix: `在这一句里也写上 {${name}}。`,
    en: `The other language has {${name}} and this one does not.`,
    enFix: `Write {${name}} into this sentence too.`,
  });
}
