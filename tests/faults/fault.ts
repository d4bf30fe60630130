import type { Copy } from './copy.ts';

/** A mistake that somebody could make, and the promise to a reader or an editor that it would break. */
export interface Fault {
  readonly id: string;
  readonly promise: string;
  /** Makes the mistake in a copy of the project. */
  readonly plant: (copy: Copy) => void;
  readonly heldBy: Holder;
}

/** The part of `npm test` that must fail: a stage, a file of it and a part of the title of a test, both empty for a stage that is one command. */
export interface Holder {
  readonly stage: string;
  readonly file: string;
  readonly title: string;
  /** Something that the failure must say, where one test holds many promises. */
  readonly says: string;
}

type Row = readonly [id: string, promise: string, title: string, plant: Fault['plant'], says?: string];

/**
 * A list of faults that the tests of one file hold, or a stage that is one command.
 * @example faultsOf('site/figures.test.ts', [['id', 'promise', 'title of the test', (copy) => copy.edit(…)]])
 */
export function faultsOf(place: string, rows: readonly Row[]): Fault[] {
  const [stage = '', ...inside] = place.split('/');
  const file = inside.length > 0 ? place : '';
  return rows.map(([id, promise, title, plant, says = '']) => ({
    id,
    promise,
    plant,
    heldBy: { stage, file, title, says },
  }));
}
