import type { Span } from '../reader/source-text.ts';

/** Finds the names that stand in a text, the longest first, for a cost that does not grow with how many names there are. */
export type NameFinder = (text: string) => readonly string[];

/** @example nameFinder(['雷锋', '学雷锋', '省级'])('青海省学雷锋活动示范点') // => ['学雷锋', '雷锋'] */
export function nameFinder(names: Iterable<string>): NameFinder {
  // By their first two characters, which in running text few names share.
  const byStart = Map.groupBy(new Set(names), (name) => name.slice(0, 2));
  // What has no character is no name.
  byStart.delete('');
  const lengths = new Set(byStart.keys().map(({ length }) => length));
  return (text) => {
    const found = new Set<string>();
    for (let index = 0; index < text.length; index += 1)
      for (const length of lengths)
        for (const name of byStart.get(text.slice(index, index + length)) ?? [])
          if (text.startsWith(name, index)) found.add(name);
    return [...found].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  };
}

/** Whether a stretch of a text reaches into one of the names that stand there. */
export function isWithinName(standing: readonly string[], text: string, { start, end }: Span): boolean {
  return standing.some((name) => {
    // Whatever begins this late reaches over the start.
    const at = text.indexOf(name, Math.max(0, start - name.length + 1));
    return at >= 0 && at < end;
  });
}
