import type { CheckedContent } from '../checked-content.ts';
import { heldContent } from '../held-content.ts';

/**
 * A query that is worked out once for each set of arguments, for as long as the same content is held: while the site is developed, what
 * is kept is never older than the content.
 */
export function once<Arguments extends readonly (string | undefined)[], Result>(
  query: (...values: Arguments) => Promise<Result>,
): (...values: Arguments) => Promise<Result> {
  const kept = new WeakMap<CheckedContent, Map<string, Promise<Result>>>();
  return (...values) => {
    const content = heldContent();
    const ofContent = kept.get(content) ?? new Map<string, Promise<Result>>();
    kept.set(content, ofContent);
    // A value left out is the same as none.
    const key = values.join('\n').trimEnd();
    const result = ofContent.get(key) ?? query(...values);
    ofContent.set(key, result);
    return result;
  };
}
