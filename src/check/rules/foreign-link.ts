import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { nearest } from '../../content/reader/nearest.ts';

/** What is wrong with a link that is not an address of the site: only a full https address is right. */
export function foreignLink(url: string, place: Place, home: string, pages: Iterable<string>): Issue[] {
  if (/^https:\/\/[^\s/]+\.[^\s/]+/i.test(url)) return [];
  if (/^http:\/\//i.test(url)) return [insecure(place, url)];
  // Anything else with a scheme, hidden characters included, is refused without asking which.
  if (/^[\s\p{C}]*[a-z][a-z0-9+.\-\s\p{C}]*:/iu.test(url) || url.startsWith('//') || url.includes('\\'))
    return [unsafe(place)];
  return [
    error('relative-link', place, {
      zh: `“${url}”不是完整的站内地址，换一个页面就打不开。`,
      zhFix: `站内地址以“/”开头和结尾，例如“/honours/”；站外地址以 https:// 开头。`,
      en: `“${url}” is not a full address within the site, so it works on some pages and not on others.`,
      enFix: `An address within the site begins and ends with “/”, as in “/honours/”; one outside it begins with https://.`,
      guess: url.startsWith('#') ? home + url : nearest(`/${url.replace(/^[./]+/, '')}`, pages),
    }),
  ];
}

function insecure(place: Place, url: string): Issue {
  const suggestion = url.replace(/^http:/i, 'https:');
  return error('insecure-link', place, {
    zh: '这个网址以 http:// 开头，连接不加密。',
    zhFix: `改成“${suggestion}”，并在浏览器里打开试一试；如果只是文字，请不要写成网址的样子。`,
    en: 'This address begins with http://, which is not encrypted.',
    enFix: `Write “${suggestion}” and try it in a browser; if it is not meant as a link, do not write it like an address.`,
    suggestion,
  });
}

function unsafe(place: Place): Issue {
  return error('unsafe-link', place, {
    zh: '这种链接不安全，网站不接受。',
    zhFix: '站内地址以“/”开头，例如“/honours/”；站外网址以 https:// 开头；其他的只写文字，不加链接。',
    en: 'A link of this kind is not safe, and the site does not take it.',
    enFix:
      'An address within the site begins with “/”, as in “/honours/”; one outside it with https://; anything else is written as text, without a link.',
  });
}
