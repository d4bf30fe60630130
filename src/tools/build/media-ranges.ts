/**
 * A style sheet with each range of widths that has an upper bound written as old browsers read it. Lightning CSS would write
 * `not (min-width: 45rem)`, which is as new as the range itself; a hundredth below the bound nothing has a width.
 * @example withoutRanges('@media (width < 45rem)') // => '@media (max-width: 44.99rem)'
 */
export function withoutRanges(css: string): string {
  return css
    .replace(/\(([\d.]+\w+) *<= *width *</g, '(min-width: $1) and (width <')
    .replace(/\(not \((?:width *>= *|min-width: *)([\d.]+\w+)\)\)/g, '(width < $1)')
    .replace(
      /\(width *< *([\d.]+)(\w+)\)/g,
      (_, bound: string, unit: string) => `(max-width: ${Number((Number(bound) - 0.01).toFixed(2))}${unit})`,
    );
}
