// What sees one file alone cannot name an entry of another: a character that nobody types stands for its id until the content is known.

/** Stands for the id of a figure in the words of a mistake. */
export const FIGURE = '\u{F0000}';

/** Stands for the id of a term. */
export const TERM = '\u{F0001}';

/** Stands for the id of a drawing. */
export const DRAWING = '\u{F0002}';

/** Markup as an example, to be given its id. */
export const EXAMPLE = {
  Stat: `<Stat id="${FIGURE}" />`,
  Term: `<Term id="${TERM}">…</Term>`,
  Drawing: `<Drawing id="${DRAWING}" />`,
} as const;
