import { Users } from '../office/users.ts';
import { type LeftDrafts, leftDrafts } from '../save/draft-folders.ts';
import { fieldsIn } from './entry-title.ts';
import { fileTitle } from './file-title.ts';
import type { Room } from './room.ts';
import type { LeftView } from './views/status.ts';

/** The drafts of those who do not come any more. */
export function leftView(room: Room): LeftView[] {
  const { content } = room.content.look();
  return leftIn(room).map(({ id, clerk, drafts }) => ({
    id,
    clerk,
    files: [...drafts.all().values()]
      .map(({ file, base, mine }) => ({
        file,
        title: fileTitle(content, file, fieldsIn(file, mine ?? base ?? '')),
      }))
      .sort((a, b) => (a.file < b.file ? -1 : 1)),
  }));
}

/** Takes over such drafts; what cannot stand beside one’s own stays where it is. */
export function takeLeft(room: Room, id: string): void {
  const left = leftIn(room).find((one) => one.id === id);
  for (const draft of left?.drafts.all().values() ?? [])
    if (room.content.takeOver(draft)) left?.drafts.drop(draft.file);
}

function leftIn({ project: { root }, clerk }: Room): LeftDrafts[] {
  return leftDrafts(root, new Users(root).names(), clerk);
}
