import { getCollection } from 'astro:content';
import { inOrder } from '../in-order.ts';
import type { Theme } from '../schemas/theme.ts';
import { once } from './once.ts';

/** A theme with its id. */
export type ThemeEntry = { readonly id: string } & Theme;

/** Every theme, in the order they are shown. */
export const getThemes = once(async (): Promise<readonly ThemeEntry[]> =>
  inOrder(await getCollection('themes')).map(({ id, data }) => ({ id, ...data })),
);

/**
 * The theme with an id.
 * @throws Error where there is none
 */
export async function getTheme(id: string): Promise<ThemeEntry> {
  const theme = (await getThemes()).find((each) => each.id === id);
  if (theme) return theme;
  throw new Error(`没有代号为“${id}”的主题 / there is no theme “${id}”`);
}
