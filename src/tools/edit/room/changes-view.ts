import type { Baseline } from './baseline.ts';
import { changesOf } from './changes.ts';
import type { ContentRoom } from './content-room.ts';
import { titleIn } from './entry-title.ts';
import type { ChangesView } from './views.ts';

/** What has changed in the content since it was sent last, drafts included. */
export function changesView(room: ContentRoom, baseline: Baseline): ChangesView {
  const [now, drafts] = [room.texts(), room.drafts()];
  return {
    isSinceSubmission: baseline.isSubmission,
    files: baseline.differing(now).map(({ file, before }) => {
      const after = now.get(file);
      const title = titleIn(file, after ?? before ?? '');
      return { file, title, isDraft: drafts.includes(file), changes: changesOf(file, before, after) };
    }),
  };
}
