import type { Locale } from '../../figure/locale.ts';

/** The way to a field inside a file: keys, and positions in lists counted from zero. */
export type FieldPath = readonly (string | number)[];

/** The path that a schema gives. */
export function fieldPath(path: readonly PropertyKey[]): FieldPath {
  return path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

/**
 * A path as one word, for tools.
 * @example fieldName(['observations', 0, 'value']) // => 'observations[0].value'
 */
export function fieldName(path: FieldPath): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : index ? `.${step}` : step))
    .join('');
}

/**
 * The path that a word for tools stands for.
 * @example pathOfField('observations[0].value') // => ['observations', 0, 'value']
 */
export function pathOfField(field: string): FieldPath {
  return Array.from(field.matchAll(/\[(\d+)\]|[^.[\]]+/g), ([step, index]) =>
    index === undefined ? step : Number(index),
  );
}

/**
 * A field as it is said to a reader, who counts from one.
 * @example fieldInWords('observations[0].value', 'zh') // => 'observations第1项的value'
 * @example fieldInWords('observations[0].value', 'en') // => 'observations, item 1, value'
 */
export function fieldInWords(field: string, locale: Locale): string {
  const items = field.replace(/\[(\d+)\]\.?/g, (_, index: string) => {
    const position = Number(index) + 1;
    return locale === 'zh' ? `第${position}项的` : `, item ${position}, `;
  });
  return items.replace(/的$|, $/, '');
}
