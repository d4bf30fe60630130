import { PALETTE } from './palette.ts';

/** The colours of a drawing: a class for the page, where the theme decides, and a fixed value for a file that stands alone. */
export const INK = {
  main: { class: 'ink-main', fill: PALETTE.light.madder },
  second: { class: 'ink-second', fill: PALETTE.light.lake },
  stitch: { class: 'ink-stitch', fill: PALETTE.light.stitch },
  accent: { class: 'ink-accent', fill: PALETTE.light.barley },
  rest: { class: 'ink-rest', fill: PALETTE.light.rest },
  text: { class: 'ink-text', fill: PALETTE.light.ink },
  soft: { class: 'ink-soft', fill: PALETTE.light.soft },
  rule: { class: 'ink-rule', fill: PALETTE.light.rule },
} as const;

/** What is drawn on. */
export const PAPER = PALETTE.light.paper;

/** A colour of a drawing. */
export type Ink = keyof typeof INK;

/** How marks of different groups differ beside their colour, so that no group is told by colour alone. */
export const MARK_SHAPES = ['filled', 'crossed', 'hollow', 'diamond'] as const;

/** A way of drawing a mark. */
export type MarkShape = (typeof MARK_SHAPES)[number];
