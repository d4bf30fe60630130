import { zh } from '../../words/zh.ts';

/** The heading words of the Chinese dictionary. */
export function dictionaryText(): { dictionary: string } {
  const { headings, nav, honours, print, share } = zh;
  // The last two are rows of the site map.
  const words = [
    headings,
    nav,
    honours.levelNotStated,
    honours.levelNotStatedHeading,
    print.link,
    share.feed,
  ];
  return { dictionary: strings(words) };
}

function strings(value: unknown): string {
  if (typeof value === 'string') return value;
  // A message with values: its source text holds the fixed characters, which is all that matters here.
  if (typeof value === 'function') return String(value).replace(/[^\u2000-\u{10ffff}]/gu, '');
  return typeof value === 'object' && value !== null ? Object.values(value).map(strings).join('') : '';
}
