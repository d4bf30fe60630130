/** Marks that no line begins with, and marks that no line ends with. */
const CLOSING = /^[、，。：；！？）》」』”’…—·%％,.;:!?)]/;
const OPENING = /[（《「『“‘(]$/;

/** The width of a text in the unit of the line's own. */
export type Measure = (text: string) => number;

/**
 * The pieces of running text that stay whole: a Latin word, a Han character or a few that are quoted, each with the marks that cling to it.
 * @example wordPieces('据《报告》一文') // => ['据', '《报', '告》', '一', '文']
 */
export function wordPieces(text: string): string[] {
  const raw =
    text.match(
      /“\p{Script=Han}{1,4}”|[^\p{Script=Han}\p{P}\s]+(?:[-.,’'/:][^\p{Script=Han}\p{P}\s]+)*\s*|\s+|./gu,
    ) ?? [];
  const pieces: string[] = [];
  for (const piece of raw) {
    const previous = pieces.at(-1) ?? ' ';
    const clings =
      CLOSING.test(piece) || OPENING.test(previous) || /^\s/.test(piece) || /[-/]$/.test(previous);
    if (clings && pieces.length > 0 && !/\s$/.test(previous)) pieces.splice(-1, 1, previous + piece);
    else pieces.push(piece);
  }
  return pieces;
}

/** Sets pieces in lines no wider than asked; a piece too wide for any line stands alone in one. */
export function setLines(pieces: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line && measure((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}

/** Sets pieces in as few lines as fit, those about equally long. */
export function balancedLines(pieces: readonly string[], width: number, measure: Measure): string[] {
  const count = setLines(pieces, width, measure).length;
  let narrow = width / 2;
  let wide = width;
  for (let step = 0; step < 12; step++) {
    const middle = (narrow + wide) / 2;
    const lines = setLines(pieces, middle, measure);
    const fits = lines.length <= count && lines.every((line) => measure(line) <= middle);
    if (fits) wide = middle;
    else narrow = middle;
  }
  return setLines(pieces, wide, measure);
}
