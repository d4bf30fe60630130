/**
 * Some things one after another, as a sentence names them.
 * @example listed(['honours', 'terms', 'figures'], ', ', ' and ') // => 'honours, terms and figures'
 */
export function listed(things: readonly string[], between: string, beforeLast: string): string {
  const [last, ...others] = things.toReversed();
  return [others.toReversed().join(between), last].filter(Boolean).join(beforeLast);
}
