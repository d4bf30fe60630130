import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Project } from '../../../../../src/tools/build/project.ts';
import { ContentRoom } from '../../../../../src/tools/edit/room/content-room.ts';
import { withEdits } from '../../../../../src/tools/edit/room/edits.ts';
import { schemaOf } from '../../../../../src/tools/edit/room/schema-of.ts';
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
  room.settle(FILE, ['fields.label.en']);
  expect(room.save().saved).toEqual([FILE]);
  expect(saved(copy)).toContain('value: 9');
  expect(saved(copy)).toContain('en: Libraries');
});

test('Two windows of the room that change two fields both have what they typed.', () => {
  const copy = contentCopy();
  const room = new ContentRoom(copy);
  const seen = room.shown(room.text(FILE));
  expect(change(room, EIGHT, FILE, seen)).toEqual([]);
  expect(change(room, [{ kind: 'set', path: ['label', 'en'], value: 'Houses' }], FILE, seen)).toEqual([]);
  const conflicts = change(room, [{ kind: 'set', path: ['label', 'en'], value: 'Homes' }], FILE, seen);
  expect(conflicts).toMatchObject([{ mine: 'Homes', theirs: 'Houses' }]);
  expect(room.text(FILE)).toContain('value: 8');
  expect(room.text(FILE)).toContain('en: Houses');
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
