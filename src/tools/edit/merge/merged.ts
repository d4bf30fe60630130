import { isDeepStrictEqual } from 'node:util';
import type { FieldPath } from '../../../content/reader/field-path.ts';
import { isValues } from '../annotated-yaml.ts';
import { listChanges, type Put } from './list-changes.ts';

/** What two people made of one thing, each in their own way; nothing stands for what is not there, or was taken away. */
export interface Conflict {
  /** The way to it in what both started from. */
  readonly path: FieldPath;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Where both only moved it: what each has it after, which is nothing at the start of a list. */
  readonly places?: { readonly mine: unknown; readonly theirs: unknown };
}

/** What came of two people's changes: all that do not touch one another, theirs where both changed the same, and what that is. */
export interface Merged {
  readonly value: unknown;
  readonly conflicts: readonly Conflict[];
}

/** What is to stand where both changed the same. */
export type Choice = (conflict: Conflict) => 'mine' | 'theirs';

const THEIRS: Choice = () => 'theirs';

/** Brings together what two people made of the same. */
export function merged(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  path: FieldPath = [],
  choose: Choice = THEIRS,
): Merged {
  if (isDeepStrictEqual(mine, base) || isDeepStrictEqual(mine, theirs))
    return { value: theirs, conflicts: [] };
  if (isDeepStrictEqual(theirs, base)) return { value: mine, conflicts: [] };
  if (Array.isArray(base) && Array.isArray(mine) && Array.isArray(theirs))
    return lists(base, mine, theirs, path, choose);
  if (isValues(base) && isValues(mine) && isValues(theirs)) {
    const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
    const parts = keys.map(
      (key) => [key, merged(base[key], mine[key], theirs[key], [...path, key], choose)] as const,
    );
    return {
      value: Object.fromEntries(
        parts.flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value]])),
      ),
      conflicts: parts.flatMap(([, { conflicts }]) => conflicts),
    };
  }
  const conflict = { path, base, mine, theirs };
  return { value: conflict[choose(conflict)], conflicts: [conflict] };
}

/** What became of an item of the list that both started from: which of the two moved it, if either did, and what it says now. */
interface Standing {
  readonly movedBy: 'mine' | 'theirs' | undefined;
  readonly value: unknown;
}

/** Brings together what two people made of a list: item by item, with what either added or moved where they have it. */
function lists(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  path: FieldPath,
  choose: Choice,
): Merged {
  const [ours, others] = [listChanges(base, mine), listChanges(base, theirs)];
  const conflicts: Conflict[] = [];
  const standing = base.map((item, index): Standing => {
    const [own, other] = [ours.gaps.get(index), others.gaps.get(index)];
    const here = [...path, index];
    const part = merged(item, ours.items[index], others.items[index], here, choose);
    conflicts.push(...part.conflicts);
    if (own === undefined || other === undefined || own === other)
      return {
        movedBy: other !== undefined ? 'theirs' : own !== undefined ? 'mine' : undefined,
        value: part.value,
      };
    const places = { mine: base[own - 1], theirs: base[other - 1] };
    const moved = { path: here, base: item, mine: item, theirs: item, places };
    conflicts.push(moved);
    return { movedBy: choose(moved), value: part.value };
  });
  const put = (side: 'mine' | 'theirs', { value, from }: Put): unknown => {
    if (from === undefined) return value;
    return standing[from]?.movedBy === side ? standing[from].value : undefined;
  };
  const items = [...base, undefined].flatMap((_, index) => {
    const [own = [], added = []] = [ours.before[index], others.before[index]];
    // Both may have added the same.
    const isNew = ({ value, from }: Put) =>
      from !== undefined || !added.some((other) => isDeepStrictEqual(value, other.value));
    const kept = standing[index];
    return [
      ...added.map((one) => put('theirs', one)),
      ...own.filter(isNew).map((one) => put('mine', one)),
      kept?.movedBy === undefined ? kept?.value : undefined,
    ].filter((value) => value !== undefined);
  });
  return { value: items, conflicts };
}
