import type { MdastNode } from 'satteri';
import { splitSentences } from '../../content/prose/mentions.ts';
import { PLAIN_SENTENCES } from '../../content/prose/plain-version.ts';
import { slotOf } from '../../content/reader/layout.ts';
import { isNote, type Prose, type ProseElement } from '../../content/reader/prose.ts';
import type { Locale } from '../../figure/locale.ts';
import { figuresByPlace, plainVersions } from '../../content/loaded/mentions.ts';
import { wordsOf } from '../../content/loaded/prose-passage.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../../content/reader/issue.ts';

/** A section opens with its plain version, a list of five sentences; other pages have none. */
export const plainVersionsAreSound = defineRule({
  scope: 'article',
  codes: ['plain-misplaced', 'plain-shape', 'plain-sentence'],
  check: ({ locale, prose }, { tell }) => {
    if (!prose) return;
    const [plain, ...more] = plainVersions(prose);
    const [first] = blocksOf(prose);
    if (plain && !isSection(prose)) tell('plain-misplaced.page', prose.at(plain));
    if (!plain || !isSection(prose)) return;
    if (plain !== first) tell('plain-misplaced.not-first', prose.at(plain));
    for (const second of more) tell('plain-misplaced.second', prose.at(second));
    inPlain(plain, locale, prose, tell);
  },
});

/** A section has a plain version; what is lost in a text that is upset, such as a tag with a small letter, is told as that. */
export const plainVersionsAreThere = defineRule({
  scope: 'prose',
  after: ['sound text'],
  codes: ['plain-missing'],
  check: (prose, { tell }) => {
    const [first] = blocksOf(prose);
    if (first && isSection(prose) && plainVersions(prose).length === 0)
      tell('plain-missing', prose.at(first));
  },
});

function isSection({ source }: Prose): boolean {
  return slotOf(source.file.replace(/^content\//, ''))?.room === 'sections';
}

function blocksOf({ blocks }: Prose): MdastNode[] {
  return blocks.filter((block) => !isNote(block));
}

/** The figures of a plain version are among those of the text; one that the text of the other language alone has is told as that. */
export const plainFiguresAreOfTheText = defineRule({
  scope: 'chapter',
  after: ['sound text'],
  codes: ['plain-figure'],
  check: ({ articles }, { tell }) => {
    const proses = Object.values(articles).flatMap(({ prose }) => prose ?? []);
    const all = proses.map(figuresByPlace);
    const said = new Set(all.flatMap(({ text }) => text.map(({ id }) => id)));
    for (const { id, place } of all.flatMap(({ plain }) => plain))
      if (!said.has(id)) tell('plain-figure', place, { id });
  },
});

function inPlain(
  plain: ProseElement,
  locale: Locale,
  prose: Prose,
  tell: Tell<'plain-shape' | 'plain-sentence'>,
): void {
  const place = prose.at(plain);
  const [list, ...others] = plain.children.filter((child) => !isNote(child));
  const items = list?.type === 'list' ? list.children : [];
  const texts = items.map((item) => wordsOf(item, prose).trim());
  const found = texts.filter(Boolean).length;
  if (list?.type !== 'list' || others.length > 0) tell('plain-shape.list', place);
  else if (found === 0) tell('plain-shape.empty', place);
  else if (texts.length !== PLAIN_SENTENCES) tell('plain-shape.count', place, { found });
  else
    items.forEach((item, index) => {
      if (!isSentence(locale, texts[index] ?? '', item.children))
        tell('plain-sentence', prose.at(item), { line: index + 1 });
    });
}

function isSentence(locale: Locale, text: string, children: readonly MdastNode[]): boolean {
  return (
    children.length === 1 &&
    children[0]?.type === 'paragraph' &&
    /[。！？.!?][”’」』）)]*$/.test(text) &&
    splitSentences(locale, text).length === 1
  );
}
