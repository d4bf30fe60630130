import { collection, type CollectionName, ENTRY_NAMES, type EntryName, type Room } from '../collections.ts';
import { inEditionOf, keyIn, type LoadedContent } from '../reader/content.ts';
import { intendedPath, slotOf } from '../reader/layout.ts';
import type { Entry } from '../reader/entry.ts';
import type { FieldPath } from '../reader/field-path.ts';
import { gathered } from '../watched.ts';
import { textsIn } from './texts.ts';

/**
 * Every path that is there or was clearly meant, so that a misnamed or unreadable file is told once and not once more for
 * everything that refers to it.
 */
export const knownPaths = gathered(
  ({ files }: LoadedContent): ReadonlySet<string> =>
    new Set(files.flatMap((file) => [file, intendedPath(file) ?? file])),
);

const slotsOf = gathered((content: LoadedContent) =>
  [...knownPaths(content)].flatMap((path) => slotOf(path) ?? []),
);

const idsByCollection = gathered(
  (content: LoadedContent) =>
    new Map(
      Array.from(
        Map.groupBy(slotsOf(content), ({ collection, edition }) => keyIn(edition, collection)),
        ([key, slots]) => [key, new Set(slots.map(({ id }) => id))] as const,
      ),
    ),
);

const NONE: ReadonlySet<string> = new Set();

/** The ids in a collection as the newest edition has it, or an older one where each has its own, whether their files could be read or not. */
export function idsOn(content: LoadedContent, name: CollectionName, edition?: string): ReadonlySet<string> {
  const own = collection(name).older === undefined ? undefined : edition;
  return idsByCollection(content).get(keyIn(own, name)) ?? NONE;
}

/** The id of the entry of a collection that is called so, in either language. */
export function idCalled({ entries }: LoadedContent, name: EntryName, called: string): string | undefined {
  const all: readonly Entry<unknown>[] = [...entries[name].values()];
  const isName = ([text, path]: readonly [string, FieldPath]) => text === called && NAMES.has(`${path[0]}`);
  return all.find((entry) => textsIn(entry).some(isName))?.id;
}

const NAMES: ReadonlySet<string> = new Set(['label', 'brief', 'title', 'name', 'zh', 'en']);

/** The folders of a room that hold a file of theirs, in the newest edition or an older one. */
export function slugsIn(content: LoadedContent, own: Room, of?: string): ReadonlySet<string> {
  const slots = slotsOf(content).filter(({ room, edition }) => room === own && edition === of);
  return new Set(slots.map(({ id }) => id));
}

/** The years of the older editions that have any file. */
export function olderYears(content: LoadedContent): string[] {
  return [...new Set(slotsOf(content).flatMap(({ edition }) => edition ?? []))].sort();
}

/** Whether an edition has any of a collection that each has its own of, whether their files can be read or not. */
export function hasAny(content: LoadedContent, name: 'honours' | 'groups', of: string | undefined): boolean {
  return idsOn(content, name, of).size > 0;
}

const COULD_BE_READ = new Map(
  ENTRY_NAMES.map((name) => [
    name,
    gathered((content) => inEditionOf<unknown>(content.entries[name]).size === idsOn(content, name).size),
  ]),
);

/** Whether every file of a collection could be read, in the newest edition where each has its own. */
export function isReadWhole(content: LoadedContent, name: EntryName): boolean {
  return COULD_BE_READ.get(name)?.(content) === true;
}
