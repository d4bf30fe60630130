import type { Locale } from '../../figure/locale.ts';
import type { CheckedProse } from '../checked-content.ts';
import { heldContent } from '../held-content.ts';

/**
 * The prose of a section or page in one language as plain data, for what is not the page itself.
 * @throws Error where there is none, in Chinese and English
 */
export function getProse(collection: 'sections' | 'pages', slug: string, locale: Locale): CheckedProse {
  const prose = heldContent()[collection].find(({ id }) => id === `${slug}/${locale}`)?.prose;
  if (!prose) throw new Error(`content/${collection}/${slug}/${locale}.mdx 不存在 / does not exist`);
  return prose;
}
