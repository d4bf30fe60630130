/**
 * A query that is worked out once a build for each set of arguments. While the site is developed Astro evaluates the modules that ask for
 * content anew whenever content changes, and what they kept is gone with them; so what is kept is never older than the content.
 */
export function once<Arguments extends readonly (string | undefined)[], Result>(
  query: (...values: Arguments) => Promise<Result>,
): (...values: Arguments) => Promise<Result> {
  const kept = new Map<string, Promise<Result>>();
  return (...values) => {
    // A value left out is the same as none.
    const key = values.join('\n').trimEnd();
    const result = kept.get(key) ?? query(...values);
    kept.set(key, result);
    return result;
  };
}
