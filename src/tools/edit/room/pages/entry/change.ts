import type { Edit } from '../../../yaml/edit.ts';

/** What was typed in a field: what stood there before, and what is done once it is answered whether it was taken. */
export interface Typed {
  readonly shown: () => string | number;
  readonly answered: (isTaken: boolean) => void;
}

/** Has a change made. */
export type Change = (edit: Edit, typed?: Typed) => void;

/** What the room’s program is told of what stood where something was typed. */
export function shownBefore({ path }: Edit, typed: Typed | undefined): { readonly shown?: readonly Edit[] } {
  return typed ? { shown: [{ kind: 'set', path, value: typed.shown() }] } : {};
}
