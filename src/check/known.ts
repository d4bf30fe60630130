import type { LoadedContent } from '../content/reader/content.ts';
import type { CollectionName, Room } from '../content/collections.ts';
import { intendedPath, type Slot, slotOf } from '../content/reader/layout.ts';
import { memoized } from '../content/memoized.ts';

/**
 * Every path that is there or was clearly meant, so that a misnamed or unreadable file is told once and not once more for
 * everything that refers to it.
 */
export const knownPaths = memoized(
  ({ files }: LoadedContent): ReadonlySet<string> =>
    new Set(files.flatMap((file) => [file, intendedPath(file) ?? file])),
);

/** The ids in a collection, whether their files could be read or not. */
export function idsOn(content: LoadedContent, name: CollectionName): ReadonlySet<string> {
  return idsOf(content, ({ collection }) => collection === name);
}

/** The folders of a room that hold a file of theirs, in the newest edition or an older one. */
export function slugsIn(content: LoadedContent, own: Room, of?: string): ReadonlySet<string> {
  return idsOf(content, ({ room, edition }) => room === own && edition === of);
}

/** The years of the older editions that have any file. */
export function olderYears(content: LoadedContent): string[] {
  return [...new Set(slotsOf(content).flatMap(({ edition }) => edition ?? []))].sort();
}

const slotsOf = memoized((content: LoadedContent) =>
  [...knownPaths(content)].flatMap((path) => slotOf(path) ?? []),
);

function idsOf(content: LoadedContent, isOurs: (slot: Slot) => boolean): ReadonlySet<string> {
  return new Set(
    slotsOf(content)
      .filter(isOurs)
      .map(({ id }) => id),
  );
}
