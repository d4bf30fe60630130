import { memoized } from '../memoized.ts';
import type { Entry } from '../reader/entry.ts';
import type { FieldPath } from '../reader/field-path.ts';

/** Every text of an entry, with the path to it. */
export const textsIn = memoized(({ data }: Entry<unknown>): [text: string, path: FieldPath][] => found(data));

function found(value: unknown, path: FieldPath = []): [text: string, path: FieldPath][] {
  if (typeof value === 'string') return [[value, path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    found(inside, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
