import { join, relative } from 'node:path';
import { z } from 'zod';
import type { Project } from '../../build/project.ts';
import { type Submitter, submit } from '../git/submission.ts';
import type { ContentRoom } from './content-room.ts';
import { inTurn } from './in-turn.ts';
import { titledIssues } from './titled-issues.ts';
import type { Room } from './room.ts';
import { conflictView } from './saved-view.ts';
import type { SubmittedView } from './views/submissions.ts';
import { choicesOf, waysByFile } from './ways.ts';

const line = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim())
    .pipe(z.string().min(1).max(longest));

/** With what a clerk has what others sent fetched: how to sign in at the server. */
export const fetching = z.strictObject({
  credentials: z.strictObject({ user: z.string().max(200), password: z.string().max(1_000) }).optional(),
});

/** What a clerk says of a submission. */
export const submitting = fetching.extend({
  name: line(100),
  words: line(500),
  /** What was chosen where a certain commit of others changed the same. */
  chosen: z.strictObject({ theirs: z.string(), mine: waysByFile }).optional(),
});

/** Submits what is saved and not yet sent, one submission after the other; drafts stay where they are. */
export async function submittedView(
  { content, baseline, project, clerk, savers }: Room,
  { chosen, ...who }: z.output<typeof submitting>,
): Promise<SubmittedView> {
  return inTurn(project.root, async () => {
    const errors = content.saved.errors();
    if (errors.length > 0) return { state: 'errors', errors: titledIssues(content, errors) };
    const folder = relative(project.root, project.content);
    const unsent = () => baseline.differing(content.saved.texts()).map(({ file }) => file);
    const files = unsent();
    const choices = chosen && { theirs: chosen.theirs, choices: choicesOf(chosen.mine) };
    // Nobody submits in the name of somebody else.
    const name = clerk ?? who.name;
    const others = savers.of(files).filter((saver) => saver !== name);
    const paths = files.map((file) => join(folder, file).replaceAll('\\', '/'));
    const view = await sentView(content, project, paths, { ...who, name, others, chosen: choices });
    savers.keep(unsent());
    return view;
  });
}

/** Fetches what others sent, and sends what was submitted before and still waits; what is saved since stays as it is. */
export async function fetchedView(
  { content, project }: Room,
  { credentials }: z.output<typeof fetching>,
): Promise<SubmittedView> {
  const who = { name: '编辑室 · Editors’ room', words: '', credentials };
  return inTurn(project.root, () => sentView(content, project, [], who));
}

async function sentView(
  content: ContentRoom,
  project: Project,
  files: readonly string[],
  who: Submitter,
): Promise<SubmittedView> {
  const outcome = await submit(project, files, who, () => content.saved.errors().length === 0);
  if (outcome.state === 'unsound')
    return { state: 'unsound', errors: titledIssues(content, content.saved.errors()) };
  return outcome.state === 'conflict'
    ? { ...outcome, conflicts: outcome.conflicts.map((one) => conflictView(content, one)) }
    : outcome;
}
