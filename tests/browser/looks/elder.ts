import type { Page } from '@playwright/test';
import { dictionary } from '../../../src/words/dictionary.ts';
import type { SitePage } from '../../site/support/site.ts';
import { STRONG, strongColourRules, violations } from '../support/axe.ts';
import { brokenWords } from '../support/broken-words.ts';
import { misplacedText, smallTargets } from '../support/layout.ts';
import { wrongLineEdges } from '../support/lines.ts';
import { layOutAll } from '../support/restyle.ts';
import { type Inside, isFirst, isSecond, isWhole, link, type Look, resize, type Rule } from './look.ts';

const showsAllText: Inside = ['shows all its text', misplacedText];

const hasLargeTargets: Inside = ['has large targets', smallTargets, 44];

const hasRightLineEdges: Inside = ['begins and ends no Chinese line with a wrong mark', wrongLineEdges];

const breaksNoWord: Inside = ['breaks no word', brokenWords];

/** The kinds of page with everything on them that has a colour. */
const isColoured = ({ kind }: SitePage) =>
  ['home', 'sections/*', 'statistics', 'statistics/*'].includes(kind);

const contrastInTheDark: Rule = [
  'has enhanced contrast in dark colours',
  async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const found = await colourProblems(page);
    await page.emulateMedia({ colorScheme: 'light' });
    return found;
  },
  isSecond,
];

const contrastInTheLight: Rule = ['has enhanced contrast', colourProblems, isFirst];

/** What must hold wherever only the colours differ from a look before. */
const contrast: Rule[] = [contrastInTheLight, contrastInTheDark];

function colourProblems(page: Page): Promise<string[]> {
  return violations(page, strongColourRules);
}

/** Chooses in the page, as a reader does, one of what is offered by this name. */
function choose(page: Page, name: string, value: string): Promise<void> {
  return page
    .locator(`.choices input[name="${name}"][value="${value}"]`)
    .last()
    .evaluate((input: HTMLInputElement) => input.click());
}

/** The page in the elder mode and in high contrast, which a reader chooses on the page itself. */
export const elder: Look[] = [
  {
    how: 'in the elder mode on a phone',
    which: isWhole,
    prepare: async (page, { locale }) => {
      await page.emulateMedia({ media: null, colorScheme: 'light' });
      // Whatever style of a reader's own a look before has left.
      await layOutAll(page);
      await resize(page, 360);
      const { enter, leave } = dictionary(locale).reading;
      await link(page, enter).filter({ visible: true }).click();
      await link(page, leave).and(page.locator(':focus')).waitFor();
      // The plain version is written for this reader, so it is looked at open.
      for (const brief of await page.locator('details.brief').all())
        await brief.evaluate((details: HTMLDetailsElement) => (details.open = true));
    },
    inside: [
      hasLargeTargets,
      ['has one row of controls of 56 px, and its heading on the first screen', wrongOpening],
      ['sets no text smaller than 20 px', smallText],
      hasRightLineEdges,
      breaksNoWord,
    ],
  },
  {
    how: 'in the elder mode on a phone, with all that its menu has',
    which: isWhole,
    prepare: (page, { locale }) =>
      page.locator('button', { hasText: dictionary(locale).reading.menu }).click(),
    inside: [showsAllText, hasLargeTargets],
  },
  {
    how: 'in the largest size of the elder mode at 320 px',
    which: isWhole,
    prepare: async (page) => {
      await choose(page, 'size', '3');
      await resize(page, 320);
    },
    inside: [showsAllText, hasRightLineEdges],
  },
  {
    how: 'in the largest size of the elder mode at 1440 px',
    which: isWhole,
    prepare: (page) => resize(page, 1440),
    inside: [showsAllText, ['has room for its words', narrowHeading], breaksNoWord],
  },
  {
    how: 'in the elder mode at 1280 px',
    which: isColoured,
    prepare: async (page) => {
      await choose(page, 'size', '');
      await resize(page, 1280);
    },
    rules: [
      [
        'has no accessibility violation, and enhanced contrast',
        (page) => violations(page, [], STRONG),
        isFirst,
      ],
      contrastInTheDark,
    ],
  },
  {
    how: 'in the elder mode and high contrast',
    which: isColoured,
    prepare: (page) => choose(page, 'contrast', 'high'),
    rules: contrast,
  },
  {
    how: 'in high contrast',
    which: isColoured,
    prepare: async (page, { locale }) => {
      const { enter, leave } = dictionary(locale).reading;
      await link(page, leave).filter({ visible: true }).click();
      await link(page, enter).and(page.locator(':focus')).waitFor();
    },
    rules: contrast,
  },
];

// What follows runs inside the page, so each stands alone.

function wrongOpening(): string[] {
  const [bar, heading] = ['.elder-bar', 'h1'].map((one) =>
    document.querySelector(one)?.getBoundingClientRect(),
  );
  const isRow = bar && Math.round(bar.height) === 56 && bar.bottom === 56;
  return [
    ...(isRow ? [] : [`the bar ends at ${bar?.bottom} px`]),
    ...(heading && heading.bottom < 640 ? [] : [`the heading ends at ${heading?.bottom} px`]),
  ];
}

/** A heading that stands in a column too narrow for it breaks after every character. */
function narrowHeading(): string[] {
  return [...document.querySelectorAll('h1')]
    .map((one) => ({ one, height: one.getBoundingClientRect().height }))
    .filter(({ one, height }) => height > 4 * Number.parseFloat(getComputedStyle(one).lineHeight))
    .map(({ one, height }) => `${one.textContent.trim()} takes ${height} px`);
}

function smallText(): string[] {
  const hasWords = (element: Element) =>
    [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim());
  return [...document.querySelectorAll('body :not(.unseen, .unseen *, svg *, script, style, .skip)')]
    .filter((element) => hasWords(element) && element.checkVisibility())
    .map((element) => ({ element, size: Number.parseFloat(getComputedStyle(element).fontSize) }))
    .filter(({ size }) => size < 19.9)
    .map(({ element, size }) => `${size} px: ${element.textContent.trim().slice(0, 40)}`);
}
