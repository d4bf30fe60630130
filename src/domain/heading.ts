/**
 * Splits a heading where it may break beside its spaces: around the names it contains, the longest name first. Chinese has no spaces
 * between words, so a browser left alone would break a heading inside a term.
 * @example breakableParts('青海省学雷锋活动示范点', ['学雷锋']) // => ['青海省', '学雷锋', '活动示范点']
 */
export function breakableParts(heading: string, names: readonly string[]): string[] {
  const longestFirst = [...names].filter(Boolean).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const splitAt = (text: string, [name, ...rest]: readonly string[]): string[] => {
    if (name === undefined) return text ? [text] : [];
    return text.split(name).flatMap((piece, index) => [...(index ? [name] : []), ...splitAt(piece, rest)]);
  };
  return splitAt(heading, longestFirst);
}
