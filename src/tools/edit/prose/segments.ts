/** A stretch of a paragraph as it is shown; a figure, or a mark at the edge of a term, also as it is written. */
export interface Segment {
  readonly text: string;
  readonly source?: string;
}

/** What a tag is shown as. */
export type Shown = (tag: string) => string;

/** A figure, and the two marks of a term. */
export const TAG = /<Stat\s[^>]*\/>|<Term\s[^>]*>|<\/Term>/g;

/**
 * A paragraph in stretches, each figure one of them.
 * @example segmentsOf('共<Stat id="rooms" />。', () => '266家') // => [{ text: '共' }, { text: '266家', source: '<Stat id="rooms" />' }, { text: '。' }]
 */
export function segmentsOf(source: string, shown: Shown): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const { 0: tag, index } of source.matchAll(TAG)) {
    segments.push({ text: source.slice(at, index) }, { text: shown(tag), source: tag });
    at = index + tag.length;
  }
  return merged([...segments, { text: source.slice(at) }]);
}

/** A paragraph as it is shown. */
export function shownText(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** A paragraph as it is written. */
export function writtenText(segments: readonly Segment[]): string {
  return segments.map(({ text, source }) => source ?? text).join('');
}

/** Where each figure and mark stands in the text that is shown. */
export function tokensOf(segments: readonly Segment[]): (readonly [from: number, to: number])[] {
  let at = 0;
  return segments.flatMap(({ text, source }) => {
    const from = at;
    at += text.length;
    return source === undefined ? [] : [[from, at] as const];
  });
}

/** A paragraph with another stretch in the place of one; a figure that is touched goes as a whole, and what would come inside one comes after it. */
export function changed(
  segments: readonly Segment[],
  from: number,
  to: number,
  put: readonly Segment[],
): Segment[] {
  const made: Segment[] = [];
  let at = 0;
  let isPut = false;
  const place = () => {
    if (!isPut) made.push(...put);
    isPut = true;
  };
  for (const segment of segments) {
    const [start, end] = [at, at + segment.text.length];
    at = end;
    const isBefore = segment.source === undefined ? end < from : end <= from || (from === to && start < from);
    if (isBefore) made.push(segment);
    else if (start >= to && (start > from || isPut || segment.source !== undefined || start === end)) {
      place();
      made.push(segment);
    } else if (segment.source === undefined) {
      made.push({ text: segment.text.slice(0, Math.max(0, from - start)) });
      place();
      made.push({ text: segment.text.slice(Math.max(0, to - start)) });
    } else place();
  }
  place();
  return merged(made);
}

/** The marks of terms that have lost their other half, as places in the text that is shown. */
export function orphansIn(segments: readonly Segment[]): (readonly [from: number, to: number])[] {
  const open: (readonly [number, number])[] = [];
  const orphans: (readonly [number, number])[] = [];
  let at = 0;
  for (const { text, source } of segments) {
    const place = [at, at + text.length] as const;
    at += text.length;
    if (source?.startsWith('<Term')) open.push(place);
    if (source === '</Term>' && open.pop() === undefined) orphans.push(place);
  }
  return [...orphans, ...open].sort(([a], [b]) => a - b);
}

/** Where a stretch of the text as it is written stands in the text that is shown: a tag of which it has a part is all in it. */
export function shownStretch(
  segments: readonly Segment[],
  from: number,
  to: number,
): readonly [number, number] {
  return [shownPlace(segments, from, 'start'), shownPlace(segments, to, 'end')];
}

/** Where a place stands in the text that is shown; inside a tag, at its start or its end. */
function shownPlace(segments: readonly Segment[], written: number, edge: 'start' | 'end'): number {
  let [source, shown] = [0, 0];
  for (const { source: tag, text } of segments) {
    const length = (tag ?? text).length;
    const isHere = edge === 'start' ? written < source + length : written <= source + length;
    if (isHere && tag === undefined) return shown + written - source;
    if (isHere) return edge === 'start' || written === source ? shown : shown + text.length;
    source += length;
    shown += text.length;
  }
  return shown;
}

/** Where a place of the text that is shown stands in the text as it is written. */
export function writtenPlace(segments: readonly Segment[], shown: number): number {
  let [source, at] = [0, 0];
  for (const { text, source: own } of segments) {
    if (shown < at + text.length) return own === undefined ? source + shown - at : source;
    source += (own ?? text).length;
    at += text.length;
  }
  return source;
}

function merged(segments: readonly Segment[]): Segment[] {
  const made: Segment[] = [];
  for (const segment of segments) {
    const last = made.at(-1);
    if (segment.source === undefined && segment.text === '') continue;
    if (last && last.source === undefined && segment.source === undefined)
      made[made.length - 1] = { text: last.text + segment.text };
    else made.push(segment);
  }
  return made;
}
