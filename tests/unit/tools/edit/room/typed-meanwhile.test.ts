import { expect, test } from 'vitest';
import { said } from '../../../../../src/tools/edit/content-text.ts';
import { swapping } from '../../../../../src/tools/edit/prose/reshaping.ts';
import { type Room, roomsOver } from '../../../../../src/tools/edit/room/room.ts';
import { routeAt } from '../../../../../src/tools/edit/room/server/routes.ts';
import { contentCopy, editContent } from '../../../../support/project-copy.ts';

const [CHAPTER, FIGURE] = ['sections/year/zh.mdx', 'statistics/branches.yaml'];

/** The second and the third item of the version in plain words. */
const [UPPER, LOWER] = [2, 3];

const roomOf = (): Room => roomsOver(contentCopy())();
const paragraphs = ({ content }: Room) => said(CHAPTER, content.text(CHAPTER)).paragraphs;
const seenOf = ({ content }: Room, file = CHAPTER) => content.shown(content.text(file));

/** Has paragraphs changed, as a page does that saw the file once and shows something since. */
function reshape(room: Room, seen: string, shown: object[], changes: readonly object[]): void {
  const told = { file: CHAPTER, sides: [{ file: CHAPTER, seen, shown, changes }] };
  expect(routeAt('/api/paragraphs')?.(room, told)).toBeDefined();
}

const set = (index: number, text: string) => ({ kind: 'set', index, text });

test('A paragraph that is moved right after something was typed in it is moved with what was typed, and nobody is asked.', () => {
  const room = roomOf();
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
  expect(room.content.disputes()).toEqual([]);
});

test('What is typed in a paragraph that still shows what another window has changed takes the place of nothing: both are kept to be chosen from.', () => {
  const room = roomOf();
  const before = paragraphs(room)[UPPER] ?? '';
  const theirs = `${before}别人写的`;
  reshape(room, seenOf(room), [{ index: UPPER, text: before }], [set(UPPER, theirs)]);
  // The page has seen the file since, but nobody took what is being typed in from under the hand.
  reshape(room, seenOf(room), [{ index: UPPER, text: before }], [set(UPPER, `${before}自己写的`)]);
  expect(paragraphs(room)[UPPER]).toBe(theirs);
  expect(room.content.disputes().flatMap(({ conflicts }) => conflicts)).toMatchObject([
    { base: before, mine: `${before}自己写的`, theirs },
  ]);
});

test('The same holds of a field of a form.', () => {
  const room = roomOf();
  const edit = (value: string) => [{ kind: 'set', path: ['label', 'en'], value }];
  const change = (shown: string, value: string) =>
    routeAt('/api/change')?.(room, {
      file: FIGURE,
      seen: seenOf(room, FIGURE),
      shown: edit(shown),
      edits: edit(value),
    });
  change('Branches', 'Houses');
  change('Branches', 'Homes');
  expect(room.content.text(FIGURE)).toContain('en: Houses\n');
  expect(room.content.disputes().flatMap(({ conflicts }) => conflicts)).toMatchObject([
    { base: 'Branches', mine: 'Homes', theirs: 'Houses' },
  ]);
});

test('What somebody saves while a clerk chooses, and what the clerk types meanwhile, is chosen by nobody: it is asked again, and nothing is lost.', () => {
  const copy = contentCopy();
  const room = roomsOver(copy)();
  const { content } = room;
  const change = (from: string, to: string) =>
    content.rewrite(FIGURE, content.text(FIGURE).replace(from, to));
  change('en: Branches', 'en: Houses');
  editContent(copy, FIGURE, 'en: Branches', 'en: Homes');
  const shown = content.sides(FIGURE);
  change('zh: 分馆', 'zh: 分馆们');
  editContent(copy, FIGURE, 'zh: 分馆\n', 'zh: 各分馆\n');
  content.settle(FIGURE, ['fields.label.en'], shown);
  const { conflicts } = content.save();
  const open = conflicts.flatMap((one) => one.conflicts.map(({ mine, theirs }) => [mine, theirs]));
  expect(open).toEqual([['分馆们', '各分馆']]);
  expect(content.text(FIGURE)).toContain('en: Houses');
});
