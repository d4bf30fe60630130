import { INK, PAPER } from '../../drawings/ink.ts';
import { WHITE } from '../../drawings/palette.ts';

/** A red, a green and a blue, each up to 255. */
export type Colour = readonly [number, number, number];

// White first, since a mark on it must be told from it.
const FILLS = {
  white: WHITE,
  rule: INK.rule.fill,
  rest: INK.rest.fill,
  accent: INK.accent.fill,
  stitch: INK.stitch.fill,
  soft: INK.soft.fill,
  second: INK.second.fill,
  main: INK.main.fill,
  text: INK.text.fill,
} as const;

/** What a mark of a picture is drawn in. */
export type Pigment = keyof typeof FILLS;

/** The steps from the paper to each pigment: an edge has no more shades that an eye can tell apart. */
const STEPS = 16;

/** The colours of every picture: the paper, and then for each pigment what lies between the paper and it, and itself. */
export const SHADES: readonly Colour[] = [
  channels(PAPER),
  ...Object.values(FILLS).flatMap((fill) =>
    Array.from({ length: STEPS }, (_, step) => between(channels(PAPER), channels(fill), (step + 1) / STEPS)),
  ),
];

/** Gives the place among the shades of a pigment that covers a share of a pixel. */
export function shades(pigment: Pigment): (share: number) => number {
  const first = Object.keys(FILLS).indexOf(pigment) * STEPS;
  return (share) => {
    const step = Math.round(share * STEPS);
    return step === 0 ? 0 : first + step;
  };
}

function between(from: Colour, to: Colour, share: number): Colour {
  const mix = (i: 0 | 1 | 2) => Math.round(from[i] + (to[i] - from[i]) * share);
  return [mix(0), mix(1), mix(2)];
}

function channels(hex: string): Colour {
  const colour = Number.parseInt(hex.slice(1), 16);
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}
