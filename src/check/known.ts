import type { LoadedContent } from '../content/reader/content.ts';
import { intendedPath, type Room, type Shelf, type Slot, slotOf } from '../content/reader/layout.ts';

const pathsOf = new WeakMap<LoadedContent, ReadonlySet<string>>();
const slotsOf = new WeakMap<LoadedContent, readonly Slot[]>();

/**
 * Every path that is there or was clearly meant, so that a misnamed or unreadable file is told once and not once more for
 * everything that refers to it.
 */
export function knownPaths(content: LoadedContent): ReadonlySet<string> {
  const paths =
    pathsOf.get(content) ?? new Set(content.files.flatMap((file) => [file, intendedPath(file) ?? file]));
  pathsOf.set(content, paths);
  return paths;
}

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

function collect(content: LoadedContent, pick: (slot: Slot) => string | undefined): ReadonlySet<string> {
  const slots = slotsOf.get(content) ?? [...knownPaths(content)].flatMap((path) => slotOf(path) ?? []);
  slotsOf.set(content, slots);
  return new Set(slots.flatMap((slot) => pick(slot) ?? []));
}
