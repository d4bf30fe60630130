import type { Baseline } from './baseline.ts';
import type { ContentRoom } from './content-room.ts';
import { titledChanges } from './titled-changes.ts';
import type { ChangesView } from './views/changes.ts';

/** Makes a file again what it was when it was sent last, in a draft that is still to be saved. */
export function restore(room: ContentRoom, baseline: Baseline, file: string): void {
  const before = baseline.differing(room.texts()).find((one) => one.file === file)?.before;
  if (before !== undefined) room.rewrite(file, before);
}

/** What has changed in the content since it was sent last, drafts included. */
export function changesView(room: ContentRoom, baseline: Baseline): ChangesView {
  const [now, drafts] = [room.texts(), room.drafts()];
  const { content } = room.look();
  return {
    isSinceSubmission: baseline.isSubmission,
    waiting: baseline.waiting().size,
    files: baseline.differing(now).map(({ file, before }) => {
      const after = now.get(file);
      const isDraft = drafts.includes(file);
      const isRestorable = !isDraft && before !== undefined;
      return { ...titledChanges(content, file, before, after), isDraft, isRestorable };
    }),
  };
}
