import type { Copy } from './copy.ts';

/** The part of `npm test` that must fail: a stage, a file of it, and the title of a test. */
export interface Holder {
  readonly stage: 'unit' | 'content' | 'engine' | 'site' | 'browser' | 'types' | 'budget';
  /** The file from tests/; for a stage that is one command, nothing. */
  readonly file?: string;
  /** A part of the title of the test. */
  readonly title?: string;
  /** Something that the failure must say, where one test holds many promises. */
  readonly says?: string;
}

/** A mistake that somebody could make, and the promise to a reader or an editor that it would break. */
export interface Fault {
  readonly id: string;
  readonly promise: string;
  /** Makes the mistake in a copy of the project. */
  readonly plant: (copy: Copy) => void;
  readonly heldBy: Holder;
}

/**
 * A list of faults that tests of one file hold.
 * @example faultsOf('site', 'site/figures.test.ts', [['id', 'promise', 'title of the test', (copy) => copy.edit(…)]])
 */
export function faultsOf(
  stage: Holder['stage'],
  file: string,
  faults: readonly (readonly [
    id: string,
    promise: string,
    title: string,
    plant: Fault['plant'],
    says?: string,
  ])[],
): Fault[] {
  return faults.map(([id, promise, title, plant, says]) => ({
    id,
    promise,
    plant,
    heldBy: { stage, file, title, ...(says === undefined ? {} : { says }) },
  }));
}
