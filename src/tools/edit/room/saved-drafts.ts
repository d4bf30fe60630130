import { check } from '../../../check/check.ts';
import { withUnsaved } from '../../../content/reader/file-source.ts';
import type { Issue } from '../../../content/reader/issue.ts';
import type { FileConflict } from '../merge/merged-file.ts';
import { type Dispute, disputesOf } from './disputes.ts';
import type { DraftedContent } from './drafted-content.ts';

/** What came of saving: the files that were, or why none was. */
export interface Saved {
  readonly saved: readonly string[];
  readonly errors: readonly Issue[];
  readonly conflicts: readonly (FileConflict | Dispute)[];
}

/** Saves all drafts together, unless they bring a mistake with them that was not there before, or somebody else changed the same. */
export function saveDrafts(drafted: DraftedContent): Saved {
  const { saved } = drafted;
  const all = [...drafted.drafts().values()];
  const drafts = all.map((draft) => ({ ...drafted.merged(draft), file: draft.file }));
  const conflicts = [...all.flatMap(disputesOf), ...drafts.filter((one) => one.conflicts.length > 0)];
  const texts = new Map(drafts.map(({ file, text }) => [file, text]));
  const before = new Set(check(saved.source).map(nameOf));
  const errors = check(withUnsaved(saved.source, texts)).filter(
    (issue) => issue.severity === 'error' && !before.has(nameOf(issue)),
  );
  if (conflicts.length + errors.length > 0) return { saved: [], errors, conflicts };
  for (const [file, text] of texts) {
    saved.write(file, text);
    drafted.drop(file);
  }
  return { saved: [...texts.keys()], errors, conflicts };
}

/** What tells a mistake from others, wherever in its file it has moved to. */
function nameOf({ code, file, field, message }: Issue): string {
  return [code, file, field, message.zh].join('\n');
}
