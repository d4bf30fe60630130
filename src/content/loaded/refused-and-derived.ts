import type { DataOf } from '../collections.ts';
import type { LoadedContent } from '../reader/content.ts';

/** What a refusal may be about when two figures are divided elsewhere all the same. */
const ADDED = /[和差]$|合计|总[和数额]|相[加减]|趋势|增长/;

/** What is worked out from the two figures that a refusal is about, where it refuses no sum or difference. */
export function workedOutAllTheSame(
  { what, figures = [] }: DataOf['refused'],
  { derived }: LoadedContent,
): DataOf['derived'] | undefined {
  if (figures.length !== 2 || ADDED.test(what.zh)) return undefined;
  return Array.from(derived.values(), ({ data }) => data).find(({ numerator, denominator }) =>
    figures.every((id) => id === numerator || id === denominator),
  );
}
