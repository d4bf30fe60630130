import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Project } from '../../../../../src/tools/build/project.ts';
import { collectionViews } from '../../../../../src/tools/edit/room/collection-view.ts';
import { ContentRoom } from '../../../../../src/tools/edit/room/content-room.ts';
import { beginLanguage, confirm } from '../../../../../src/tools/edit/room/chapter-changes.ts';
import { chapterView } from '../../../../../src/tools/edit/room/chapter-view.ts';
import { chaptersView } from '../../../../../src/tools/edit/room/chapters-view.ts';
import { withEdits } from '../../../../../src/tools/edit/room/edits.ts';
import { entryView } from '../../../../../src/tools/edit/room/entry-view.ts';
import { segmentsOf, shownText } from '../../../../../src/tools/edit/prose/segments.ts';
import { schemaOf } from '../../../../../src/tools/edit/room/schema-of.ts';
import { titledIssues } from '../../../../../src/tools/edit/room/titled-issues.ts';
import type { Edit } from '../../../../../src/tools/edit/yaml/edit.ts';
import { contentCopy, editContent } from '../../../../support/project-copy.ts';

const FILE = 'statistics/branches.yaml';

/** Changes a file in a room as its form does. */
function change(room: ContentRoom, edits: readonly Edit[], file = FILE, seen = room.shown(room.text(file))) {
  return room.change(file, seen, ({ fields, paragraphs }) => ({
    fields: withEdits(fields, edits, schemaOf(file)),
    paragraphs,
  }));
}

const saved = ({ content }: Project, file = FILE) => readFileSync(join(content, file), 'utf8');

const EIGHT: readonly Edit[] = [
  { kind: 'set', path: ['observations', 0, 'value'], value: 8 },
  { kind: 'set', path: ['observations', 0, 'source', 'printed'], value: '8家' },
  { kind: 'set', path: ['observations', 0, 'source', 'phrase'], value: '分馆8家' },
];

test('A figure is changed with its evidence, and not another byte of its file.', () => {
  const copy = contentCopy();
  const before = saved(copy);
  const room = new ContentRoom(copy);
  change(room, EIGHT);
  expect(saved(copy)).toBe(before);
  expect(room.save()).toMatchObject({ saved: [FILE], errors: [], conflicts: [] });
  expect(saved(copy)).toBe(
    before.replace('value: 7', 'value: 8').replace('7家', '8家').replace('分馆7家', '分馆8家'),
  );
  expect(room.drafts()).toEqual([]);
});

test('A mistake is not saved but kept as a draft, which is there again when the room is opened anew.', () => {
  const copy = contentCopy();
  const before = saved(copy);
  const room = new ContentRoom(copy);
  change(room, [{ kind: 'set', path: ['observations', 0, 'value'], value: '8家' }]);
  expect(room.save()).toMatchObject({
    saved: [],
    errors: [{ file: `content/${FILE}`, field: 'observations[0].value', suggestion: '8' }],
  });
  expect(saved(copy)).toBe(before);
  const again = new ContentRoom(copy);
  expect(again.text(FILE)).toContain('value: 8家');
  again.discard(FILE);
  expect(again.text(FILE)).toBe(before);
  expect(new ContentRoom(copy).drafts()).toEqual([]);
});

test('A mistake that was there before does not keep anyone from saving something else.', () => {
  const copy = contentCopy();
  editContent(copy, 'statistics/books.yaml', 'value: 120000', 'value: 12万');
  const room = new ContentRoom(copy);
  change(room, EIGHT);
  expect(room.save().saved).toEqual([FILE]);
});

test('Two changes that are only right together are saved together.', () => {
  const copy = contentCopy();
  const room = new ContentRoom(copy);
  change(room, EIGHT.slice(0, 1));
  expect(room.save().saved).toEqual([]);
  change(room, EIGHT.slice(1));
  expect(room.save().saved).toEqual([FILE]);
});

