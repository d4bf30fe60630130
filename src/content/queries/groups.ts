import type { FigureView } from '../figure-view.ts';
import type { Locale } from '../../figure/locale.ts';
import { heldContent } from '../held-content.ts';
import { pathOf, shownPath } from '../reader/layout.ts';
import type { GroupOutline } from '../schemas/group.ts';
import { type DerivedEntry, getDerivedFigures } from './derived.ts';
import { entriesOf } from './entries.ts';
import { getFigure, getFiguresById } from './figures.ts';
import { once } from './once.ts';

/** A group of people, or of bodies, that was served, in one language, without its text. */
export interface GroupEntry {
  readonly id: string;
  readonly title: string;
  readonly outline: GroupOutline;
}

/** The same with its figures as an edition gives them. */
export interface GroupView extends GroupEntry {
  /** How many they are, where the source says. */
  readonly figure: FigureView | undefined;
  /** Those of its figures that count some of what that one does. */
  readonly parts: readonly FigureView[];
  /** The others of its figures. */
  readonly figures: readonly FigureView[];
  readonly derived: readonly DerivedEntry[];
}

const getOutlines = once((edition?: string) => entriesOf('groups', edition));

/** Whether an edition tells who was served, group by group. */
export async function hasGroups(edition?: string): Promise<boolean> {
  return (await getOutlines(edition)).length > 0;
}

/** Every group of an edition in order, in one language; none where the edition tells of none. */
export const getGroups = once(async (locale: Locale, edition?: string): Promise<readonly GroupView[]> => {
  if (!(await hasGroups(edition))) return [];
  const words = new Map(heldContent().served.map(({ filePath, data }) => [filePath, data]));
  const derived = await getDerivedFigures(locale, edition);
  const entries = (await getOutlines(edition)).flatMap(({ id, data: outline }): GroupEntry[] => {
    const own = words.get(shownPath(pathOf('served', id, locale, edition)));
    return own ? [{ id, title: own.title, outline }] : [];
  });
  return Promise.all(
    entries
      .sort((a, b) => a.outline.order - b.outline.order)
      .map(async (entry) => {
        const { figure: whole } = entry.outline;
        const figures = await getFiguresById(locale, entry.outline.figures, edition);
        return {
          ...entry,
          figure: whole === undefined ? undefined : await getFigure(locale, whole, edition),
          parts: figures.filter(({ statistic: { partOf } }) => partOf !== undefined && partOf === whole),
          figures,
          derived: derived.filter(({ id }) => entry.outline.derived?.includes(id)),
        };
      }),
  );
});
