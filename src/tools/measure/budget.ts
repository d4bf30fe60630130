import { PAGES, pageAt } from '../../content/pages.ts';
import { parsePath } from '../../figure/locale.ts';
import { fontBudget } from '../build/fonts.ts';
import { type PageWeight, pageWeights } from './page-weight.ts';
import { table } from './table.ts';

/** The most bytes a page may have before `npm run budget` fails. */
const gates = {
  /** Of a page for which the table of pages says nothing else, as of its scripts. */
  firstRender: 8_920,
  scripts: 4_500,
  onDemand: 60_000,
  fonts: fontBudget,
};

/** The size of the first render that is aimed at, though not enforced. */
const aim = 7_000;

const MEASURES = ['firstRender', 'scripts', 'onDemand', 'fonts'] as const;

/** Finds what is over a gate: the page, what of it, its bytes and those of the gate. */
export function overweight(weights: PageWeight[]) {
  return weights.flatMap((weight) =>
    MEASURES.map((what) => {
      const kind = pageAt(parsePath(weight.page, '/').path);
      const own = what === 'firstRender' ? kind?.weight : what === 'scripts' ? kind?.scripts : undefined;
      const gate = own ?? gates[what];
      return { page: weight.page, what, bytes: weight[what], gate };
    }).filter(({ bytes, gate }) => bytes > gate),
  );
}

/** Weighs a built site, and gives the table to print and the pages over a gate. */
export function budgetReport(folder: string, base: string) {
  const weights = pageWeights(folder, base).sort(
    (a, b) => b.firstRender - a.firstRender || a.page.localeCompare(b.page),
  );
  const over = overweight(weights);
  const rows = weights.map((weight) => [weight.page, ...MEASURES.map((what) => weight[what])]);
  const lines = [
    table([['page', 'first render', 'scripts', 'on demand', 'fonts'], ...rows]),
    '',
    `Bytes, brotli 11. Gates: first render ${gates.firstRender} (${PAGES.flatMap(({ name, weight }) => (weight ? `${name} ${weight}` : [])).join(', ')}, aim ${aim}), scripts ${gates.scripts} (on demand ${gates.onDemand}), fonts ${gates.fonts}.`,
    ...over.map(({ page, what, bytes, gate }) => `超重 · Over: ${page} ${what} ${bytes} > ${gate}`),
  ];
  return { text: lines.join('\n'), over };
}
