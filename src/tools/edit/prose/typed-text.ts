import { changed, type Segment, shownText } from './segments.ts';

/** What is written once another text is shown, by what is the same before the caret and after it. */
export function typedText(segments: readonly Segment[], now: string, caret: number): Segment[] {
  const before = shownText(segments);
  const after = now.length - caret;
  let tail = 0;
  while (tail < Math.min(after, before.length) && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  let head = 0;
  const most = Math.min(before.length, now.length) - tail;
  while (head < most && before[head] === now[head]) head += 1;
  const put = now.slice(head, now.length - tail);
  return changed(segments, head, before.length - tail, put === '' ? [] : [{ text: put }]);
}
