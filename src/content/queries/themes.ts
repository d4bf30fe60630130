import { getCollection } from 'astro:content';
import { inOrder } from '../in-order.ts';
import type { Theme } from '../schemas/theme.ts';
import { byId, withId } from './entries.ts';
import { once } from './once.ts';

/** A theme with its id. */
export type ThemeEntry = { readonly id: string } & Theme;

/** Every theme, in the order they are shown. */
export const getThemes = once(async (): Promise<readonly ThemeEntry[]> =>
  inOrder(await getCollection('themes')).map(({ id, data }) => ({ id, ...data })),
);

/** The theme with an id. */
export async function getTheme(id: string): Promise<ThemeEntry> {
  return withId(byId(await getThemes()), id);
}
