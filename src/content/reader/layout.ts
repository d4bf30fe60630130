import { COLLECTION_NAMES, collection, type CollectionName, type Room } from '../collections.ts';
import { memoizedByText } from '../memoized.ts';
import { LOCALES, type Locale } from '../../figure/locale.ts';

/** What a file of the content folder is for: the collection, the entry's id, which a single file has none of, and its language. */
export interface Slot {
  readonly collection: CollectionName;
  readonly id: string;
  /** The year of the older edition that it is of. */
  readonly edition: string | undefined;
  readonly locale: Locale | undefined;
  readonly room: Room | undefined;
}

/** A file as editors know it: named from the project’s folder. */
export function shownPath(file: string): string {
  return `content/${file}`;
}

/** A file that is named so, from the content folder. */
export function inContent(shown: string): string {
  return shown.slice(shownPath('').length);
}

/**
 * The file of an entry, named from the content folder.
 * @example pathOf('sections', 'values', 'zh') // => 'sections/values/zh.mdx'
 * @example pathOf('home', '', '', '2023') // => 'editions/2023/home.yaml'
 */
export function pathOf(name: CollectionName, id: string, locale = '', edition?: string): string {
  const { files, older = files } = collection(name);
  const path = edition === undefined ? files : older.replace('{edition}', edition);
  return path.replace('*', id).replace('{locale}', locale);
}

/**
 * The name of a file among those of its collection, which is its id in Astro's.
 * @example entryId('sections/values/zh.mdx') // => 'values/zh'
 */
export function entryId(path: string): string {
  return path.replace(/^[^/]+\/|\.[a-z]+$/g, '');
}

/** The collection of the outlines of each room. */
export const OUTLINES = {
  sections: 'sectionOutlines',
  pages: 'pageOutlines',
  served: 'groups',
} as const satisfies Record<Room, CollectionName>;

/** Help for editors, which is no content. */
const MANUALS = ['README.md', 'RULES.md', 'SETUP.md'];

const PLACES = COLLECTION_NAMES.flatMap((name) => {
  const { files, older } = collection(name);
  return (older === undefined ? [files] : [files, older]).map((path) => ({ name, files: pattern(path) }));
});

function pattern(files: string): RegExp {
  const [language, id, edition] = [`(?<locale>${LOCALES.join('|')})`, '(?<id>[^/]+)', '(?<edition>\\d{4})'];
  const path = files.replaceAll('.', '\\.').replace('*', id).replace('{locale}', language);
  return new RegExp(`^${path.replace('{edition}', edition)}$`);
}

/** What a file is for, by its path alone; nothing where the site would not read it. */
export const slotOf = memoizedByText((path): Slot | undefined => {
  const place = PLACES.find(({ files }) => files.test(path));
  if (!place) return undefined;
  const { ids, room } = collection(place.name);
  const { id = '', locale, edition } = place.files.exec(path)?.groups ?? {};
  if (ids && !ids.includes(id)) return undefined;
  return { collection: place.name, id, edition, locale: LOCALES.find((known) => known === locale), room };
});

/**
 * The year of the older edition that a file is of, by its path as editors know it.
 * @example editionOf('content/editions/2023/home.yaml') // => '2023'
 */
export function editionOf(shown: string): string | undefined {
  return slotOf(shown.replace(/^content\//, ''))?.edition;
}

/**
 * The path an editor most likely meant, for a file the site would not read or whose name is not allowed.
 * @example intendedPath('sections/values/zh.md') // => 'sections/values/zh.mdx'
 * @example intendedPath('statistics/Reading Rooms.yml') // => 'statistics/reading-rooms.yaml'
 */
export const intendedPath = memoizedByText((path): string | undefined => {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const stem = idFrom(originalName(name.split('.')[0] ?? ''));
  const inside = folders.map((folder) => idFrom(originalName(folder))).join('/');
  const candidates = ['.yaml', '.mdx'].map((ending) => `${inside}/${stem}${ending}`);
  return candidates.find((candidate) => candidate !== path && slotOf(candidate));
});

/** What Windows, Office, WeChat and people add to the name of a copy or a temporary file. */
const COPY_MARKS = [
  /^~\$|^(?:副本|复件|copy of)[\s_-]*/i,
  /[\s_-]*(?:副本|复件|备份|拷贝|修改稿?|改|终稿|最终版?|新|旧|copy|backup|bak|old|new|final)[\s_-]*(?:[（(]?\d+[)）]?)?$/i,
  /\s*[（(]\d+[)）]$|\s+\d+$/,
];

/**
 * The name of the file that a name looks like a copy of; the name itself where it does not.
 * @example originalName('zh - 副本 (2)') // => 'zh'
 */
function originalName(name: string): string {
  const bare = COPY_MARKS.reduce((rest, mark) => rest.replace(mark, ''), name).trim();
  return bare === '' ? name : bare;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a file is in its place under a name that can be an id, and is not a copy of another that is there. */
export function isInPlace(path: string, files: ReadonlySet<string>): boolean {
  const id = MANUALS.includes(path) ? '' : slotOf(path)?.id;
  if (id === undefined || id === '') return id === '';
  const intended = intendedPath(path);
  const isNamedLikeACopy = /-(?:copy|backup|bak|old)(?:-?\d+)?$/.test(id);
  return ID.test(id) && !(isNamedLikeACopy && intended !== undefined && files.has(intended));
}

/** The id a name would be, if it can be one. */
function idFrom(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
