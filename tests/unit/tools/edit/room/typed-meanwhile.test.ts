import { expect, test } from 'vitest';
import { said } from '../../../../../src/tools/edit/content-text.ts';
import { swapping } from '../../../../../src/tools/edit/prose/reshaping.ts';
import { ContentRoom } from '../../../../../src/tools/edit/room/content-room.ts';
import {
  type ParagraphChange,
  type ShownParagraph,
  withChanges,
  withShown,
} from '../../../../../src/tools/edit/room/paragraph-changes.ts';
import { contentCopy, editContent } from '../../../../support/project-copy.ts';

const [CHAPTER, FIGURE] = ['sections/year/zh.mdx', 'statistics/branches.yaml'];

/** The second and the third item of the version in plain words. */
const [UPPER, LOWER] = [2, 3];

const paragraphs = (room: ContentRoom) => said(CHAPTER, room.text(CHAPTER)).paragraphs;
const seenOf = (room: ContentRoom) => room.shown(room.text(CHAPTER));

/** Changes paragraphs, as a page does that saw the file once and shows something since. */
function reshape(
  room: ContentRoom,
  seen: string,
  shown: readonly ShownParagraph[],
  changes: readonly ParagraphChange[],
): void {
  room.change(
    CHAPTER,
    seen,
    (own) => ({ ...own, paragraphs: withChanges(own.paragraphs, changes) }),
    (own) => ({ ...own, paragraphs: withShown(own.paragraphs, shown) }),
  );
}

const set = (index: number, text: string): ParagraphChange => ({ kind: 'set', index, text });

test('A paragraph that is moved right after something was typed in it is moved with what was typed, and nobody is asked.', () => {
  const room = new ContentRoom(contentCopy());
  const [seen, before] = [seenOf(room), paragraphs(room)];
  const [upper = '', lower = ''] = [before[UPPER], before[LOWER]];
  const typed = `${lower}又及`;
  reshape(room, seen, [{ index: LOWER, text: lower }], [set(LOWER, typed)]);
  const shown = [
    { index: UPPER, text: upper },
    { index: LOWER, text: typed },
  ];
  reshape(room, seen, shown, swapping(UPPER, typed));
  expect(paragraphs(room).slice(UPPER, LOWER + 1)).toEqual([typed, upper]);
  expect(room.disputes()).toEqual([]);
});

test('What is typed in a paragraph that still shows what another window has changed takes the place of nothing: both are kept to be chosen from.', () => {
  const room = new ContentRoom(contentCopy());
  const before = paragraphs(room)[UPPER] ?? '';
  const theirs = `${before}别人写的`;
  reshape(room, seenOf(room), [{ index: UPPER, text: before }], [set(UPPER, theirs)]);
  // The page has seen the file since, but nobody took what is being typed in from under the hand.
  reshape(room, seenOf(room), [{ index: UPPER, text: before }], [set(UPPER, `${before}自己写的`)]);
  expect(paragraphs(room)[UPPER]).toBe(theirs);
  expect(room.disputes().flatMap(({ conflicts }) => conflicts)).toMatchObject([
    { base: before, mine: `${before}自己写的`, theirs },
  ]);
});

test('What somebody saves while a clerk chooses, and what the clerk types meanwhile, is chosen by nobody, and nothing is lost.', () => {
  const copy = contentCopy();
  const room = new ContentRoom(copy);
  const type = (from: string, to: string) => room.rewrite(FIGURE, room.text(FIGURE).replace(from, to));
  type('en: Branches', 'en: Houses');
  editContent(copy, FIGURE, 'en: Branches', 'en: Homes');
  const shown = room.sides(FIGURE);
  type('zh: 分馆\n', 'zh: 分馆们\n');
  editContent(copy, FIGURE, 'zh: 分馆\n', 'zh: 各分馆\n');
  room.settle(FIGURE, ['fields.label.en'], shown);
  expect(room.text(FIGURE)).toContain('en: Houses\n');
  expect(room.text(FIGURE)).toContain('zh: 分馆们\n');
  expect(room.saved.text(FIGURE)).toContain('zh: 各分馆\n');
});
