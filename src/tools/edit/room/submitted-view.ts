import { join, relative } from 'node:path';
import { type Submitter, submit } from '../git/submission.ts';
import { issueView } from './issue-view.ts';
import type { Room } from './room.ts';
import type { SubmittedView } from './views.ts';

/** Submits what is saved and not yet sent; drafts stay where they are. */
export async function submittedView(
  { content, baseline, project }: Room,
  who: Submitter,
): Promise<SubmittedView> {
  const errors = content.savedErrors();
  if (errors.length > 0) return { state: 'errors', errors: errors.map(issueView) };
  const folder = relative(project.root, project.content);
  const files = baseline
    .differing(content.savedTexts())
    .map(({ file }) => join(folder, file).replaceAll('\\', '/'));
  return submit(project.root, files, who);
}
