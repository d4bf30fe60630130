import type { FieldPath } from '../../../content/reader/field-path.ts';

/**
 * One change of what a file says, by the way to it: another value in the place of one, a field or an item that is not there yet, or one
 * taken away. The way to a new item ends with the position that it is to have.
 */
export type Edit =
  | { readonly kind: 'set' | 'add' | 'insert'; readonly path: FieldPath; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: FieldPath };

/** That a change cannot be made where it is asked for. */
export class Unchangeable extends Error {}

/** A value with a change made in it; the old one stays as it is. */
export function withEdit(value: unknown, edit: Edit, path: FieldPath = edit.path): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return 'value' in edit ? edit.value : undefined;
  if (Array.isArray(value) && typeof step === 'number') {
    if (rest.length > 0) return value.with(step, withEdit(value[step], edit, rest));
    if (edit.kind === 'remove') return value.toSpliced(step, 1);
    return value.toSpliced(step, edit.kind === 'set' ? 1 : 0, edit.value);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unchangeable();
  const fields = new Map<string, unknown>(Object.entries(value));
  if (rest.length === 0 && edit.kind === 'remove') fields.delete(String(step));
  else fields.set(String(step), withEdit(fields.get(String(step)), edit, rest));
  return Object.fromEntries(fields);
}
