import type { Issue } from '../../../content/reader/issue.ts';
import type { ContentRoom } from './content-room.ts';
import { issueView } from './issue-view.ts';
import { toldPlace } from './told-place.ts';
import type { TitledIssue } from './views/issue.ts';

/** Mistakes of several files, each with where it is. */
export function titledIssues(room: ContentRoom, issues: readonly Issue[]): TitledIssue[] {
  if (issues.length === 0) return [];
  const { content } = room.look();
  return issues.map((issue) => {
    const view = issueView(issue);
    return { ...view, place: toldPlace(content, (file) => room.seen(file).text, view) };
  });
}
