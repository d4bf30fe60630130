import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordView, submissionView, undo } from '../../../../../src/tools/edit/room/record-view.ts';
import { roomsOver } from '../../../../../src/tools/edit/room/room.ts';
import { git, keptProject } from '../../../../support/git.ts';
import { contentCopy, editContent } from '../../../../support/project-copy.ts';

const FILE = 'statistics/branches.yaml';
const TERM = 'glossary/new-term.yaml';

/** A room over a project that git keeps, and what its clerks do. */
function keptRoom() {
  const copy = keptProject();
  const room = roomsOver(copy)();
  const { content } = room;
  const read = (file = FILE) => readFileSync(join(copy.content, file), 'utf8');
  const sent = async (words: string, file = FILE) => {
    git(copy.root, 'add', `content/${file}`);
    git(copy.root, '-c', 'user.name=王编辑', 'commit', '-qm', words);
    const [newest] = (await recordView(room, 0)).submissions;
    return newest?.id ?? '';
  };
  const edit = (from: string, to: string) => editContent(copy, FILE, from, to);
  return { copy, content, room, read, sent, edit };
}

test('The record tells who submitted what, when, and which figure was changed from what to what.', async () => {
  const { room, sent, edit } = keptRoom();
  edit('en: Branches', 'en: Houses');
  const id = await sent('分馆 <b>改名</b>');
  const { submissions, hasMore } = await recordView(room, 0);
  expect(submissions.map(({ name, words }) => [name, words])).toEqual([
    ['王编辑', '分馆 <b>改名</b>'],
    ['T', 'first'],
  ]);
  expect(hasMore).toBe(false);
  expect(submissions.map(({ isWaiting }) => isWaiting)).toEqual([false, false]);
  expect(Date.parse(submissions[0]?.time ?? '')).toBeGreaterThan(Date.parse('2000-01-01'));
  const { files } = await submissionView(room, id);
  expect(files).toMatchObject([
    {
      title: { zh: '分馆', en: 'Houses' },
      changes: [{ before: { en: 'Branches' }, after: { en: 'Houses' } }],
    },
  ]);
});

test('Undone, a submission is gone to the byte, what was submitted after it stays, and the undoing can be undone.', async () => {
  const { content, room, read, sent, edit } = keptRoom();
  const before = read();
  edit('en: Branches', 'en: Houses');
  const first = await sent('first of two');
  edit('order: 1', 'order: 2');
  await sent('second of two');
  expect(await submissionView(room, first)).toMatchObject({
    undone: [{ changes: [{ before: { en: 'Houses' }, after: { en: 'Branches' } }] }],
    conflicts: [],
  });
  await undo(room, first, []);
  expect(read()).toContain('en: Houses');
  expect(content.save().saved).toEqual([FILE]);
  expect(read()).toBe(before.replace('order: 1', 'order: 2'));
  const third = await sent('undone');
  await undo(room, third, []);
  content.save();
  expect(read()).toBe(before.replace('order: 1', 'order: 2').replace('en: Branches', 'en: Houses'));
});

test('Where the same was changed again since, it is asked, and stays as it is unless it is chosen otherwise.', async () => {
  const { content, room, sent, edit } = keptRoom();
  edit('en: Branches', 'en: Houses');
  const id = await sent('first of two');
  edit('en: Houses', 'en: Libraries');
  await sent('second of two');
  const { undone, conflicts } = await submissionView(room, id);
  expect(undone).toEqual([]);
  expect(conflicts).toMatchObject([
    {
      file: FILE,
      fields: [{ base: { en: 'Houses' }, mine: { en: 'Branches' }, theirs: { en: 'Libraries' } }],
    },
  ]);
  await undo(room, id, []);
  expect(content.drafts()).toEqual([]);
  await undo(room, id, [{ file: FILE, ways: ['fields.label.en'] }]);
  expect(content.text(FILE)).toContain('en: Branches');
});

test('A file that was added goes again when that is undone, and one that was taken away comes back.', async () => {
  const { copy, content, room, sent } = keptRoom();
  const path = join(copy.content, TERM);
  const text = 'term:\n  zh: 新词\n  en: new term\nmeaning:\n  zh: 一个新词。\n  en: A new term.\n';
  writeFileSync(path, text);
  const added = await sent('a term', TERM);
  expect(await submissionView(room, added)).toMatchObject({ undone: [{ file: TERM }] });
  await undo(room, added, []);
  expect(content.texts().has(TERM)).toBe(false);
  expect(existsSync(path)).toBe(true);
  expect(content.save().saved).toEqual([TERM]);
  expect(existsSync(path)).toBe(false);
  const gone = await sent('no term', TERM);
  await undo(room, gone, []);
  content.discard(TERM);
  expect(content.texts().has(TERM)).toBe(false);
  await undo(room, gone, []);
  expect(content.text(TERM)).toBe(text);
  expect(content.drafts()).toEqual([TERM]);
});

test('What is not the record of this content is not told: no such submission, the first of all, no git.', async () => {
  const { copy, content, room } = keptRoom();
  for (const id of ['HEAD', '--all', '0'.repeat(40)])
    await expect(submissionView(room, id)).rejects.toThrow('no submission');
  const first = git(copy.root, 'rev-list', '--max-parents=0', 'HEAD').trim();
  expect(await submissionView(room, first)).toMatchObject({ undone: [], conflicts: [] });
  await undo(room, first, []);
  expect(content.drafts()).toEqual([]);
  expect(await recordView(roomsOver(contentCopy())(), 0)).toEqual({ submissions: [], hasMore: false });
});
