/** Bytes that give way to others. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** How the lines of a text end. */
export function newLineOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}

/** Where the line begins in which something stands. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line ends in which something stops, so that a comment behind it stays where it is. */
export function lineEnd(text: string, at: number): number {
  if (text[at - 1] === '\n') return at;
  const next = text.indexOf('\n', at);
  return next < 0 ? text.length : next + 1;
}

/** Puts a line in, after the line in which something stops. */
export function lineAfter(text: string, at: number, line: string): Splice {
  const end = lineEnd(text, at);
  const newLine = newLineOf(text);
  const isWhole = end > 0 && text[end - 1] === '\n';
  return { from: end, to: end, insert: isWhole ? line + newLine : newLine + line };
}

/** As many spaces as stand, or would stand, before something on its line. */
export function indentOf(text: string, at: number): string {
  return ' '.repeat(at - lineStart(text, at));
}
