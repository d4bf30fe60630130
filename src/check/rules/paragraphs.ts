import type { MdastNode } from 'satteri';
import { isNote, type Prose } from '../../content/reader/prose.ts';
import { LANGUAGE_NAME } from '../../content/reader/wording.ts';
import { LOCALES, otherLocale } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

/** Both languages of a text have as many paragraphs under each heading. */
export const paragraphsAreInBoth = defineRule({
  scope: 'chapter',
  after: ['sound text'],
  codes: ['paragraph-missing'],
  check: ({ articles: { zh, en } }, { tell }) => {
    if (!zh?.prose || !en?.prose) return;
    const parts = { zh: partsOf(zh.prose), en: partsOf(en.prose) };
    const proses = { zh: zh.prose, en: en.prose };
    if (parts.zh.length !== parts.en.length) return;
    for (const [index, part] of parts.zh.entries()) {
      const other = parts.en[index] ?? [];
      const lacks = LOCALES.find(
        (locale) => (locale === 'zh' ? part : other).length < Math.max(part.length, other.length),
      );
      if (!lacks) continue;
      const [own, more] = lacks === 'zh' ? [part, other] : [other, part];
      const last = own.at(-1) ?? proses[lacks].blocks[0];
      if (!last) continue;
      const [name, has] = [LANGUAGE_NAME[lacks], LANGUAGE_NAME[otherLocale(lacks)]];
      tell('paragraph-missing', proses[lacks].at(last), { name, own: own.length, has, more: more.length });
    }
  },
});

/** The paragraphs and lists under each heading, with the heading; what stands before the first one comes first. */
function partsOf(prose: Prose): MdastNode[][] {
  const parts: MdastNode[][] = [[]];
  for (const block of prose.blocks)
    if (block.type === 'heading') parts.push([block]);
    else if (!isNote(block)) parts.at(-1)?.push(block);
  return parts;
}
