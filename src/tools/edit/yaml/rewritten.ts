import { isDeepStrictEqual } from 'node:util';
import type { FieldPath } from '../../../content/reader/field-path.ts';
import { isValues } from '../annotated-yaml.ts';
import { alignment } from '../merge/alignment.ts';
import type { Edit } from './edit.ts';
import { edited } from './edited.ts';
import type { Order } from './adding.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * A file that says what is wanted, changed only where it says something else.
 * @throws Unchangeable where that cannot be written so
 */
export function rewritten(file: YamlFile, wanted: unknown): YamlFile {
  return changes(file.value, wanted, []).reduce((now, [edit, order]) => edited(now, edit, order), file);
}

type Change = readonly [edit: Edit, order?: Order];

/** What must be done, one after another, to come from one value to another. */
function changes(from: unknown, to: unknown, path: FieldPath): Change[] {
  if (isDeepStrictEqual(from, to)) return [];
  if (Array.isArray(from) && Array.isArray(to)) return inList(from, to, path);
  if (isValues(from) && isValues(to)) {
    const order = Object.keys(to);
    const gone = Object.keys(from).filter((key) => !(key in to));
    return [
      ...order.flatMap((key): Change[] =>
        key in from
          ? changes(from[key], to[key], [...path, key])
          : [[{ kind: 'add', path: [...path, key], value: to[key] }, order]],
      ),
      // Last, so that no map is ever without a field that is to have one.
      ...gone.map((key): Change => [{ kind: 'remove', path: [...path, key] }]),
    ];
  }
  if (typeof from !== 'object' || from === null) return [[{ kind: 'set', path, value: to }]];
  // A block gives way to something of another kind.
  const kind = typeof path.at(-1) === 'number' ? 'insert' : 'add';
  return [[{ kind: 'remove', path }], [{ kind, path, value: to }]];
}

function inList(from: readonly unknown[], to: readonly unknown[], path: FieldPath): Change[] {
  const aligned = alignment(from, to);
  const kept = new Set(aligned);
  const inside = aligned.flatMap((at, index) =>
    at === undefined ? [] : changes(from[index], to[at], [...path, index]),
  );
  const gone = from.flatMap((_, index): Change[] =>
    aligned[index] === undefined ? [[{ kind: 'remove', path: [...path, index] }]] : [],
  );
  const come = to.flatMap((value, index): Change[] =>
    kept.has(index) ? [] : [[{ kind: 'insert', path: [...path, index], value }]],
  );
  // From the end, so that what stands before keeps its position.
  return [...inside, ...gone.reverse(), ...come];
}
