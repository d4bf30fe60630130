import { inOrder } from '../in-order.ts';
import type { Statistic } from '../../figure/statistic.ts';
import type { Theme } from '../schemas/theme.ts';
import { byId, entriesOf, withId } from './entries.ts';
import { once } from './once.ts';

/** A theme with its id. */
export type ThemeEntry = { readonly id: string } & Theme;

/** Every theme, in the order they are shown. */
export const getThemes = once(
  async (): Promise<readonly ThemeEntry[]> =>
    inOrder(await entriesOf('themes')).map(({ id, data }) => ({ id, ...data })),
);

/** The theme of a figure, where it has one. */
export async function getThemeOf({ theme }: Statistic): Promise<ThemeEntry | undefined> {
  return theme === undefined ? undefined : withId(byId(await getThemes()), theme);
}
