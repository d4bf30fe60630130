import type { EntryName } from '../../content/collections.ts';
import type { Values } from './annotated-yaml.ts';

/** What a new entry is named after where no id is typed; the others have to be named. */
const AFTER: { readonly [N in EntryName]?: (answers: Values) => unknown } = {
  drawings: ({ whole, figures, figure, kind }) =>
    whole ?? figure ?? (Array.isArray(figures) ? figures[0] : kind),
  derived: ({ numerator, kind }) => numerator && kind && `${numerator}-${kind}`,
};

/** Whether an id need not be typed. */
export function isProposed(name: EntryName): boolean {
  return name in AFTER;
}

/** The id of an entry that is named after its figures, with a number where it is taken. */
export function proposedId(name: EntryName, answers: Values, taken: ReadonlySet<string>): string | undefined {
  const id = AFTER[name]?.(answers);
  if (typeof id !== 'string') return undefined;
  let free = id;
  for (let next = 2; taken.has(free); next += 1) free = `${id}-${next}`;
  return free;
}
