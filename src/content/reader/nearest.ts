/**
 * The candidate a mistyped word most likely meant, if any is near enough. Another number names another thing, however near it is.
 * @example nearest('reading-room', ['reading-rooms', 'activities']) // => 'reading-rooms'
 * @example nearest('S1.P9', ['S1.P1', 'S1.P2']) // => undefined
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const furthest = Math.max(2, Math.floor(word.length * 0.4));
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of [...candidates].sort()) {
    if (Math.abs(candidate.length - word.length) > furthest || areNumberedApart(word, candidate)) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (
      distance <= furthest &&
      distance * 2 < Math.max(word.length, candidate.length) &&
      (!best || distance < best.distance)
    )
      best = { candidate, distance };
  }
  return best?.candidate;
}

function areNumberedApart(word: string, candidate: string): boolean {
  const [own, other] = [word, candidate].map((text) => text.match(/\d+/g)?.join('.'));
  return own !== undefined && other !== undefined && own !== other;
}

/** How many letters must be added, removed or changed to turn one word into another. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