test('What somebody saves meanwhile in another field is kept with what is drafted.', () => {
  const copy = contentCopy();
  const room = new ContentRoom(copy);
  change(room, EIGHT);
  editContent(copy, FILE, 'en: Branches', 'en: Library branches');
  expect(room.text(FILE)).toContain('en: Library branches');
  room.save();
  expect(saved(copy)).toContain('value: 8\n');
  expect(saved(copy)).toContain('en: Library branches');
});

test('Where somebody saved the same field, nothing is overwritten, and it is decided field by field.', () => {
  const copy = contentCopy();
  const room = new ContentRoom(copy);
  change(room, [...EIGHT, { kind: 'set', path: ['label', 'en'], value: 'Libraries' }]);
  for (const [from, to] of [
    ['value: 7', 'value: 9'],
    ['7家', '9家'],
    ['en: Branches', 'en: Houses'],
  ] as const)
    editContent(copy, FILE, from, to);
  const { saved: files, conflicts } = room.save();
  expect(files).toEqual([]);
  const ways = conflicts[0]?.conflicts.map(({ path, mine, theirs }) => [path.join('.'), mine, theirs]);
  expect(ways).toEqual([
    ['fields.label.en', 'Libraries', 'Houses'],
    ['fields.observations.0.value', 8, 9],
    ['fields.observations.0.source.printed', '8家', '9家'],
    ['fields.observations.0.source.phrase', '分馆8家', '分馆9家'],
  ]);
  expect(saved(copy)).toContain('value: 9');
  room.settle(FILE, ['fields.label.en'], room.sides(FILE));
  expect(room.save().saved).toEqual([FILE]);
  expect(saved(copy)).toContain('value: 9');
  expect(saved(copy)).toContain('en: Libraries');
});

test('A file that somebody else began and saved under the same name meanwhile is not written over, whatever is typed in it since.', () => {
  const copy = contentCopy();
  const room = new ContentRoom(copy);
  const [own, theirs] = [room.text(FILE), room.text(FILE).replace('value: 7', 'value: 9')];
  const path = 'statistics/halls.yaml';
  room.begin({ path, text: own });
  writeFileSync(join(copy.content, path), theirs);
  change(room, EIGHT, path);
  expect(room.save()).toMatchObject({ saved: [], conflicts: [{ file: path }] });
  expect(saved(copy, path)).toBe(theirs);
});

test('Two windows of the room that change two fields both have what they typed.', () => {
  const copy = contentCopy();
  const room = new ContentRoom(copy);
  const seen = room.shown(room.text(FILE));
  expect(change(room, EIGHT, FILE, seen)).toEqual([]);
  expect(change(room, [{ kind: 'set', path: ['label', 'en'], value: 'Houses' }], FILE, seen)).toEqual([]);
});

const ENGLISH = (value: string): readonly Edit[] => [{ kind: 'set', path: ['label', 'en'], value }];

test('Of two windows that change the same field neither is lost: both are kept, through a restart too, until one is chosen.', () => {
  const copy = contentCopy();
  const room = new ContentRoom(copy);
  const seen = room.shown(room.text(FILE));
  change(room, ENGLISH('Houses'), FILE, seen);
  // Each key of the second window is one more change of what it saw.
  for (const typed of ['Ho', 'Home', 'Homes'])
    expect(change(room, ENGLISH(typed), FILE, seen)).toMatchObject([{ mine: typed, theirs: 'Houses' }]);
  change(room, EIGHT);
  const again = new ContentRoom(copy);
  expect(again.text(FILE)).toContain('en: Houses');
  const { saved: files, conflicts } = again.save();
  expect(files).toEqual([]);
  expect(conflicts.flatMap((one) => one.conflicts)).toMatchObject([{ mine: 'Homes', theirs: 'Houses' }]);
  const [dispute] = again.disputes([FILE]);
  again.settleAside(FILE, dispute?.aside ?? '', ['fields.label.en'], again.sides(FILE));
  expect(again.disputes()).toEqual([]);
  expect(again.save().saved).toEqual([FILE]);
  expect(saved(copy)).toContain('en: Homes');
  expect(saved(copy)).toContain('value: 8\n');
});

