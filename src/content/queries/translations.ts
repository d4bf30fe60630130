import { getCollection } from 'astro:content';
import type { Locale } from '../../figure/locale.ts';
import { translationState } from '../prose/translation.ts';

/** Whether a section or a page of prose is shown in a translation older than its Chinese, as a reader should then be told. */
export async function isOutdated(
  collection: 'sections' | 'pages',
  slug: string,
  locale: Locale,
): Promise<boolean> {
  if (locale === 'zh') return false;
  const entries = await getCollection(collection);
  const zh = entries.find(({ id }) => id === `${slug}/zh`);
  const en = entries.find(({ id }) => id === `${slug}/en`);
  return (
    zh !== undefined &&
    en !== undefined &&
    translationState({ ...zh.data, body: zh.body ?? '' }, en.data) === 'outdated'
  );
}
