import { fieldInWords, fieldName } from '../../../content/reader/field-path.ts';
import type { ContentRoom, FileConflict, Saved } from './content-room.ts';
import { WHOLE_FILE } from './changes.ts';
import { titleIn } from './entry-title.ts';
import { issueView } from './issue-view.ts';
import type { ConflictView, SavedView } from './views.ts';

/** What came of saving, as the room shows it. */
export function savedView(room: ContentRoom, { saved, errors, conflicts }: Saved): SavedView {
  return { saved, errors: errors.map(issueView), conflicts: conflicts.map((one) => conflictView(room, one)) };
}

/** What both a draft and somebody else changed, with what it was, and what each made of it. */
export function conflictView(room: ContentRoom, { file, conflicts }: FileConflict): ConflictView {
  return {
    file,
    title: titleIn(file, room.texts().get(file) ?? ''),
    fields: conflicts.map(({ path, base, mine, theirs }) => {
      const [kind, ...inside] = path;
      const position = Number(inside[0]) + 1;
      const field = fieldName(inside);
      const label =
        kind === 'paragraphs'
          ? { zh: `第${position}段`, en: `Paragraph ${position}` }
          : kind === undefined
            ? WHOLE_FILE
            : { zh: fieldInWords(field, 'zh'), en: fieldInWords(field, 'en') };
      return { way: path.join('.'), label, base: inText(base), mine: inText(mine), theirs: inText(theirs) };
    }),
  };
}

function inText(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value, undefined, 1) : String(value);
}
