import { isSweep } from '../../support/sweep.ts';
import { violations } from '../support/axe.ts';
import { brokenWords, lonelyWords, partedMarks } from '../support/broken-words.ts';
import { chineseInEnglishFaces, wideQuotationMarks } from '../support/quotation-marks.ts';
import { misplacedText, smallTargets } from '../support/layout.ts';
import { wrongLineEdges } from '../support/lines.ts';
import { layOutAll, restyle } from '../support/restyle.ts';
import { wordsInOtherFonts } from '../support/serif.ts';
import { termsOutOfOrder } from '../support/terms.ts';
import { sizesBeyond } from '../support/type-sizes.ts';
import { type Inside, isFirst, isSecond, type Look, resize, type Rule } from './look.ts';

const showsAllText: Inside = [
  'shows all its text, none cut off, off the side or on other text',
  misplacedText,
];

/** What must hold of a page however wide its window is. */
const atAnyWidth: Inside[] = [
  showsAllText,
  ['begins and ends no Chinese line with a wrong mark', wrongLineEdges],
  ['breaks no word', brokenWords],
  ['parts no mark and no number from the words beside it', partedMarks],
  ['leaves no short word of a heading alone', lonelyWords],
];

const inFewSizes: Inside = ['has at most seven sizes of type', sizesBeyond, 7];

const inTheLight: Rule = ['has no accessibility violation', (page) => violations(page), isFirst];

const inTheDark: Rule = [
  'has no accessibility violation in dark colours',
  async (page) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = Math.max(...(paper.match(/\d+/g) ?? ['255']).slice(0, 3).map(Number)) > 127;
    const found = await violations(page);
    await page.emulateMedia({ colorScheme: 'light' });
    return light ? [`the paper is ${paper}`, ...found] : found;
  },
  isSecond,
];

/** What must hold where the page's layout is another; each layout is asked for accessibility in one of the two themes, in a sweep in both. */
const inEachLayout = (theme: Rule): Pick<Look, 'inside' | 'rules'> => ({
  inside: [...atAnyWidth, ['has no small target', smallTargets, 24]],
  rules: isSweep ? [inTheLight, inTheDark] : [theme],
});

const at = (width: number, asked: Pick<Look, 'inside' | 'rules'>): Look => ({
  how: `at ${width} px`,
  prepare: (page) => resize(page, width),
  ...asked,
});

/** What WCAG 1.4.12 lets a reader ask for. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

const restyled = (how: string, width: number, css: string): Look => ({
  how: `${how}, at ${width} px`,
  prepare: async (page) => {
    await resize(page, width);
    await restyle(page, css);
  },
  inside: [showsAllText],
});

const wide = inEachLayout(inTheLight);

/** The page as it is read, from a wide window down to a small phone, and as a reader may set it. */
export const reading: Look[] = [
  {
    how: 'read at 1280 px',
    prepare: async (page) => {
      await resize(page, 1280);
      await layOutAll(page);
    },
    inside: [
      ...(wide.inside ?? []),
      ['sets Chinese words in faces of their own', chineseInEnglishFaces],
      ['sets English quotation marks no wider than letters', wideQuotationMarks],
      ['leads down its columns from term to term', termsOutOfOrder],
    ],
    rules: [
      ['sets no word in the report’s serif that the font lacks', wordsInOtherFonts],
      ...(wide.rules ?? []),
    ],
  },
  at(1920, { inside: atAnyWidth }),
  at(1440, { inside: [...atAnyWidth, inFewSizes] }),
  at(1024, { inside: atAnyWidth }),
  // Between a desk and a phone nothing stands that stands on neither.
  at(768, isSweep ? inEachLayout(inTheLight) : { inside: atAnyWidth }),
  at(360, { inside: [...atAnyWidth, inFewSizes] }),
  at(320, inEachLayout(inTheDark)),
  restyled('with text of twice the size', 320, 'html { font-size: 200% !important }'),
  restyled('with a reader’s own spacing', 320, spacing),
  restyled('with a reader’s own spacing', 1280, spacing),
];
