import { parse } from 'yaml';
import { memoizedByText } from '../../../src/content/memoized.ts';
import { slotOf } from '../../../src/content/reader/layout.ts';
import type { Files } from '../../../src/tools/measure/content-files.ts';

/** What a report has at a field of a name, or could name there: the texts that stand in such fields, and ids. */
export type Known = (key: string) => readonly string[];

/** What a report has, by its files. */
export function knownIn(files: Files): Known {
  const yaml = [...files].filter(([file]) => file.endsWith('.yaml'));
  const texts = yaml.flatMap(([, text]) => textsIn(text));
  const ids = [...files.keys()].flatMap((file) => slotOf(file)?.id || []);
  const figures = figuresIn(files);
  // Most that is named is a figure.
  return (key) => [...texts.flatMap((one) => (one.key === key ? one.text : [])), ...figures, ...ids];
}

/** The ids of the figures. */
export function figuresIn(files: Files): string[] {
  return [...files.keys()].flatMap((file) => {
    const slot = slotOf(file);
    return slot?.collection === 'statistics' ? slot.id : [];
  });
}

interface Text {
  readonly key: string;
  readonly text: string;
}

/** Every text of a file with the name of its field; the items of a list have that of the list. */
const textsIn = memoizedByText((yaml): Text[] => textsOf(parse(yaml), ''));

function textsOf(value: unknown, key: string): Text[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => textsOf(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => textsOf(inner, name));
}
