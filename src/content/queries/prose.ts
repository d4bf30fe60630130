import type { Locale } from '../../figure/locale.ts';
import type { CheckedProse } from '../checked-content.ts';
import { heldContent } from '../held-content.ts';
import { pathOf, shownPath } from '../reader/layout.ts';

/**
 * The prose of a section of an edition, or of a page, in one language as plain data, for what is not the page itself.
 * @throws Error where there is none, in Chinese and English
 */
export function getProse(
  collection: 'sections' | 'pages',
  slug: string,
  locale: Locale,
  edition?: string,
): CheckedProse {
  const path = pathOf(collection, slug, locale, edition);
  const prose = heldContent()[collection].find(({ filePath }) => filePath === shownPath(path))?.prose;
  if (!prose) throw new Error(`${shownPath(path)} 不存在 / does not exist`);
  return prose;
}
