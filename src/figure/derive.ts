import type { Locale, Localised } from './locale.ts';
import { groupDigits, writeNumber } from './magnitude.ts';
import { type Period, samePeriod } from './period.ts';
import { latestObservation, type Observation, type Statistic } from './statistic.ts';

/** What a derived figure says per what: a share of a whole in per cent, or an amount for each of something. */
export type DerivedKind = 'share' | 'rate' | 'per-hundred';

/** How one figure is worked out from two others: an entry of the register. */
export interface Derivation {
  readonly id: string;
  readonly kind: DerivedKind;
  /** The id of the figure divided. */
  readonly numerator: string;
  /** The id of the figure it is divided by. */
  readonly denominator: string;
  readonly label: Localised;
  /** The unit after the number, such as 元 / yuan; a share has per cent. */
  readonly unit: Localised;
  /** What a reader must know before quoting it. */
  readonly caveat: Localised;
}

/** A derived figure: a rounded value that carries its inputs and the weakest of their qualifiers. */
export interface DerivedFigure {
  readonly derivation: Derivation;
  /** The rounded value. */
  readonly value: number;
  /** 'about' for rounded exact inputs, 'more-than' where the figure divided is a lower bound. */
  readonly qualifier: 'about' | 'more-than';
  /** How many digits the inputs allow. */
  readonly digits: number;
  readonly period: Period;
}

/** Why a figure cannot be derived. */
export class DerivationError extends Error {
  override name = 'DerivationError';
}

/** However many digits the inputs have, a quotient is shown with no more than three. */
const MOST_DIGITS = 3;

/**
 * Works a derived figure out, or refuses: the inputs must cover one period, and only the figure divided may be a lower bound, since a
 * quotient by a lower bound is bounded from above and one of two lower bounds not at all.
 * @throws DerivationError
 */
export function derive(derivation: Derivation, numerator: Statistic, denominator: Statistic): DerivedFigure {
  const above = latestObservation(numerator);
  const below = latestObservation(denominator);
  if (!comparable(above, below))
    throw new DerivationError(`${derivation.id}: its inputs cover different periods`);
  if (below.qualifier === 'more-than')
    throw new DerivationError(`${derivation.id}: it divides by a lower bound`);
  if (below.value === 0) throw new DerivationError(`${derivation.id}: it divides by nothing`);
  // Multiplied first: (29 / 100) * 100 is a little less than 29 in binary.
  const quotient = (above.value * (derivation.kind === 'rate' ? 1 : 100)) / below.value;
  const digits = Math.min(printedDigits(above.value), printedDigits(below.value), MOST_DIGITS);
  const whole = derivation.kind === 'share' || quotient < 10 ** digits;
  const step = whole ? 1 : 10 ** (Math.floor(Math.log10(quotient)) + 1 - digits);
  const round = above.qualifier === 'more-than' ? Math.floor : Math.round;
  return {
    derivation,
    value: round(quotient / step) * step,
    qualifier: above.qualifier === 'more-than' ? 'more-than' : 'about',
    digits,
    period: above.period,
  };
}

/**
 * A derived figure as it stands in a sentence; never without its qualifier.
 * @example formatDerived('zh', figure) // => '约17,800元'
 * @example formatDerived('en', figure) // => 'about 17,800 yuan'
 */
export function formatDerived(locale: Locale, { value, qualifier, derivation }: DerivedFigure): string {
  const number = groupDigits(locale, value);
  const unit = derivation.unit[locale];
  if (locale === 'zh') return qualifier === 'about' ? `约${number}${unit}` : `${number}${unit}以上`;
  return `${qualifier === 'about' ? 'about' : 'more than'} ${number}${unit === '%' ? '' : ' '}${unit}`;
}

/** One period for both; two figures with none stated count as one only where a single sentence of the article gives them together. */
function comparable(a: Observation, b: Observation): boolean {
  if (samePeriod(a.period, b.period)) return true;
  return (
    a.period.kind === 'not-stated' &&
    b.period.kind === 'not-stated' &&
    a.source.paragraph === b.source.paragraph
  );
}

/** The digits a number is printed with: 8万 has one, 627.43万 five. */
function printedDigits(value: number): number {
  return writeNumber('zh', value).digits.replace(/\D/g, '').length;
}