test('What another window made of the same is kept too where the first was saved meanwhile, and is taken where the first took its own back.', () => {
  const copy = contentCopy();
  const room = new ContentRoom(copy);
  const before = room.text(FILE);
  const seen = room.shown(before);
  change(room, ENGLISH('Houses'), FILE, seen);
  room.save();
  change(room, ENGLISH('Homes'), FILE, seen);
  expect(room.disputes().map(({ conflicts }) => conflicts[0]?.mine)).toEqual(['Homes']);
  expect(room.drafts()).toEqual([FILE]);
  change(room, ENGLISH('Branches'));
  expect(room.disputes()).toEqual([]);
  expect(room.text(FILE)).toBe(before.replace('en: Branches', 'en: Homes'));
});

test('A value that makes sentences untrue is told of with their places, and is saved together with them once they are mended.', () => {
  const copy = contentCopy();
  const room = new ContentRoom(copy);
  const LOANS = 'statistics/loans.yaml';
  const added = {
    ...{ value: 35_000, qualifier: 'exact', period: { kind: 'year', year: 2025 } },
    source: { document: 'yearbook', paragraph: 'P2', printed: '3.5万册次', phrase: '2025年借出3.5万册次' },
  };
  change(room, [{ kind: 'insert', path: ['observations', 2], value: added }], LOANS);
  expect(room.save().saved).toEqual([]);
  const { elsewhere } = entryView(room, LOANS);
  expect(new Set(elsewhere.map(({ file }) => file))).toEqual(
    new Set(['sections/year/en.mdx', 'sections/year/zh.mdx']),
  );
  for (const { file, line } of elsewhere) {
    const lines = room.text(file).split('\n');
    room.rewrite(file, lines.with(line - 1, (lines[line - 1] ?? '').replaceAll('2024', '2025')).join('\n'));
  }
  expect(entryView(room, LOANS).elsewhere).toEqual([]);
  expect(room.save().saved.toSorted()).toEqual(['sections/year/en.mdx', 'sections/year/zh.mdx', LOANS]);
});

const [CHINESE, OTHER] = ['sections/year/zh.mdx', 'sections/year/en.mdx'];

