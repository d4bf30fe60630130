import { isFilledIn } from '../../content/loaded/passages.ts';
import { patternRule } from './pattern.ts';

const BRACES = /[{｛][^{}｛｝]*[}｝]?|[}｝]/g;

/** No remark to oneself is published, no markup stands where it does not work, and a Chinese paragraph is one line. */
export const textIsClean = patternRule([
  // What a writer left for later.
  {
    key: 'draft-remark.remark',
    expression:
      /[（(【[]\s*(?:此处|这里)?(?:待补|待核|待定|待续|待查|待改|待译|未完)[^）)】\]]*[）)】\]]|^\s*\/\/ ?.*|\b(?:TODO|TBC|TBD|FIXME|XXX)\b|\b[Ll]orem ipsum\b/u,
    within: ({ text }) => text,
  },
  // Components, web-page code, bold, links, code, headings and entities; and braces where nothing is filled in.
  {
    key: 'markup-in-field.text',
    expression:
      /<\/?[A-Za-z!][^<>]*>?|\*\*|\[[^\]]*\]\s?\([^)]*\)?|\]\s?\(|`|^#{1,6}\s|&(?:[a-z]{2,8}|#\d+);|[{｛][^{}｛｝]*[}｝]?|[}｝]/,
    within: (passage) =>
      isFilledIn(passage)
        ? passage.text.replace(BRACES, (place) => ' '.repeat(place.length))
        : passage.kind === 'prose'
          ? undefined
          : passage.text,
  },
  // A line end inside a Chinese paragraph would show as a gap between two characters; the line that goes on is the one to move.
  {
    key: 'line-break',
    expression:
      /(?<=[\p{Script=Han}，。、；：！？”》）\uFFFC][ \t]*\r?\n[ \t]*)[\p{Script=Han}“《（\uFFFC][^\n]*/u,
    within: ({ locale, kind, text }) => (locale === 'zh' && kind === 'prose' ? text : undefined),
  },
]);
