import type { FileConflict } from '../merge/merged-file.ts';
import { fieldName } from '../../../content/reader/field-path.ts';
import type { Localised } from '../../../figure/locale.ts';
import type { ContentRoom } from './content-room.ts';
import type { Dispute } from './disputes.ts';
import { fieldsIn } from './entry-title.ts';
import { fileTitle } from './file-title.ts';
import { fieldLabel, paragraphLabel } from './field-label.ts';
import type { Saved } from './saved-drafts.ts';
import { titledIssues } from './titled-issues.ts';
import { toldValues } from './told-values.ts';
import type { ToldValue } from './views/changes.ts';
import type { ConflictView, SavedView } from './views/saved.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** What came of saving, as the room shows it. */
export function savedView(room: ContentRoom, { saved, errors, conflicts }: Saved): SavedView {
  return {
    saved,
    errors: titledIssues(room, errors),
    conflicts: conflicts.map((one) => conflictView(room, one)),
  };
}

/** What both a draft and somebody else changed, with what it was, and what each made of it. */
export function conflictView(room: ContentRoom, conflict: FileConflict | Dispute): ConflictView {
  const { file, conflicts } = conflict;
  const text = room.texts().get(file) ?? '';
  const fields = fieldsIn(file, text);
  const { content } = room.look();
  const told = toldValues(content, file, [fields]);
  return {
    file,
    aside: 'aside' in conflict ? conflict.aside : undefined,
    sides: room.sides(file),
    title: fileTitle(content, file, fields),
    fields: conflicts.map(({ path, base, mine, theirs, places }) => {
      const [kind, ...inside] = path;
      const isProse = kind === 'paragraphs';
      const label = isProse ? paragraphLabel(Number(inside[0])) : fieldLabel(file, fields, inside);
      const field = isProse ? undefined : fieldName(inside);
      const [was, own, other] = told(field, [base, mine, theirs].map(inText));
      const way = path.join('.');
      if (!places) return { way, label, base: was, mine: own, theirs: other };
      const [afterOwn, afterOther] = told(field, [places.mine, places.theirs].map(inText));
      return { way, label, base: was, mine: movedAfter(afterOwn), theirs: movedAfter(afterOther) };
    }),
  };
}

/** Where something was moved to. */
function movedAfter(place: ToldValue): Localised {
  return { zh: zh.movedAfter(place?.zh ?? ''), en: en.movedAfter(place?.en ?? '') };
}

function inText(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value, undefined, 1) : String(value);
}
