import { type DrawingOutline, drawnFigures } from '../../content/drawing-outline.ts';
import { COUNT, IN_WORDS, placesIn } from '../../content/drawing-words.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { listed } from '../../content/reader/wording.ts';
import { LOCALES, type Localised, otherLocale } from '../../figure/locale.ts';
import { readingOf } from '../../figure/quantity.ts';
import { isWhole } from '../../figure/unit.ts';
import { countsIn } from '../count.ts';
import { passagesOf } from '../passages.ts';
import { reportValues } from '../editions.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../tell.ts';

/** The places in the line on the home page and in the words of drawings are spelt as the site fills them in, in both languages. */
export const placeholdersAreKnown = defineRule('content', (content, tell) => {
  const { settings, editions, drawings } = content.entries;
  for (const entry of [...settings.values(), ...editions.values()]) {
    const { dek } = entry.data;
    if (dek) inBoth(content, entry, 'dek', dek, ['figures', 'honours'], tell);
  }
  for (const drawing of drawings.values())
    for (const field of ['title', 'note'] as const)
      inBoth(content, drawing, field, drawing.data[field], namesIn(drawing, content), tell);
});

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

function inBoth(
  content: LoadedContent,
  entry: Entry<unknown>,
  field: string,
  texts: Localised,
  names: readonly string[],
  tell: Tell,
): void {
  for (const locale of LOCALES) {
    const text = texts[locale];
    const place = entry.at([field, locale]);
    const wrong = placesIn(text).find(({ written }) => !names.some((name) => written === `{${name}}`));
    if (wrong) {
      const { start, end } = entry.span([field, locale]);
      const index = start + Math.max(0, entry.source.text.slice(start, end).indexOf(wrong.written));
      const span = { start: index, end: index + wrong.written.length };
      const name = nearest(wrong.written.replace(/[{}｛｝\s]/g, ''), names);
      const all = listed(names.map((known) => `{${known}}`));
      tell('unknown-placeholder', entry.source.place(span, place.field), [
        `“${wrong.written}”不会换成数目，会原样显示在网页上。 → 这里可以写的只有 ${all.zh}，花括号用半角，里面不空格。`,
        `The site does not fill in “${wrong.written}”: it would show as it is. → Only these are filled in here: ${all.en}, with half-width braces and no spaces in them.`,
        { guess: name && `{${name}}` },
      ]);
      continue;
    }
    // A number typed in its place is told as that, in words too, and what is misspelt in the other language as that.
    if (/\d/.test(text)) continue;
    const named = (of: string) => new Set(placesIn(of).map(({ name }) => name));
    const isTyped = (name: string) =>
      passagesOf(content)
        .filter((passage) => passage.file === place.file && passage.field === place.field)
        .flatMap((passage) => countsIn(content, passage))
        .some(({ counted }) => counted.placeholder === `{${name}}`);
    for (const name of named(texts[otherLocale(locale)]).difference(named(text)))
      if (names.includes(name) && !isTyped(name))
        tell('unknown-placeholder', place, [
          `另一种文字里有 {${name}}，这里没有。 → 在这一句里也写上 {${name}}。`,
          `The other language has {${name}} and this one does not. → Write {${name}} into this sentence too.`,
        ]);
  }
}
