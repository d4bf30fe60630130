import { recordOf, type Submission, submissionOf } from '../git/record.ts';
import { Unchangeable } from '../yaml/edit.ts';
import type { Room } from './room.ts';
import { conflictView } from './saved-view.ts';
import { titledChanges } from './titled-changes.ts';
import { submittedTexts, undone } from './undone.ts';
import type { RecordView, SubmissionView } from './views/submissions.ts';
import type { WaysByFile } from './ways.ts';

const SHOWN = 30;

/** The submissions, the newest first, after so many. */
export async function recordView({ project, baseline }: Room, skip: number): Promise<RecordView> {
  if (!baseline.isSubmission) return { submissions: [], hasMore: false };
  const found = await recordOf(project, skip, SHOWN + 1);
  const waiting = baseline.waiting();
  return {
    submissions: found.slice(0, SHOWN).map(({ id, name, others, time, words }) => ({
      ...{ id, time, words },
      name: namesOf({ name, others }),
      isWaiting: waiting.has(id),
    })),
    hasMore: found.length > SHOWN,
  };
}

/** What one submission changed, and what is again when it is undone. */
export async function submissionView(room: Room, id: string): Promise<SubmissionView> {
  const submission = await submissionIn(room, id);
  const texts = await submittedTexts(room, submission);
  const now = room.content.texts();
  const { content } = room.content.look();
  const undoing = submission.hasBefore ? undone(now, texts) : [];
  return {
    name: namesOf(submission),
    time: submission.time,
    words: submission.words,
    files: texts.map(({ file, before, after }) => titledChanges(content, file, before, after)),
    undone: undoing.flatMap(({ file, text }) =>
      text === now.get(file) ? [] : titledChanges(content, file, now.get(file), text),
    ),
    conflicts: undoing
      .filter(({ conflicts }) => conflicts.length > 0)
      .map((one) => conflictView(room.content, one)),
  };
}

/** Everybody whose work it is. */
function namesOf({ name, others }: Pick<Submission, 'name' | 'others'>): string {
  return [name, ...others].join('、');
}

/** Undoes a submission in drafts, which are still to be looked at, saved and submitted. */
export async function undo(room: Room, id: string, back: WaysByFile): Promise<string> {
  const submission = await submissionIn(room, id);
  const texts = submission.hasBefore ? await submittedTexts(room, submission) : [];
  for (const { file, text } of undone(room.content.texts(), texts, back)) room.content.rewrite(file, text);
  return submission.words;
}

async function submissionIn({ project }: Room, id: string): Promise<Submission> {
  const found = /^[0-9a-f]{40,64}$/.test(id) ? await submissionOf(project, id) : undefined;
  if (!found) throw new Unchangeable(`no submission ${id}`);
  return found;
}
