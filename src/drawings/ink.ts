/** The colours of a drawing: a class for the page, where the theme decides, and a fixed value for a file that stands alone. */
export const INK = {
  main: { class: 'ink-main', fill: '#a32a1f' },
  second: { class: 'ink-second', fill: '#1d5b78' },
  rest: { class: 'ink-rest', fill: '#b9ab95' },
  text: { class: 'ink-text', fill: '#1e1b18' },
  soft: { class: 'ink-soft', fill: '#5d554c' },
  rule: { class: 'ink-rule', fill: '#d9d0c1' },
} as const;

/** What is drawn on. */
export const PAPER = '#fbf8f2';

/** The second colour of stitches, never of text. */
export const BARLEY = '#c08a2b';

/** A colour of a drawing. */
export type Ink = keyof typeof INK;

/** How marks of different groups differ beside their colour, so that no group is told by colour alone. */
export const MARK_SHAPES = ['filled', 'crossed', 'hollow'] as const;

/** A way of drawing a mark. */
export type MarkShape = (typeof MARK_SHAPES)[number];
