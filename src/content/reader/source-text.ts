import type { Place, Repair } from './issue.ts';

/** A stretch of a text, as offsets into it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where an expression was found, in a text that itself begins at an offset. */
export function spanOf({ 0: found, index }: RegExpExecArray, from = 0): Span {
  return { start: from + index, end: from + index + found.length };
}

const LONGEST_EXCERPT = 60;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** The text of one file, which can tell where in it something stands. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  readonly #lineStarts: readonly number[];
  /** How long the byte-order mark is, in bytes. */
  readonly bytesBefore: number;

  /** The text without a byte-order mark, whose length in bytes is told apart. */
  constructor(file: string, text: string, bytesBefore = 0) {
    this.file = file;
    this.text = text;
    this.bytesBefore = bytesBefore;
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#lineStarts = starts;
  }

  /** The place of a stretch of the text, with the text itself as far as it fits on a line. */
  place({ start, end }: Span, field?: string): Place {
    const marked = this.slice({ start, end });
    // The blank rest of a line is nobody's mistake, unless there is nothing else.
    const length = marked.trimEnd().length || marked.length;
    const { line, column } = this.#lineAndColumn(start);
    const last = this.#lineAndColumn(start + length);
    const [firstLine = ''] = marked.slice(0, length).split(/\r?\n/, 1);
    const text = firstLine.length > LONGEST_EXCERPT ? `${firstLine.slice(0, LONGEST_EXCERPT)}…` : firstLine;
    return {
      file: this.file,
      line,
      column,
      endLine: last.line,
      endColumn: last.column,
      ...(field ? { field } : {}),
      ...(text ? { text } : {}),
    };
  }

  /** The repair that puts something else in the place of a stretch of the text. */
  repair({ start, end }: Span, insert: string): Repair {
    const from = this.bytesBefore + bytes(this.text.slice(0, start));
    return { from, to: from + bytes(this.slice({ start, end })), insert };
  }

  /** A stretch of the text as it is written. */
  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** The lines of the text, or those from one to another that are there, counted from one. */
  lines(first = 1, last = Infinity): Span[] {
    const from = Math.max(1, first);
    const to = Math.min(last, this.#lineStarts.length);
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => this.line(from + index));
  }

  /** The whole of one line, counted from one. */
  line(number: number): Span {
    const start = this.#lineStarts[number - 1] ?? this.text.length;
    const next = this.#lineStarts[number];
    return { start, end: next === undefined ? this.text.length : next - 1 };
  }

  #lineAndColumn(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lineStarts[low] ?? 0) + 1 };
  }
}
