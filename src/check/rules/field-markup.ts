import { error } from '../../content/reader/issue.ts';
import type { Passage } from '../passage.ts';
import { forEachPassage } from '../rule.ts';

// Components, web-page code, bold, links, code, headings and entities.
const MARKUP = /<\/?[A-Za-z!][^<>]*>?|\*\*|\[[^\]]*\]\s?\([^)]*\)?|\]\s?\(|`|^#{1,6}\s|&(?:[a-z]{2,8}|#\d+);/;
const BRACES = /[{｛][^{}｛｝]*[}｝]?|[}｝]/;

/** A field is plain text: markup in it would show on the page as it is written. */
export const fieldsArePlainText = forEachPassage((passage) => {
  const { kind, text, at } = passage;
  if (kind === 'prose') return [];
  const found = MARKUP.exec(text) ?? (hasPlaces(passage) ? null : BRACES.exec(text));
  if (!found) return [];
  return [
    error('markup-in-field', at(found.index, found.index + found[0].length), {
      message: {
        zh: `这一栏里的标记“${found[0]}”不起作用，会原样显示在网页上。`,
        en: `Markup does not work in this field: “${found[0]}” would show on the page as it is.`,
      },
      fix: {
        zh: '这一栏只写文字；标记、链接和数字写到正文里。',
        en: 'Write plain text here; markup, links and figures go into the body of a text.',
      },
    }),
  ];
});

/** Whether the site fills something in between the braces of a field. */
function hasPlaces({ file, field = '' }: Passage): boolean {
  return field.startsWith('dek.') || (file.includes('/drawings/') && /^(?:title|note)\./.test(field));
}
