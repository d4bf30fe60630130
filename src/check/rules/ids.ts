import type { Place } from '../../content/reader/issue.ts';
import { paragraphsBeside, referencesOf } from '../../content/loaded/references.ts';
import { repetitions } from '../../content/repetitions.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../../content/reader/issue.ts';

/** Within a list every id stands once. */
export const idsAreUnique = defineRule({
  scope: 'content',
  codes: ['duplicate-id'],
  check: (content, { tell }) => {
    const named = referencesOf(content).flatMap(({ of, id, file, place, edition, field }) => {
      // A page shows a drawing once, and so does the whole report in print.
      if (of === 'drawings') return [{ list: `${of} ${edition} ${file.split('/').at(-1)}`, id, place }];
      if (of === 'sources' && field?.collection === 'sectionOutlines')
        return paragraphsBeside(field).map(([paragraph, path]) => ({
          list: `${file} paragraphs`,
          id: `${id} ${paragraph}`,
          place: () => field.entry.at(path),
        }));
      // A drawing draws a figure once, in whatever field; elsewhere each field is a list of its own.
      const list = `${file} ${of} ${field?.collection === 'drawings' ? '' : field?.path[0]}`;
      return field && (of === 'statistics' || of === 'glossary' || of === 'derived')
        ? [{ list, id, place }]
        : [];
    });
    const groups = [...content.entries.home.values()].flatMap(({ data, at, source }) =>
      data.groups.map(({ id }, index) => ({
        list: source.file,
        id,
        place: () => at(['groups', index, 'id']),
      })),
    );
    for (const { first, again } of repetitions([...named, ...groups], ({ list, id }) => `${list}: ${id}`))
      used(again.id, again.place(), first.place(), tell);
  },
});

/** An id that is used elsewhere already. */
export function used(id: string, place: Place, first: Place, tell: Tell<'duplicate-id'>): void {
  const { file, line } = first;
  if (file === place.file) tell('duplicate-id.here', place, { id, line });
  else tell('duplicate-id.elsewhere', place, { id, line, file });
}
