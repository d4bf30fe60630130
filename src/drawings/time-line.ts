import type { Picture } from './drawing.ts';
import { INK, PAPER } from './ink.ts';
import { element } from './svg.ts';
import { labelled, percent, round, written } from './time-labels.ts';

/** How a figure is drawn over time: columns for stretches of time, and points on a line for moments. */
export type TimeLineKind = 'columns' | 'points';

/** A value on a time line. */
export interface TimeValue {
  readonly number: number;
  readonly text: string;
  /** Whether it may still be revised: its outline is dashed. */
  readonly provisional: boolean;
  /** Whether it is a bound or an estimate: it has no edge where it would end, and nothing leads to it. */
  readonly open: boolean;
}

/** A place on a time line. */
export interface TimePlace {
  /** Where it stands, in any unit of time. */
  readonly at: number;
  /** What is written below it. */
  readonly tick: string;
  /** What stands there; nothing where there is no value. */
  readonly value?: TimeValue | undefined;
  /** Whether what is counted changed since the place before it. */
  readonly afterBreak: boolean;
}

const TOP = 26;
const PLOT = 180;
const HEIGHT = TOP + PLOT + 26;
const DASHES = '4 3';

/**
 * A figure over time, from zero, at any width: time is to scale, so that a year without a value is a gap. Where not every word fits,
 * the newest has its words, and of the others those that leave room; what only fits a wider page has the class `wide`.
 */
export function timeLine(kind: TimeLineKind, places: readonly TimePlace[]): Picture {
  const x = scale(places);
  const soft = { class: INK.soft.class, fill: INK.soft.fill };
  const numbers = places.flatMap(({ value }) => value?.number ?? []);
  const [low, high] = [Math.min(0, ...numbers), Math.max(0, ...numbers)];
  const y = (number: number) => round(TOP + (PLOT * (high - number)) / (high - low || 1));
  const zero = y(0);
  const mark = kind === 'columns' ? column : point;
  const half = 0.32 * x.slot;
  const ticks = places.map(({ at, tick }) => labelled(x.of(at), half, TOP + PLOT + 20, tick));
  const values = places.flatMap(({ at, value }) =>
    value ? labelled(x.of(at), half, Math.min(y(value.number), zero) - 9, value.text) : [],
  );
  const gaps = places.filter(({ value }) => !value);
  return {
    body: [
      lines(
        element('line', {
          x1: 0,
          y1: zero,
          x2: '100%',
          y2: zero,
          'stroke-width': 1,
        }),
        'rest',
      ),
      lines(
        [
          ...(kind === 'points' ? links(places, (at) => x.of(at), y) : []),
          ...places.map(({ at, value }) => (value ? mark(value, x.of(at), half, y(value.number), zero) : '')),
        ].join(''),
        'second',
      ),
      ...places.map((place, index) => {
        const before = places[index - 1];
        return place.afterBreak && before ? breakBetween((x.of(before.at) + x.of(place.at)) / 2) : '';
      }),
      written(values, 'text'),
      written(ticks, 'soft'),
      ...gaps.map(({ at }) =>
        element('text', { ...soft, x: percent(x.of(at)), y: zero - 9, 'text-anchor': 'middle' }, '—'),
      ),
    ].join(''),
    height: HEIGHT,
  };
}

/** Where times stand, in per cents of the width, and how much of it each has; what is nearest together decides. */
function scale(places: readonly TimePlace[]): {
  of: (at: number) => number;
  slot: number;
} {
  const times = places.map(({ at }) => at);
  const steps = times.slice(1).map((at, index) => at - (times[index] ?? at));
  const step = Math.min(...steps.filter((each) => each > 0), Infinity);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const slots = step === Infinity ? 1 : (last - first) / step + 1;
  const slot = 100 / slots;
  return {
    of: (at) => round(slot * ((step === Infinity ? 0 : (at - first) / step) + 0.5)),
    slot,
  };
}

function column({ provisional, open }: TimeValue, x: number, half: number, y: number, zero: number): string {
  const [left, right] = [percent(x - half), percent(x + half)];
  if (!provisional && !open) {
    const { class: name, fill } = INK.second;
    const size = { width: percent(2 * half), height: round(Math.abs(zero - y)) };
    return element('rect', {
      class: name,
      fill,
      x: left,
      y: Math.min(y, zero),
      ...size,
    });
  }
  const dashes = provisional ? DASHES : undefined;
  const side = (at: string) =>
    element('line', {
      x1: at,
      y1: zero,
      x2: at,
      y2: y,
      'stroke-dasharray': dashes,
    });
  const end = element('line', {
    x1: left,
    y1: y,
    x2: right,
    y2: y,
    'stroke-dasharray': dashes,
  });
  return side(left) + side(right) + (open ? '' : end);
}

function point({ provisional, open }: TimeValue, x: number, _half: number, y: number): string {
  const at = percent(x);
  const dashes = provisional ? DASHES : undefined;
  if (open)
    return element('line', {
      x1: at,
      y1: y + 9,
      x2: at,
      y2: y - 5,
      'stroke-dasharray': dashes,
    });
  // Paper is no ink of its own: a file that stands alone has it as a value.
  const own = provisional ? { class: 'ink-paper', fill: PAPER } : INK.second;
  return element('circle', {
    ...own,
    cx: at,
    cy: y,
    r: 5,
    'stroke-dasharray': dashes,
  });
}

/** Lines between values that stand side by side and compare with each other. */
function links(
  places: readonly TimePlace[],
  x: (at: number) => number,
  y: (number: number) => number,
): string[] {
  return places.flatMap(({ at, value, afterBreak }, index) => {
    const before = places[index - 1];
    if (!value || !before?.value || value.open || before.value.open || afterBreak) return [];
    const [from, to] = [before.value, value];
    const ends = {
      x1: percent(x(before.at)),
      y1: y(from.number),
      x2: percent(x(at)),
      y2: y(to.number),
    };
    return element('line', {
      ...ends,
      'stroke-dasharray': from.provisional || to.provisional ? DASHES : undefined,
    });
  });
}

/** Two upright lines. */
function breakBetween(x: number): string {
  const path = element('path', {
    d: `M-2 0v${TOP + PLOT}M2 0v${TOP + PLOT}`,
    'stroke-width': 1,
  });
  return element('svg', { x: percent(x), overflow: 'visible' }, lines(path, 'main'));
}

function lines(content: string, ink: 'main' | 'second' | 'rest'): string {
  const { class: name, fill } = INK[ink];
  return element(
    'g',
    {
      class: `${name} ink-line`,
      fill: 'none',
      stroke: fill,
      'stroke-width': 2,
    },
    content,
  );
}
