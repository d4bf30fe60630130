import type { Segment } from './segments.ts';

/** The two marks between which a term is shown. */
export const [OPENING, CLOSING] = ['〔', '〕'];

/** The same at the edges of a term, as they are written too. */
export function termMarks(id: string): readonly [Segment, Segment] {
  return [
    { text: OPENING, source: `<Term id="${id}">` },
    { text: CLOSING, source: '</Term>' },
  ];
}