test('English that stands although its Chinese changed is recorded with the answer, so that the checker does not ask it.', () => {
  const copy = contentCopy();
  const room = new ContentRoom(copy);
  room.rewrite(CHINESE, room.text(CHINESE).replace('图书馆有分馆', '本馆有分馆'));
  const row = chapterView(room, CHINESE).rows.findIndex(({ stale }) => stale === 'untouched');
  confirm(room, CHINESE, row, true);
  const { rows, en } = chapterView(room, CHINESE);
  expect(rows.filter(({ stale }) => stale !== undefined)).toEqual([]);
  expect(en.issues).toEqual([]);
  expect(room.text(OTHER)).toMatch(/^ {2}- zh-\w{8} en-\w{8} was-\w{8} # 已核对 english-unchanged$/m);
  expect(room.save().saved).toHaveLength(2);
});

test('All English confirmed at once is asked about where it was left as it was, and the question is answered on the screen.', () => {
  const room = new ContentRoom(contentCopy());
  room.rewrite(CHINESE, room.text(CHINESE).replace('图书馆有分馆', '本馆有分馆'));
  confirm(room, CHINESE, 'all', false);
  const [asked] = chapterView(room, CHINESE).en.issues;
  expect(asked).toMatchObject({ code: 'english-unchanged', isQuestion: true });
  room.answer(OTHER, asked?.code ?? '', asked?.line ?? 0);
  expect(room.look().issues).toEqual([]);
});

test('A chapter that lacks its English is begun from the Chinese, with its figures and terms in place, and waits for its words.', () => {
  const copy = contentCopy();
  rmSync(join(copy.content, OTHER));
  const room = new ContentRoom(copy);
  expect(chaptersView(room).chapters.find(({ file }) => file === CHINESE)?.lacks).toBe('en');
  beginLanguage(room, CHINESE);
  const { rows, tags } = chapterView(room, CHINESE);
  const shown = rows.map(({ en }) => shownText(segmentsOf(en?.source ?? '', (tag) => tags[tag]?.en ?? '')));
  expect(shown).toContain('到报告时，图书馆有分馆7 branches，馆藏图书more than 120,000 books。');
  expect(rows.map(({ en }) => en?.source)).toEqual(rows.map(({ zh }) => zh?.source));
  expect(room.save()).toMatchObject({ saved: [] });
});

test('Another kind of value has the fields of that kind and no others, and an optional field comes and goes.', () => {
  const copy = contentCopy();
  const before = saved(copy);
  const room = new ContentRoom(copy);
  change(room, [{ kind: 'set', path: ['observations', 0, 'qualifier'], value: 'over' }]);
  change(room, [{ kind: 'set', path: ['brief', 'zh'], value: '馆' }]);
  expect(room.text(FILE)).toContain('qualifier: over');
  expect(room.text(FILE)).toContain('brief: { zh: 馆 }');
  change(room, [{ kind: 'set', path: ['observations', 0, 'qualifier'], value: 'exact' }]);
  change(room, [{ kind: 'remove', path: ['brief'] }]);
  expect(room.text(FILE)).toBe(before);
  expect(room.drafts()).toEqual([]);
});

test('What can be mended safely is mended in the draft, with the bytes of the check.', () => {
  const copy = contentCopy();
  const before = saved(copy);
  editContent(copy, FILE, 'order: 1', 'order：1');
  const room = new ContentRoom(copy);
  room.repair(FILE);
  expect(room.text(FILE)).toBe(before);
  room.save();
  expect(saved(copy)).toBe(before);
});

test('A file that is gone or damaged under a draft is not made again unasked.', () => {
  const copy = contentCopy();
  const room = new ContentRoom(copy);
  change(room, EIGHT);
  rmSync(join(copy.content, FILE));
  expect(room.save()).toMatchObject({ saved: [], conflicts: [{ file: FILE }] });
  writeFileSync(join(copy.root, '.editor', 'drafts', 'other.json'), '{');
  expect(new ContentRoom(copy).drafts()).toEqual([FILE]);
});

test('A figure with a mistake in it goes on being found by its name.', () => {
  const room = new ContentRoom(contentCopy());
  change(room, [{ kind: 'set', path: ['observations', 0, 'value'], value: '8家' }]);
  const rows = collectionViews(room.look(), room.drafts(), (file) => room.seen(file).text).flatMap(
    (one) => one.rows,
  );
  expect(rows.find(({ file }) => file === FILE)).toMatchObject({
    title: { zh: '分馆', en: 'Branches' },
    errors: 1,
  });
});

test('The articles are listed as readers meet them: the chapters of the report, then the pages.', () => {
  const { chapters } = chaptersView(new ContentRoom(contentCopy()));
  expect(chapters.map(({ file }) => file)).toEqual([CHINESE, 'pages/about/zh.mdx']);
});

test('Among mistakes of several files each is named by what its file is and is called, and by the words of its field or its line; a file that is none of the content by its path.', () => {
  const copy = contentCopy();
  editContent(copy, 'statistics/books.yaml', 'value: 120000', 'value: 12万');
  editContent(copy, 'sections/year/section.yaml', 'order: 1', 'order: first');
  editContent(copy, 'sections/year/en.mdx', 'By the time', '<!-- a note --> By the time');
  writeFileSync(join(copy.content, 'statistics/More.yml'), '');
  const room = new ContentRoom(copy);
  const places = titledIssues(room, room.look().issues).map(({ place }) => place);
  expect(places).toContainEqual({
    zh: '数据“馆藏图书” › 各时段的值 › 第1项 › 数值',
    en: 'Figure “Books held” › Observations › Item 1 › Value',
  });
  expect(places).toContainEqual({
    zh: expect.stringMatching(/^次序和出处“书和读者” › /),
    en: expect.stringMatching(/^Order and sources “Books and readers” › /),
  });
  expect(places).toContainEqual({
    zh: expect.stringMatching(/^英文稿“书和读者”第\d+行$/),
    en: expect.stringMatching(/^English text “Books and readers”, line \d+$/),
  });
  expect(places).toContainEqual({
    zh: expect.stringMatching(/^statistics\/More\.yml第1行$/),
    en: 'statistics/More.yml, line 1',
  });
});
