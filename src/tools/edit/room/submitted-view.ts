import { join, relative } from 'node:path';
import { z } from 'zod';
import { submit } from '../git/submission.ts';
import { inTurn } from './in-turn.ts';
import { issueView } from './issue-view.ts';
import type { Room } from './room.ts';
import { conflictView } from './saved-view.ts';
import type { SubmittedView } from './views.ts';
import { choicesOf, waysByFile } from './ways.ts';

const line = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .pipe(z.string().min(1).max(longest));

/** What a clerk says of a submission. */
export const submitting = z.strictObject({
  name: line(100),
  words: line(500),
  /** What was chosen where a certain commit of others changed the same. */
  chosen: z.strictObject({ theirs: z.string(), mine: waysByFile }).optional(),
  /** With what the clerk signs in at the server. */
  credentials: z.strictObject({ user: z.string().max(200), password: z.string().max(1_000) }).optional(),
});

/** Submits what is saved and not yet sent, one submission after the other; drafts stay where they are. */
export async function submittedView(
  { content, baseline, project }: Room,
  { chosen, ...who }: z.output<typeof submitting>,
): Promise<SubmittedView> {
  return inTurn(project.root, async () => {
    const errors = content.savedErrors();
    if (errors.length > 0) return { state: 'errors', errors: errors.map(issueView) };
    const folder = relative(project.root, project.content);
    const files = baseline
      .differing(content.savedTexts())
      .map(({ file }) => join(folder, file).replaceAll('\\', '/'));
    const choices = chosen && { theirs: chosen.theirs, choices: choicesOf(chosen.mine) };
    const outcome = await submit(
      project,
      files,
      { ...who, chosen: choices },
      () => content.savedErrors().length === 0,
    );
    if (outcome.state === 'unsound')
      return { state: 'unsound', errors: content.savedErrors().map(issueView) };
    return outcome.state === 'conflict'
      ? { ...outcome, conflicts: outcome.conflicts.map((one) => conflictView(content, one)) }
      : outcome;
  });
}
