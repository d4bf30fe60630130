import type { Place } from '../../content/reader/issue.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { isLocal } from '../local-host.ts';
import type { Tell } from '../rule.ts';

/** What can be wrong with such a link. */
export const FOREIGN_CODES = ['local-link', 'insecure-link', 'unsafe-link', 'relative-link'] as const;

/** Tells what is wrong with a link that is not an address of the site: only a full https address is right. */
export function foreignLink(
  url: string,
  place: Place,
  home: string,
  pages: Iterable<string>,
  tell: Tell<(typeof FOREIGN_CODES)[number]>,
): void {
  const suggestion = url.replace(/^http:/i, 'https:');
  if (/^https:\/\/[^\s/]+\.[^\s/]+/i.test(url) && !isLocal(url)) return;
  if (isLocal(url))
    tell('local-link', place, [
      '这是自己电脑上或单位内网里的网址，读者打不开。 → 站内的页面只写路径，例如“/honours/”；站外的写公开的网址；没有的就删去链接，只留文字。',
      'This address is of your own computer or office network, where readers cannot go. → For a page of this site write its path alone, as in “/honours/”; for another site its public address; where there is none, leave the words without a link.',
    ]);
  else if (/^http:\/\//i.test(url))
    tell('insecure-link', place, [
      `这个网址以 http:// 开头，连接不加密。 → 改成“${suggestion}”，并在浏览器里打开试一试；如果只是文字，请不要写成网址的样子。`,
      `This address begins with http://, which is not encrypted. → Write “${suggestion}” and try it in a browser; if it is not meant as a link, do not write it like an address.`,
      { suggestion },
    ]);
  // Anything else with a scheme, hidden characters included, is refused without asking which.
  else if (/^[\s\p{C}]*[a-z][a-z0-9+.\-\s\p{C}]*:/iu.test(url) || url.startsWith('//') || url.includes('\\'))
    tell('unsafe-link', place, [
      '这种链接不安全，网站不接受。 → 站内地址以“/”开头，例如“/honours/”；站外网址以 https:// 开头；其他的只写文字，不加链接。',
      'A link of this kind is not safe, and the site does not take it. → An address within the site begins with “/”, as in “/honours/”; one outside it with https://; anything else is written as text, without a link.',
    ]);
  else
    tell('relative-link', place, [
      `“${url}”不是完整的站内地址，换一个页面就打不开。 → 站内地址以“/”开头和结尾，例如“/honours/”；站外地址以 https:// 开头。`,
      `“${url}” is not a full address within the site, so it works on some pages and not on others. → An address within the site begins and ends with “/”, as in “/honours/”; one outside it begins with https://.`,
      { guess: url.startsWith('#') ? home + url : nearest(`/${url.replace(/^[./]+/, '')}`, pages) },
    ]);
}
