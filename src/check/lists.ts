import { drawnFigures } from '../content/drawing-outline.ts';
import type { LoadedContent } from '../content/reader/content.ts';
import type { Entry } from '../content/reader/entry.ts';
import type { FieldPath } from '../content/reader/field-path.ts';
import type { Place } from '../content/reader/issue.ts';
import { memoized } from '../content/memoized.ts';
import { homesOf } from './editions.ts';

/** An id that a file names, and where it stands. */
export interface Reference {
  readonly id: string;
  readonly place: () => Place;
  /** The year of the older edition that it stands in. */
  readonly edition?: string | undefined;
}

type List = readonly Reference[];

/** The lists of ids in sections, home pages and drawings, by what they are lists of. */
export const listsOf = memoized((content: LoadedContent) => {
  const { chapters, drawings } = content;
  const sections = chapters.flatMap(({ edition, section }) => (section ? [{ edition, section }] : []));
  const homes = homesOf(content);
  return {
    keyFigures: sections.map(({ edition, section }) =>
      listed(section.data.keyFigures, section, ['keyFigures'], edition),
    ),
    grouped: homes.map(({ edition, home }) =>
      home.data.groups.flatMap(({ figures }, group) =>
        listed(figures, home, ['groups', group, 'figures'], edition),
      ),
    ),
    band: homes.map(({ edition, home }) => listed(home.data.band, home, ['band'], edition)),
    drawn: Array.from(drawings.values(), ({ data, at }): List =>
      drawnFigures(data).map(({ id, path }) => ({ id, place: () => at(path) })),
    ),
    tiles: Array.from(drawings.values(), (drawing): List =>
      drawing.data.kind === 'tiles' ? listed(drawing.data.named, drawing, ['named']) : [],
    ),
  };
});

/** The ids of a list in a file. */
export function listed(
  ids: readonly string[],
  { at }: Entry<unknown>,
  path: FieldPath,
  edition?: string,
): List {
  return ids.map((id, index) => ({ id, edition, place: () => at([...path, index]) }));
}
