import { expect, test } from 'vitest';
import { builtText } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';
import { LANGUAGE, LOCALES, localePath, otherLocale } from '../../src/figure/locale.ts';
import { capitalised } from '../../src/words/capitalised.ts';
import { dictionary } from '../../src/words/dictionary.ts';
import { insideQuotes } from '../../src/words/quoted.ts';
import { fact, partOf, statisticIds } from './support/facts.ts';
import { leadsTo } from './support/links.ts';
import { bare, broken } from './support/promises.ts';
import { all, cards, idOf, pageAt, pages, type SitePage, titleOf, words } from './support/site.ts';
import { canonicalOf } from './support/share-data.ts';
import { table } from './support/tables.ts';

const figures = pages.filter(({ kind }) => kind === 'statistics/*');
const [kept = [], following = []] = [true, false].map((isKept) =>
  cards.filter(({ path }) => /\/\d{4}\/$/.test(path) === isKept),
);

test('every figure has its page, its card and its card for good in each language', () => {
  for (const kind of [figures, following, kept])
    for (const locale of LOCALES)
      expect(kind.flatMap((page) => (page.locale === locale ? idOf(page) : [])).sort()).toEqual(statisticIds);
});

test('a figure page says what the figure is, in both languages, and where it stands in the article', () => {
  const problems = figures.flatMap((page) => {
    const other = otherLocale(page.locale);
    const own = fact(idOf(page), page.locale);
    const [large] = all(page, 'main .hero data');
    const [translation] = all(page, `#cite p[lang="${LANGUAGE[other].tag}"]`);
    const text = words(all(page, 'main')[0]);
    const locators = all(page, 'main a').filter((link) => words(link) === own.locator);
    const { isCounted, reading } = dictionary(page.locale).figurePage;
    return broken(page.address, {
      'its label as its title': bare(titleOf(page)) === bare(own.label),
      'its value': large?.attribs['value'] === own.value,
      // In English the title says what is counted.
      'its figure':
        bare(own.text).startsWith(bare(words(large))) &&
        (page.locale === 'en' || bare(words(large)) === bare(own.text)),
      'its figure in the other language': words(translation).includes(fact(idOf(page), other).text),
      'its definition': text.includes(own.definition),
      'its period': text.includes(own.period),
      'the words of the article': all(page, 'main q').some((quoted) =>
        [own.phrase, insideQuotes(own.phrase)].map(bare).includes(bare(words(quoted))),
      ),
      'that it is counted from words where the article has no number': own.isNumberPrinted
        ? !text.includes(isCounted)
        : text.includes(isCounted) && !text.includes(reading.point),
      'one link to its place in the article':
        locators.length === 1 && leadsTo(page, locators[0])?.path === '/about/',
    });
  });
  expect(problems).toEqual([]);
});

test('a figure page states no change, since the source gives every figure once', () => {
  const problems = figures.flatMap((page) => {
    const text = words(all(page, 'main')[0]);
    return broken(page.address, {
      'that there is one period only': text.includes(dictionary(page.locale).figurePage.onePeriod),
      'no word of a change': !/增长了|减少了|rose by|fell by/.test(text),
    });
  });
  expect(problems).toEqual([]);
});

test('a figure page gives the citation in both languages, with the figure and its period, and its address or, once, that this comes later', () => {
  const problems = figures.flatMap((page) => {
    const isPublic = new URL(canonicalOf(page)).hostname !== 'localhost';
    const later = dictionary(page.locale).share.addressLater.trim();
    const isSaid = words(all(page, 'main')[0]).split(later).length === (isPublic ? 1 : 2);
    const lacking = LOCALES.flatMap((locale) => {
      const { label, text, period } = fact(idOf(page), locale);
      const [citation] = all(page, `#cite p[lang="${LANGUAGE[locale].tag}"]`);
      const parts = [label, text, period, ...(isPublic ? [localePath(locale, page.path, '/')] : [])];
      return parts
        .filter((part) => !words(citation).includes(part))
        .map((part) => `${page.address} in ${locale}: ${part}`);
    });
    return [...lacking, ...(isSaid ? [] : [`${page.address}: ${later}`])];
  });
  expect(problems).toEqual([]);
});

