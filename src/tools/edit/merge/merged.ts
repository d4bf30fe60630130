import { isDeepStrictEqual } from 'node:util';
import type { FieldPath } from '../../../content/reader/field-path.ts';
import { isValues } from '../annotated-yaml.ts';
import { alignment } from './alignment.ts';

/** What two people made of one thing, each in their own way; nothing stands for what is not there, or was taken away. */
export interface Conflict {
  /** The way to it in what both started from. */
  readonly path: FieldPath;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
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

function lists(
  base: readonly unknown[],
  mine: readonly unknown[],
  theirs: readonly unknown[],
  path: FieldPath,
  choose: Choice,
): Merged {
  const [ours, others] = [additions(base, mine), additions(base, theirs)];
  const items: unknown[] = [];
  const conflicts: Conflict[] = [];
  for (let index = 0; index <= base.length; index += 1) {
    const [own = [], added = []] = [ours.before[index], others.before[index]];
    // Both may have added the same.
    items.push(...added, ...own.filter((one) => !added.some((other) => isDeepStrictEqual(one, other))));
    if (index === base.length) break;
    const [kept, other] = [itemOf(mine, ours.kept[index]), itemOf(theirs, others.kept[index])];
    const part = merged(base[index], kept, other, [...path, index], choose);
    conflicts.push(...part.conflicts);
    if (part.value !== undefined) items.push(part.value);
  }
  return { value: items, conflicts };
}

function itemOf(list: readonly unknown[], at: number | undefined): unknown {
  return at === undefined ? undefined : list[at];
}

/** Where each item of a list went, and what was added before each, and after all. */
function additions(base: readonly unknown[], now: readonly unknown[]) {
  const kept = alignment(base, now);
  const before: unknown[][] = [...base, undefined].map(() => []);
  let next = 0;
  for (const [at, item] of now.entries()) {
    const index = kept.indexOf(at);
    if (index < 0) before[next]?.push(item);
    else next = index + 1;
  }
  return { kept, before };
}
