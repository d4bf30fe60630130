import { type Element, isTag, isText } from 'domhandler';
import { expect, test } from 'vitest';
import { LANGUAGE, LOCALES, otherLocale } from '../../src/figure/locale.ts';
import { addressOf, leadsTo } from './support/links.ts';
import { all, everyPage, pageAt, pages, problemsOn, type SitePage, words } from './support/site.ts';

/** The address of a page that a link of a page's head names, written as the addresses of pages are. */
const inside = (page: SitePage, address = '') => addressOf(page, new URL(address).pathname);

const alternates = (page: SitePage) =>
  // A feed is an alternate too, of another type.
  Object.fromEntries(
    all(page, 'link[rel=alternate]:not([type])').map(({ attribs }) => [
      attribs['hreflang'],
      inside(page, attribs['href']),
    ]),
  );

test('every page says in which language it is', () => {
  const problems = problemsOn(everyPage, (page) => {
    const tag = all(page, 'html')[0]?.attribs['lang'] ?? 'none';
    return tag === LANGUAGE[page.locale].tag ? [] : [tag];
  });
  expect(problems).toEqual([]);
});

test('every page names itself, its pair in the other language and the one for everyone else', () => {
  const found = pages.map((page) => [
    page.file,
    alternates(page),
    all(page, 'link[rel=canonical]').map(({ attribs }) => inside(page, attribs['href'])),
  ]);
  const expected = pages.map((page) => {
    const [zh, en] = LOCALES.map((locale) => pageAt(page.path, locale).address);
    return [page.file, { 'zh-CN': zh, en, 'x-default': zh }, [page.address]];
  });
  expect(found).toEqual(expected);
});

test('every link of a page that is called by the other language, lists aside, leads to the same page in it', () => {
  const problems = problemsOn(pages, (page) => {
    const other = otherLocale(page.locale);
    const { tag, name } = LANGUAGE[other];
    const pair = pageAt(page.path, other);
    const links = all(page, 'a:not(main li a)').filter((link) => words(link) === name);
    const inHeader = links.filter((link) => all(page, 'body > header a').includes(link));
    return [
      ...(inHeader.length === 1 ? [] : [`${inHeader.length} switches in the header`]),
      ...links
        .filter((link) => link.attribs['hreflang'] !== tag || leadsTo(page, link) !== pair)
        .map(({ attribs }) => attribs['href'] ?? ''),
    ];
  });
  expect(problems).toEqual([]);
});

test('a page leads into the other language only by links that say so, or that stand among words of it', () => {
  const problems = problemsOn(everyPage, (page) =>
    all(page, 'a[href]:not([href^="#"])')
      .filter((link) => {
        const target = leadsTo(page, link);
        const said = link.attribs['hreflang'] ?? languageOf(link);
        return target !== undefined && LANGUAGE[target.locale].tag !== said;
      })
      .map(({ attribs }) => attribs['href'] ?? ''),
  );
  expect(problems).toEqual([]);
});

test('the places of a page are called the same in both languages, so that a reader stays where he is', () => {
  // The shapes of drawings are no places: a language may have some of its own.
  const ids = (page: SitePage) => all(page, 'main [id]:not(symbol)').map(({ attribs }) => attribs['id']);
  const problems = problemsOn(pages, (page) => {
    const other = ids(pageAt(page.path, otherLocale(page.locale)));
    return ids(page).flatMap((id) => (other.includes(id) ? [] : [id ?? '']));
  });
  expect(problems).toEqual([]);
});

/** The language that an element's words are marked as being in. */
function languageOf({ attribs, parent }: Element): string {
  return attribs['lang'] ?? (parent && isTag(parent) ? languageOf(parent) : '');
}

/** Every run of words of a page, those in attributes too, with the language it is marked as. */
function runs(page: SitePage): { text: string; lang: string }[] {
  return all(page, '*:not(script, style, code, code *, textarea)').flatMap((element) => {
    const { 'aria-label': label, alt, title, placeholder } = element.attribs;
    const own = element.children.filter(isText).map(({ data }) => data);
    const lang = languageOf(element);
    return [label, alt, title, placeholder, ...own].flatMap((text) => (text?.trim() ? [{ text, lang }] : []));
  });
}

test('every run of words says in which language it is', () => {
  // Code to copy is in no language. Three words or more, one of them without a capital: a name is the same in every language.
  const latinRun = /[A-Za-z’']+(?:\s+[A-Za-z’']+){2,}/g;
  const isProse = (run: string) => /(?:^|\s)[a-z]{2}/.test(run);
  const problems = problemsOn(everyPage, (page) =>
    runs(page).flatMap(({ text, lang }) => {
      const english = (text.replace(/https?:\S+/g, '').match(latinRun) ?? []).some(isProse);
      const chinese = /\p{Script=Han}/u.test(text);
      return [
        ...(chinese && !lang.startsWith('zh') ? [`not marked as Chinese: ${text.trim()}`] : []),
        ...(english && !lang.startsWith('en') ? [`not marked as English: ${text.trim()}`] : []),
      ];
    }),
  );
  expect(problems).toEqual([]);
});