test('a sentence that a figure page quotes says for itself what it is about', () => {
  const problems = figures.flatMap((page) =>
    all(page, '.told li p')
      .map(words)
      .filter((sentence) =>
        /^(?:In \d+ )?(?:it|they)\b|^Of (?:it|them|these)\b|^(?:它|他们|其中)/i.test(sentence),
      )
      .map((sentence) => `${page.address}: ${sentence}`),
  );
  expect(problems).toEqual([]);
});

test('a sum of money is drawn beside another of its time, or not at all', () => {
  const problems = figures.flatMap((page) =>
    all(page, '.measured')
      .filter((drawn) => all(drawn, 'svg').length === 1)
      .filter(() => !/%|per cent/.test(fact(idOf(page), page.locale).text))
      .map(() => page.address),
  );
  expect(problems).toEqual([]);
});

test('what is drawn with hollow squares is not said to be stitches', () => {
  const problems = figures
    .filter((page) => all(page, '.hung path[fill="url(#page_open-stitch)"]').length > 0)
    .filter((page) => all(page, '.hung path[fill="url(#page_stitch)"]').length === 0)
    .filter((page) => /针|stitch/.test(words(all(page, '.hung .key-words')[0])))
    .map((page) => page.address);
  expect(problems).toEqual([]);
});

test('every sentence that a figure page quotes stands at the place it links to', () => {
  const problems = figures.flatMap((page) => {
    const mentions = all(page, '[aria-labelledby="mentions"] li');
    if (mentions.length === 0) return `${page.address} quotes nothing`;
    return mentions.flatMap((mention) => {
      const sentence = bare(words(all(mention, 'p')[0]));
      const [link] = all(mention, 'a');
      const href = link?.attribs['href'] ?? '';
      const section = leadsTo(page, link);
      const id = `[id="${href.split('#')[1]}"]`;
      // A figure of a section has a place of its own; of those who are served a whole group has one, at its heading.
      const blocks = section ? all(section, `:is(p, li):has(${id}), section:has(> h2${id})`) : [];
      const isThere = blocks.some((block) => bare(words(block)).includes(sentence));
      const isOfOwnLanguage =
        section?.locale === page.locale && ['sections/*', 'served'].includes(section.kind);
      return isThere && isOfOwnLanguage ? [] : `${page.address}: ${sentence} is not at ${href}`;
    });
  });
  expect(problems).toEqual([]);
});

test('what is worked out from a figure stands on its page with its formula, and leads to what it is made of', () => {
  const derived = table('derived.csv').map((row) => ({
    row,
    inputs: [row['numerator'], row['denominator']],
  }));
  const problems = figures.flatMap((page) => {
    const own = idOf(page) ?? '';
    // The share of a part stands beside the part in the drawing of its whole, which is no page of its own.
    const [shares = [], expected = []] = [true, false].map((isShare) =>
      derived.filter(
        ({ row, inputs: [above = '', below] }) =>
          [above, below].includes(own) &&
          isShare === (below === own && row['kind'] === 'share' && partOf(above) === own),
      ),
    );
    const beside = shares.filter(
      ({ row }) =>
        bare(words(all(page, `.label [data-derived="${row['INDICATOR']}"]`)[0])) !==
        bare(row[`text_${page.locale}`] ?? ''),
    );
    if (beside.length > 0) return `${page.address} lacks ${beside.map(({ row }) => row['INDICATOR']).join()}`;
    const shown = all(page, 'main article:has(> h3 > [data-derived])');
    if (shown.length !== expected.length) return `${page.address} has ${shown.length} of ${expected.length}`;
    return expected.flatMap(({ row, inputs }, index) => {
      const article = shown[index];
      if (!article) return [];
      const [result] = all(article, `[data-derived="${row['INDICATOR']}"]`);
      const [formula] = all(article, 'p');
      const links = all(article, 'a');
      const of = inputs.map((id) => fact(id ?? '', page.locale));
      return broken(`${page.address} ${row['INDICATOR']}`, {
        'its value': result?.attribs['value'] === row['OBS_VALUE'],
        'its figure': bare(words(result)) === bare(row[`text_${page.locale}`] ?? ''),
        'its formula': bare(words(formula)).startsWith(bare(of.map(({ text }) => text).join('÷'))),
        'links to its inputs': of.every(({ label }, place) => {
          const input = leadsTo(page, links[place]);
          return [words(links[place]), input && titleOf(input)].every(
            (said) => bare(said ?? '') === bare(label),
          );
        }),
      });
    });
  });
  expect(problems).toEqual([]);
  expect(derived.length).toBeGreaterThan(0);
});

