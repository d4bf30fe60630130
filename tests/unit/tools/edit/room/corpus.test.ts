import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Issue } from '../../../../../src/content/reader/issue.ts';
import { slotOf } from '../../../../../src/content/reader/layout.ts';
import { type Project, projectAt } from '../../../../../src/tools/build/project.ts';
import { chapterView } from '../../../../../src/tools/edit/room/chapter-view.ts';
import { ContentRoom } from '../../../../../src/tools/edit/room/content-room.ts';
import { entryView } from '../../../../../src/tools/edit/room/entry-view.ts';
import type { FormField } from '../../../../../src/tools/edit/room/views/form.ts';
import type { IssueView } from '../../../../../src/tools/edit/room/views/issue.ts';
import { applyRepairs } from '../../../../../src/tools/report/repair.ts';
import type { Mistake } from '../../../../content/corpus/case.ts';
import { MISTAKES } from '../../../../content/corpus/corpus.ts';
import { EditedContent, REAL_CONTENT } from '../../../../support/edited-content.ts';
import { isSweep } from '../../../../support/sweep.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

let copy: Project;
beforeAll(() => {
  copy = projectAt(temporaryFolder({}, afterAll));
  cpSync(REAL_CONTENT, copy.content, { recursive: true });
});

/** How many mistakes lie between two that are tried where not all are. */
const STEP = 290;

/** The names of all fields of a form. */
function namesIn(fields: readonly FormField[]): string[] {
  return fields.flatMap(({ name, control }) => [
    name,
    ...(control.kind === 'group'
      ? namesIn(control.fields)
      : control.kind === 'list'
        ? namesIn(control.items)
        : []),
  ]);
}

/** Where the room shows a mistake: at a field of a form, at its characters in a paragraph, above the form, or among all that is wrong. */
function shownAt(room: ContentRoom, issue: Issue): Shown {
  const file = issue.file.slice('content/'.length);
  const slot = slotOf(file);
  if (!slot || !room.look().content.files.includes(file)) return { place: 'among all' };
  const isSame = ({ code, line, field, text }: IssueView) =>
    isDeepStrictEqual([code, line, field, text], [issue.code, issue.line, issue.field, issue.text]);
  const inForm = (fields: readonly FormField[], issues: readonly IssueView[]): Shown => {
    if (!issues.some(isSame)) return { place: 'nowhere' };
    const hasField = issue.field !== undefined && namesIn(fields).includes(issue.field);
    return { place: hasField ? 'field' : 'above' };
  };
  if (slot.locale === undefined) {
    const entry = entryView(room, file);
    return inForm(entry.fields, entry.issues);
  }
  const chapter = chapterView(room, file);
  if (issue.code.startsWith('translation-'))
    return { place: chapter.isOutdated || chapter.en.fields.length === 0 ? 'waiting' : 'nowhere' };
  const cells = chapter.rows.flatMap((row) => row[slot.locale ?? 'zh'] ?? []);
  for (const { source, issues } of cells) {
    const found = issues.find((one) => isSame(one.issue));
    if (found) return { place: 'text', text: source.slice(found.from, found.to) };
  }
  return inForm(chapter[slot.locale].fields, chapter[slot.locale].issues);
}

interface Shown {
  readonly place: 'field' | 'text' | 'above' | 'waiting' | 'among all' | 'nowhere';
  readonly text?: string;
}

/** What the room does not show or mend of a mistake as it should. */
function failuresOf([id, , code, make, manner]: Mistake): string[] {
  const edited = new EditedContent();
  make(edited);
  edited.saveTo(copy.content);
  const room = new ContentRoom(copy);
  const { issues } = room.look();
  const found = issues.find(
    (issue) => issue.severity === (manner?.severity ?? 'error') && [code].flat().includes(issue.code),
  );
  if (!found) return [`${id}: not found`];
  const { place, text } = shownAt(room, found);
  const marked = text === undefined ? '' : edited.textAt(found);
  return [
    ...(place === 'nowhere' ? [`${id}: shown nowhere`] : []),
    // What goes on in the next paragraph is marked as far as the first.
    ...(text !== undefined && !marked.startsWith(text) ? [`${id}: “${text}” for “${marked}”`] : []),
    ...(text === '' && marked !== '' ? [`${id}: nothing marked`] : []),
    ...(found.repair && slotOf(found.file.slice('content/'.length))
      ? mendingFailures(room, found, issues, id)
      : []),
  ];
}

function mendingFailures(
  room: ContentRoom,
  { file: shown }: Issue,
  issues: readonly Issue[],
  id: string,
): string[] {
  const file = shown.slice('content/'.length);
  const bytes = readFileSync(join(copy.content, file));
  const due = applyRepairs(
    bytes,
    issues.filter((one) => one.file === shown),
  );
  room.repair(file);
  const isSame = Buffer.from(room.text(file)).equals(due);
  room.discard(file);
  return isSame ? [] : [`${id}: mended otherwise`];
}

/** Puts back what a mistake changed. */
function mend(make: Mistake[3]): void {
  const edited = new EditedContent();
  make(edited);
  for (const file of edited.changed) {
    const own = join(REAL_CONTENT, file);
    if (existsSync(own)) cpSync(own, join(copy.content, file));
    else rmSync(join(copy.content, file));
  }
}

test('Every mistake of the corpus stands in the room at its field or its characters, and is mended there to the bytes of the check.', {
  timeout: 3_600_000,
}, () => {
  const all = Object.values(MISTAKES).flat();
  const chosen = isSweep ? all : all.filter((_, index) => index % STEP === 0);
  const failures = chosen.flatMap((mistake) => {
    try {
      return failuresOf(mistake);
    } finally {
      mend(mistake[3]);
    }
  });
  expect(failures).toEqual([]);
});
