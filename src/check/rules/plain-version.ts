import type { MdastNode } from 'satteri';
import { figuresByPlace, plainVersions } from '../../content/loaded/mentions.ts';
import { wordsOf } from '../../content/loaded/prose-passage.ts';
import { splitSentences } from '../../content/prose/mentions.ts';
import { PLAIN_SENTENCES } from '../../content/prose/plain-version.ts';
import { slotOf } from '../../content/reader/layout.ts';
import { isNote, type Prose } from '../../content/reader/prose.ts';
import type { Locale } from '../../figure/locale.ts';
import { defineRule } from '../rule.ts';

function isSection({ source }: Prose): boolean {
  return slotOf(source.file.replace(/^content\//, ''))?.room === 'sections';
}

function firstOf({ blocks }: Prose): MdastNode | undefined {
  return blocks.find((block) => !isNote(block));
}

/** A section opens with its plain version, a list of five sentences; other pages have none. */
export const plainVersionsAreSound = defineRule({
  scope: 'article',
  codes: ['plain-misplaced', 'plain-shape', 'plain-sentence'],
  check: ({ locale, prose }, { tell }) => {
    const [plain, ...more] = plainVersions(prose);
    if (!plain) return;
    const place = prose.at(plain);
    if (!isSection(prose)) return tell('plain-misplaced.page', place);
    if (plain !== firstOf(prose)) tell('plain-misplaced.not-first', place);
    for (const second of more) tell('plain-misplaced.second', prose.at(second));
    const [list, ...others] = plain.children.filter((child) => !isNote(child));
    if (list?.type !== 'list' || others.length > 0) return tell('plain-shape.list', place);
    const texts = list.children.map((item) => wordsOf(item, prose).trim());
    const found = texts.filter(Boolean).length;
    if (found === 0) return tell('plain-shape.empty', place);
    if (texts.length !== PLAIN_SENTENCES) return tell('plain-shape.count', place, { found });
    for (const [index, item] of list.children.entries())
      if (!isSentence(locale, texts[index] ?? '', item.children))
        tell('plain-sentence', prose.at(item), { line: index + 1 });
  },
});

function isSentence(locale: Locale, text: string, [block, ...more]: readonly MdastNode[]): boolean {
  const isAlone = block?.type === 'paragraph' && more.length === 0;
  return isAlone && /[。！？.!?][”’」』）)]*$/.test(text) && splitSentences(locale, text).length === 1;
}

/** A section has a plain version; what is lost in a text that is upset, such as a tag with a small letter, is told as that. */
export const plainVersionsAreThere = defineRule({
  scope: 'prose',
  after: ['sound text'],
  codes: ['plain-missing'],
  check: (prose, { tell }) => {
    const first = firstOf(prose);
    if (first && isSection(prose) && plainVersions(prose).length === 0)
      tell('plain-missing', prose.at(first));
  },
});

/** The figures of a plain version are among those of the text; one that the text of the other language alone has is told as that. */
export const plainFiguresAreOfTheText = defineRule({
  scope: 'chapter',
  after: ['sound text'],
  codes: ['plain-figure'],
  check: ({ articles }, { tell }) => {
    const all = Object.values(articles).flatMap(({ prose }) => (prose ? figuresByPlace(prose) : []));
    const said = new Set(all.flatMap(({ text }) => text.map(({ id }) => id)));
    for (const { id, place } of all.flatMap(({ plain }) => plain))
      if (!said.has(id)) tell('plain-figure', place, { id });
  },
});
