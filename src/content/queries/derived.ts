import { type Derivation, derive, type DerivedFigure } from '../../figure/derive.ts';
import type { Locale } from '../../figure/locale.ts';
import { type FigureView, figureView } from '../figure-view.ts';
import { entriesOf } from './entries.ts';
import { getFigure, NOW } from './figures.ts';
import { once } from './once.ts';
import { getDates } from './sources.ts';

/** A derivation with its id, which is its file's name. */
export interface DerivationEntry {
  readonly id: string;
  readonly derivation: Derivation;
}

/** A derived figure with the two figures it is worked out from, each at the period that both cover, in a language. */
export interface DerivedEntry extends DerivationEntry {
  readonly figure: DerivedFigure;
  readonly numerator: FigureView;
  readonly denominator: FigureView;
}

/** Every derivation, in its order. */
export const getDerivations = once(
  async (): Promise<readonly DerivationEntry[]> =>
    (await entriesOf('derived'))
      .map(({ id, data }) => ({ id, derivation: data }))
      .sort((a, b) => a.derivation.order - b.derivation.order),
);

/**
 * Every derived figure at the newest period that its inputs have in common, in order: as of now, or of what an edition of the report gives.
 * What cannot be worked out the check has refused; an older edition may not have had both inputs.
 */
export const getDerivedFigures = once(
  async (locale: Locale, asOf: string | undefined): Promise<readonly DerivedEntry[]> => {
    const dates = await getDates();
    const entries = await Promise.all(
      (await getDerivations()).map(async ({ id, derivation }) => {
        const numerator = await getFigure(locale, derivation.numerator, asOf);
        const denominator = await getFigure(locale, derivation.denominator, asOf);
        const [figure] = derive(derivation, numerator.statistic, denominator.statistic, dates).figures;
        if (!figure) return [];
        const at = (view: FigureView, value: DerivedFigure['above']) => figureView(locale, view, value);
        return {
          id,
          derivation,
          figure,
          numerator: at(numerator, figure.above),
          denominator: at(denominator, figure.below),
        };
      }),
    );
    return entries.flat();
  },
);

/** The derived figures that a figure is an input of, but for the shares that its parts have in it. */
export async function getDerivedFrom({ id, locale }: FigureView): Promise<DerivedEntry[]> {
  return (await getDerivedFigures(locale, NOW)).filter(
    (entry) =>
      [entry.numerator.id, entry.denominator.id].includes(id) &&
      !(isShareOfPart(entry) && entry.denominator.id === id),
  );
}

/** The shares that the parts of a figure have in it. */
export async function getPartShares({ id, locale }: FigureView): Promise<DerivedEntry[]> {
  return (await getDerivedFigures(locale, NOW)).filter(
    (entry) => isShareOfPart(entry) && entry.denominator.id === id,
  );
}

function isShareOfPart({ derivation, numerator, denominator }: DerivedEntry): boolean {
  return derivation.kind === 'share' && numerator.statistic.partOf === denominator.id;
}
