import type { DataOf, EntryName, Room, SingleName } from '../collections.ts';
import type { Locale } from '../../figure/locale.ts';
import type { GroupOutline } from '../schemas/group.ts';
import type { PageOutline, SectionOutline } from '../schemas/section.ts';
import type { Article } from './article.ts';
import type { Entry } from './entry.ts';
import type { Issue } from './issue.ts';

/** A section, a page or a group: its outline and its languages, each where it is there and could be read. */
export interface Chapter {
  readonly room: Room;
  readonly slug: string;
  /** The year of the older edition that it is of. */
  readonly edition: string | undefined;
  readonly outline: Entry<PageOutline> | undefined;
  /** The same outline with all that a section has. */
  readonly section: Entry<SectionOutline> | undefined;
  /** The outline of a group, whose text has no sub-headings. */
  readonly group: Entry<GroupOutline> | undefined;
  readonly articles: { readonly [L in Locale]?: Article };
}

/**
 * What an editor calls a section, a page or a group on the command line.
 * @example chapterName({ room: 'sections', slug: 'values', edition: '2023' }) // => '2023/values'
 * @example chapterName({ room: 'served', slug: 'readers' }) // => 'served/readers'
 */
export function chapterName({ room, slug, edition }: Pick<Chapter, 'room' | 'slug' | 'edition'>): string {
  return [edition, room === 'served' && room, slug].filter(Boolean).join('/');
}

/** The entries of every collection of YAML, by id; that of a single file has none. Those of an older edition stand under its year: `2023/values`. */
export type Entries = { readonly [N in EntryName]: ReadonlyMap<string, Entry<DataOf[N]>> };

/**
 * What an entry stands under among those of its collection.
 * @example keyIn('2023', 'values') // => '2023/values'
 */
export function keyIn(edition: string | undefined, id: string): string {
  return [edition, id].filter(Boolean).join('/');
}

/** Those entries of a collection that the newest edition has, or an older one, by their own ids. */
export function inEditionOf<T>(all: ReadonlyMap<string, T>, edition?: string): ReadonlyMap<string, T> {
  const own = edition === undefined ? '' : `${edition}/`;
  const ids = [...all].map(([key, entry]) => [key.slice(own.length), key.startsWith(own), entry] as const);
  return new Map(ids.flatMap(([id, isOwn, entry]) => (isOwn && !id.includes('/') ? [[id, entry]] : [])));
}

type Singles = { readonly [N in SingleName]: Entry<DataOf[N]> | undefined };

/** The content folder as far as it could be read and typed; what could not be is in `issues`. */
export interface LoadedContent extends Omit<Entries, SingleName>, Singles {
  /** Every file in it, named from the content folder, whether it could be read or not. */
  readonly files: readonly string[];
  /** What the table of collections has, single files among it. */
  readonly entries: Entries;
  readonly chapters: readonly Chapter[];
  readonly issues: readonly Issue[];
  /** The day it is where the publisher is, wherever it is read. */
  readonly today: string;
}

/** Whether a file could be read and nothing wrong was told of it, or of any in a folder, by its path as editors know it. */
export function isSound({ issues }: LoadedContent, path: string | undefined): boolean {
  const isWrong = ({ severity, file }: Issue) => severity === 'error' && file.startsWith(path ?? '');
  return path !== undefined && !issues.some(isWrong);
}
