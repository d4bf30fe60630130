import { DERIVATIONS } from '../../figure/derivations.ts';
import { type Derivation, DerivationError, derive, type DerivedFigure } from '../../figure/derive.ts';
import type { Locale } from '../../figure/locale.ts';
import type { FigureView } from '../figure-view.ts';
import { getFigure } from './figures.ts';
import { once } from './once.ts';
import { getStatistics } from './statistics.ts';

/** A derived figure with the two figures it is worked out from, in a language. */
export interface DerivedEntry {
  readonly id: string;
  readonly figure: DerivedFigure;
  readonly numerator: FigureView;
  readonly denominator: FigureView;
}

/** The derivations of the register that this content has figures for, in its order; one that lacks an input is refused later. */
export async function getDerivations(): Promise<Derivation[]> {
  const ids = new Set((await getStatistics()).map(({ id }) => id));
  return DERIVATIONS.filter(({ numerator, denominator }) => ids.has(numerator) || ids.has(denominator));
}

/**
 * Every derived figure of the report, in the order of the register.
 * @throws Error in Chinese and English where one cannot be constructed, so that the build fails
 */
export const getDerivedFigures = once(async (locale: Locale): Promise<readonly DerivedEntry[]> =>
  Promise.all(
    (await getDerivations()).map(async (derivation) => {
      const { id } = derivation;
      const numerator = await getFigure(locale, derivation.numerator);
      const denominator = await getFigure(locale, derivation.denominator);
      try {
        return {
          id,
          figure: derive(derivation, numerator.statistic, denominator.statistic),
          numerator,
          denominator,
        };
      } catch (error) {
        if (error instanceof DerivationError) throw new Error(refusal(id, error.message), { cause: error });
        throw error;
      }
    }),
  ),
);

/** The derived figures that a figure is an input of. */
export async function getDerivedFrom({ id, locale }: FigureView): Promise<DerivedEntry[]> {
  return (await getDerivedFigures(locale)).filter(({ numerator, denominator }) =>
    [numerator.id, denominator.id].includes(id),
  );
}

function refusal(id: string, reason: string): string {
  return [
    `推算数“${id}”不能成立：两个数须属同一时段，除数须是确数且不为零。请改正数据，或从 src/figure/derivations.ts 中删去这一项。`,
    `The derived figure “${id}” cannot be constructed (${reason}). Both inputs must cover one period, and the divisor must be exact and not zero. Correct the data, or take the entry out of src/figure/derivations.ts.`,
  ].join('\n');
}
