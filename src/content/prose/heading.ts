import { memoized } from '../memoized.ts';
import { nameFinder } from './name-finder.ts';

const finderOf = memoized(nameFinder);

/**
 * Splits a heading where it may break beside its spaces: around the names it contains, the longest name first. Chinese has no spaces
 * between words, so a browser left alone would break a heading inside a term.
 * @example breakableParts('青海省学雷锋活动示范点', ['学雷锋']) // => ['青海省', '学雷锋', '活动示范点']
 */
export function breakableParts(heading: string, names: readonly string[]): string[] {
  const longestFirst = [...finderOf(names)(heading)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const splitAt = (text: string, [name, ...rest]: readonly string[]): string[] => {
    if (name === undefined) return text ? [text] : [];
    return text.split(name).flatMap((piece, index) => [...(index ? [name] : []), ...splitAt(piece, rest)]);
  };
  return splitAt(heading, longestFirst).reduce(joinAtMarks, []);
}

/** Keeps a closing mark with what it closes, and an opening one with what it opens. */
function joinAtMarks(parts: readonly string[], part: string): string[] {
  const previous = parts.at(-1);
  if (previous === undefined) return [part];
  if (/^[、，。：；！？）》”·]/.test(part) || /[（《“]$/.test(previous))
    return [...parts.slice(0, -1), previous + part];
  return [...parts, part];
}
