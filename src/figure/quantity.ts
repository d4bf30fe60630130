/** The Chinese words that make a number a lower bound. */
export const LOWER_BOUND_MARKS = ['余', '多'] as const;

/** Where the mark stands: before 万 or 亿 (1200余万元), or right before the measure word (3万余人). */
export const MARK_PLACES = ['before-magnitude', 'before-unit'] as const;

/** A number that is known as printed. */
export interface ExactQuantity {
  readonly qualifier: 'exact';
  /** A whole number; money in yuan. */
  readonly value: number;
}

/** A number of which only the lower bound is known: always "more than", never rounded up to a plain one. */
export interface LowerBoundQuantity {
  readonly qualifier: 'more-than';
  /** The bound, a whole number; money in yuan. */
  readonly value: number;
  readonly mark: (typeof LOWER_BOUND_MARKS)[number];
  readonly place: (typeof MARK_PLACES)[number];
}

/** A number together with how it is to be read. */
export type Quantity = ExactQuantity | LowerBoundQuantity;
