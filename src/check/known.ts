import type { LoadedContent } from '../content/reader/content.ts';
import { intendedPath, type Room, type Shelf, type Slot, slotOf } from '../content/reader/layout.ts';
import { memoized } from '../content/memoized.ts';

/**
 * Every path that is there or was clearly meant, so that a misnamed or unreadable file is told once and not once more for
 * everything that refers to it.
 */
export const knownPaths = memoized(
  ({ files }: LoadedContent): ReadonlySet<string> =>
    new Set(files.flatMap((file) => [file, intendedPath(file) ?? file])),
);

/** The ids on a shelf, whether their files could be read or not. */
export function idsOn(content: LoadedContent, shelf: Shelf): ReadonlySet<string> {
  return collect(content, (slot) => (slot.kind === 'entry' && slot.shelf === shelf ? slot.id : undefined));
}

/** The folders of a room that hold a file of theirs. */
export function slugsIn(content: LoadedContent, room: Room): ReadonlySet<string> {
  return collect(content, (slot) =>
    (slot.kind === 'outline' || slot.kind === 'article') && slot.room === room ? slot.slug : undefined,
  );
}

const slotsOf = memoized((content: LoadedContent) =>
  [...knownPaths(content)].flatMap((path) => slotOf(path) ?? []),
);

function collect(content: LoadedContent, pick: (slot: Slot) => string | undefined): ReadonlySet<string> {
  return new Set(slotsOf(content).flatMap((slot) => pick(slot) ?? []));
}
