import { Decimal } from 'decimal.js';
import type { Locale, Localised } from './locale.ts';
import { groupDigits, printedDigits } from './magnitude.ts';
import type { Dates, Value } from './observation.ts';
import type { Period } from './period.ts';
import { readingOf } from './quantity.ts';
import { inOrder, timeKey } from './series.ts';
import type { QuantityParts } from './text.ts';
import { isStanding, type Statistic, valuesOf } from './statistic.ts';
import { isOrdered, isSameUnit } from './unit.ts';

/** What a derived figure says per what: a share of a whole in per cent, an amount for each of something, or how many for each hundred. */
export const DERIVED_KINDS = ['share', 'rate', 'per-hundred'] as const;

/** A kind of derived figure. */
export type DerivedKind = (typeof DERIVED_KINDS)[number];

/** How one figure is worked out from two others: a file of content/derived. */
export interface Derivation {
  readonly kind: DerivedKind;
  /** The id of the figure divided. */
  readonly numerator: string;
  /** The id of the figure it is divided by. */
  readonly denominator: string;
  /** Its position in the list. */
  readonly order: number;
  readonly label: Localised;
  /** The unit after the number, such as 元 / yuan; a share has per cent. */
  readonly unit: Localised;
  /** What a reader must know before quoting it. */
  readonly caveat: Localised;
}

/** A derived figure: a rounded value that carries its period and the weakest of its inputs' qualifiers. */
export interface DerivedFigure {
  /** The rounded value. */
  readonly value: number;
  /** 'about' for rounded exact inputs, 'more-than' where the figure divided is a lower bound. */
  readonly qualifier: 'about' | 'more-than';
  /** How many digits the inputs allow. */
  readonly digits: number;
  readonly period: Period;
  /** The value divided, and the one it is divided by. */
  readonly above: Value;
  readonly below: Value;
}

/** Why a figure cannot honestly be worked out. */
export type Refusal =
  | 'divides-by-itself'
  | 'is-no-amount'
  | 'share-of-another-unit'
  | 'share-above-whole'
  | 'no-common-period'
  | 'divides-by-bound'
  | 'divides-by-nothing'
  | 'divides-an-estimate'
  | 'negative';

/** However many digits the inputs have, a quotient is shown with no more than three. */
const MOST_DIGITS = 3;

/**
 * Works a derived figure out for every period that both its inputs cover, newest first, or says why the newest is refused: only the
 * figure divided may be a lower bound, since a quotient by a lower bound is bounded from above and one of two lower bounds not at all.
 */
export function derive(
  { kind }: Pick<Derivation, 'kind'>,
  numerator: Statistic,
  denominator: Statistic,
  dates: Dates,
): { readonly figures: readonly DerivedFigure[]; readonly refusal?: Refusal | undefined } {
  const unfit = misfit(kind, numerator, denominator);
  if (unfit) return { figures: [], refusal: unfit };
  const standing = (statistic: Statistic) => inOrder(valuesOf(statistic), dates).filter(isStanding);
  const divisors = new Map(standing(denominator).map((value) => [timeKey(value, dates), value]));
  const worked = standing(numerator)
    .toReversed()
    .flatMap((above) => {
      const below = divisors.get(timeKey(above, dates));
      return below ? [quotient(kind, above, below)] : [];
    });
  const [newest] = worked;
  return {
    figures: worked.flatMap((each) => (typeof each === 'string' ? [] : [each])),
    refusal: newest === undefined ? 'no-common-period' : typeof newest === 'string' ? newest : undefined,
  };
}

/** Why two figures are not to be divided, whatever their values. */
function misfit(kind: DerivedKind, numerator: Statistic, denominator: Statistic): Refusal | undefined {
  if (numerator === denominator) return 'divides-by-itself';
  if (isOrdered(numerator.unit) || isOrdered(denominator.unit)) return 'is-no-amount';
  return kind === 'share' && !isSameUnit(numerator.unit, denominator.unit)
    ? 'share-of-another-unit'
    : undefined;
}

function quotient(kind: DerivedKind, above: Value, below: Value): DerivedFigure | Refusal {
  if (readingOf(below.qualifier) !== 'point') return 'divides-by-bound';
  const reading = readingOf(above.qualifier);
  if (reading !== 'point' && reading !== 'lower') return 'divides-an-estimate';
  if (below.value === 0) return 'divides-by-nothing';
  if (above.value < 0 || below.value < 0) return 'negative';
  if (kind === 'share' && above.value > below.value) return 'share-above-whole';
  const exact = new Decimal(above.value).times(kind === 'rate' ? 1 : 100).div(below.value);
  const digits = Math.min(printedDigits(above.value), printedDigits(below.value), MOST_DIGITS);
  const rounding = reading === 'lower' ? Decimal.ROUND_DOWN : Decimal.ROUND_HALF_UP;
  // Whole where that shows as many digits as are known; a small one keeps its decimals.
  const rounded =
    kind === 'share' || (exact.gte(1) && exact.lt(new Decimal(10).pow(digits)))
      ? exact.toDecimalPlaces(0, rounding)
      : exact.toSignificantDigits(digits, rounding);
  return {
    value: rounded.toNumber(),
    qualifier: reading === 'lower' ? 'more-than' : 'about',
    digits,
    period: above.period,
    above,
    below,
  };
}

/** The words before the digits of a derived figure, the digits, and the words after them. */
export function derivedParts(
  locale: Locale,
  { value, qualifier }: DerivedFigure,
  units: Localised,
): QuantityParts {
  const digits = groupDigits(locale, value);
  const isAbout = qualifier === 'about';
  const unit = units[locale];
  if (locale === 'zh') return { before: isAbout ? '约' : '', digits, after: isAbout ? unit : `${unit}以上` };
  return { before: isAbout ? 'about ' : 'more than ', digits, after: unit === '%' ? unit : ` ${unit}` };
}

/**
 * A derived figure as it stands in a sentence; never without its qualifier.
 * @example formatDerived('zh', figure, { zh: '元', en: 'yuan' }) // => '约17,800元'
 * @example formatDerived('en', figure, { zh: '元', en: 'yuan' }) // => 'about 17,800 yuan'
 */
export function formatDerived(locale: Locale, figure: DerivedFigure, units: Localised): string {
  const { before, digits, after } = derivedParts(locale, figure, units);
  return before + digits + after;
}