test('the figures of a theme can be read one after another, and back', () => {
  const themeOf = (page: SitePage) => all(page, 'main .trail a').at(-1)?.attribs['href'];
  const neighbour = (page: SitePage, way: 'prev' | 'next') => {
    const [link] = all(page, `main a[rel="${way}"]`);
    const found = leadsTo(page, link);
    if (link) expect(bare(words(link)), page.address).toContain(found ? bare(titleOf(found)) : 'a page');
    return found;
  };
  const read: SitePage[] = [];
  const firsts = figures.filter((page) => !neighbour(page, 'prev'));
  for (const first of firsts)
    for (
      let page: SitePage | undefined = first;
      page && !read.includes(page);
      page = neighbour(page, 'next')
    ) {
      read.push(page);
      const next = neighbour(page, 'next');
      if (next) expect([neighbour(next, 'prev'), themeOf(next)]).toEqual([page, themeOf(page)]);
    }
  expect(new Set(read)).toEqual(new Set(figures));
  expect(firsts).toHaveLength(new Set(figures.map(themeOf)).size);
});

test('the code a figure page offers frames the figure’s card and names it after the figure', () => {
  const problems = figures.flatMap((page) => {
    const { label, text } = fact(idOf(page), page.locale);
    const code = words(all(page, '#embed pre')[0]);
    const path = `/embed/${idOf(page)}/`;
    const name = `${label}${dictionary(page.locale).punctuation.colon}${text}`;
    const links = all(page, '#embed a');
    return broken(page.address, {
      'the address of the card': code.includes(`${localePath(page.locale, path, '/')}"`),
      'the name of the frame': code.includes(`title="${name}"`),
      'the height of the frame': /^<iframe .* height="\d{3}" .*><\/iframe>$/.test(code),
      'a link to the card': links.some((link) => leadsTo(page, link)?.path === path),
      'a link to the card for good': links.some((link) => leadsTo(page, link)?.path.startsWith(`${path}2`)),
    });
  });
  expect(problems).toEqual([]);
});

test('every card is one small file that asks for nothing but its faces, shows the figure with its evidence, and leads to its page', () => {
  const problems = cards.flatMap((card) => {
    const { value, text, label, period, phrase } = fact(idOf(card), card.locale);
    const html = builtText(project.dist, card.file);
    const figure = pageAt(`/statistics/${idOf(card)}/`, card.locale);
    const [data] = all(card, 'data');
    const [link] = all(card, 'a');
    const said = words(all(card, 'body')[0]);
    const [original] = all(card, 'link[rel="canonical"]');
    return broken(card.address, {
      'less than 7,000 bytes': Buffer.byteLength(html) < 7000,
      'nothing to fetch but its faces':
        !/<script|<img|<link rel="stylesheet"|url\((?!#|[^)]*\.woff2\))|@import|\ssrc=/.test(html),
      'kept out of search engines': html.includes('<meta name="robots" content="noindex">'),
      // In English the title says what is counted.
      'the figure':
        data?.attribs['value'] === value &&
        bare(text).startsWith(bare(words(data))) &&
        (card.locale === 'en' || bare(words(data)) === bare(text)),
      'its label, period and words': [label, capitalised(period), phrase].every((part) =>
        said.includes(part),
      ),
      'the figure page as the original': (original?.attribs['href'] ?? '').endsWith(figure.address.slice(1)),
      'whether it follows new values': said.includes(
        kept.includes(card)
          ? dictionary(card.locale).figurePage.cardPinned(card.path.split('/')[3] ?? '')
          : dictionary(card.locale).figurePage.cardFollows,
      ),
      'a link to the page': leadsTo(card, link) === figure,
      'a link that leaves the frame':
        link?.attribs['target'] === '_top' && link.attribs['rel'] === 'noopener',
    });
  });
  expect(problems).toEqual([]);
});
