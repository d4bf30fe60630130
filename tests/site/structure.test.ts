import { getOuterHTML } from 'domutils';
import type { Element } from 'domhandler';
import { expect, test } from 'vitest';
import { all, everyPage, problemsOn, type SitePage, words } from './support/site.ts';

const twice = (names: readonly string[]) => names.filter((name, index) => names.indexOf(name) !== index);
const tagOf = (element: Element) => getOuterHTML(element).replace(/(?<=>).*/s, '');

/** The name an element is given in so many words, none where it is named by what is inside it. */
function labelOf(page: SitePage, element: Element): string {
  const { 'aria-label': label = '', 'aria-labelledby': ids = '' } = element.attribs;
  const labels = ids.split(/\s+/).flatMap((id) => all(page, `[id="${id}"]`));
  return [label, ...labels.map(words)].join(' ').trim();
}

const rules: [string, (page: SitePage) => string[]][] = [
  [
    'every page has one header, one main part, one footer and one title',
    (page) =>
      // A card is all main part but for the line at its foot.
      [
        page.kind.startsWith('embed/') ? 'main > header' : 'body > header',
        'main',
        'body > footer',
        'h1',
        'head > title',
      ].flatMap((part) => {
        const found = all(page, part);
        return found.length === 1 && words(found[0]) !== '' ? [] : [`${found.length} of ${part}`];
      }),
  ],
  [
    'no page waits for a sheet, but in media that are seldom met',
    (page) => all(page, 'link[rel=stylesheet]:not([media])').map(tagOf),
  ],
  [
    'no heading of a page skips a level',
    (page) => {
      const headings = all(page, 'h1, h2, h3, h4, h5, h6');
      const levels = headings.map(({ name }) => Number(name.slice(1)));
      return headings.flatMap((heading, index) =>
        (levels[index] ?? 0) > (levels[index - 1] ?? 0) + 1 ? [`${heading.name} ${words(heading)}`] : [],
      );
    },
  ],
  [
    'every navigation and every region of a page has a name, and no two the same',
    (page) =>
      ['nav', 'section:is([aria-label], [aria-labelledby])'].flatMap((part) => {
        const names = all(page, part).map((each) => labelOf(page, each));
        return [...(names.includes('') ? [`${part} without a name`] : []), ...twice(names)];
      }),
  ],
  [
    'every link and control has words',
    (page) => [
      ...all(page, 'a, button, summary, legend, label, option')
        .filter((control) => words(control) === '' && labelOf(page, control) === '')
        .map(tagOf),
      ...all(page, ':is(input, select, textarea):not([type=hidden], [aria-label], label *)').map(tagOf),
    ],
  ],
  [
    'every picture and drawing says what it shows, or is hidden from those who would only hear it',
    (page) => [
      ...all(page, 'img')
        .filter(({ attribs: { alt, width, height } }) => !(alt?.trim() && width && height))
        .map(tagOf),
      ...all(page, 'svg:not(svg svg, [aria-hidden=true], [aria-hidden=true] svg)')
        .filter((svg) => svg.attribs['role'] !== 'img' || labelOf(page, svg) === '')
        .map(tagOf),
    ],
  ],
  [
    'every table says what it is, and which of its cells name a column or a row',
    (page) => [
      ...all(page, 'table:not([data-table] table)')
        .filter((table) => !words(all(table, 'caption')[0]) && !labelOf(page, table))
        .map(tagOf),
      ...all(page, 'th:not([scope])').map(tagOf),
    ],
  ],
];

for (const [rule, find] of rules) test(rule, () => expect(problemsOn(everyPage, find)).toEqual([]));
