import type { Issue } from '../../../content/reader/issue.ts';
import { shownPath, slotOf } from '../../../content/reader/layout.ts';
import { Unchangeable } from '../yaml/edit.ts';
import type { ContentRoom } from './content-room.ts';
import { fieldsIn } from './entry-title.ts';
import { fileTitle } from './file-title.ts';
import { figureCard } from './figure-card.ts';
import { formFields } from './form-fields.ts';
import { issueView } from './issue-view.ts';
import { conflictView } from './saved-view.ts';
import { namesIn } from './names-in.ts';
import { schemaOf } from './schema-of.ts';
import { titledIssues } from './titled-issues.ts';
import { toldPlace } from './told-place.ts';
import type { EntryView } from './views/entry.ts';
import type { ToldPlace } from './views/figure.ts';
import type { FormField } from './views/form.ts';

/** One entry as it is now, with the form that changes it. */
export function entryView(room: ContentRoom, file: string): EntryView {
  const slot = slotOf(file);
  if (!slot) throw new Unchangeable(`no ${file}`);
  const { content, issues } = room.look();
  const { text, isReadable } = room.seen(file);
  const fields = isReadable ? fieldsIn(file, text) : undefined;
  const placeOf = (place: ToldPlace) => toldPlace(content, (one) => room.seen(one).text, place);
  const isFigure = slot.collection === 'statistics';
  return {
    file,
    seen: room.shown(text),
    title: fileTitle(content, file, fields),
    collection: slot.collection,
    draftTime: room.draftTime(file),
    isNew: room.saved.bytes(file) === undefined && isReadable,
    fields: fields === undefined ? [] : valuesFirst(formFields(schemaOf(file), fields, namesIn(content))),
    issues: issues.filter((issue) => issue.file === shownPath(file)).map(issueView),
    figure: isFigure ? figureCard(slot.id, room.saved.content(), content, fields, placeOf) : undefined,
    elsewhere:
      room.draftTime(file) === undefined
        ? []
        : titledIssues(
            room,
            issues
              .filter((issue) => issue.severity === 'error' && issue.file !== shownPath(file))
              .toSorted(chineseFirst),
          ),
    disputes: room.disputes([file]).map((one) => conflictView(room, one)),
    text,
  };
}

/** The Chinese of an article is mended before its English, which follows it. */
function chineseFirst(one: Issue, other: Issue): number {
  const [place, otherPlace] = [one, other].map(({ file }) => file.replace(/en\.mdx$/, 'zz.mdx'));
  return place === otherPlace ? 0 : (place ?? '') < (otherPlace ?? '') ? -1 : 1;
}

/** The values of a figure are what is changed most, and come before its names. */
function valuesFirst(fields: readonly FormField[]): FormField[] {
  return fields.toSorted((a, b) => Number(b.name === 'observations') - Number(a.name === 'observations'));
}
