import { memoizedByText } from '../memoized.ts';
import type { Locale } from '../../figure/locale.ts';

/** The folders that hold one YAML file an entry. */
export type Shelf = 'statistics' | 'honours' | 'glossary';

/** The folders that hold a folder a page, with its outline and a file in each language. */
export type Room = 'sections' | 'pages';

/** The name of the outline file in each room. */
export const OUTLINE_FILE: Readonly<Record<Room, string>> = { sections: 'section.yaml', pages: 'page.yaml' };

/** The pages of prose that the site has a place for. */
export const PAGES = ['about'] as const;

/** Files that must exist whatever else does. */
export const SINGLE_FILES = [
  'site/changes.yaml',
  'site/home.yaml',
  'site/settings.yaml',
  'source/report.yaml',
] as const;

/** A file that must exist whatever else does. */
export type SingleFile = (typeof SINGLE_FILES)[number];

/** What a file of the content folder is for. */
export type Slot =
  | { readonly kind: 'entry'; readonly shelf: Shelf; readonly id: string }
  | { readonly kind: 'outline'; readonly room: Room; readonly slug: string }
  | { readonly kind: 'article'; readonly room: Room; readonly slug: string; readonly locale: Locale }
  | { readonly kind: 'single'; readonly file: SingleFile }
  | { readonly kind: 'manual' };

/** A file as editors know it: named from the project’s folder. */
export function shownPath(file: string): string {
  return `content/${file}`;
}

/** What a file is for, by its path alone; nothing where the site would not read it. */
export const slotOf = memoizedByText((path): Slot | undefined => {
  if (path === 'README.md') return { kind: 'manual' };
  const single = SINGLE_FILES.find((file) => file === path);
  if (single) return { kind: 'single', file: single };
  const [top, middle = '', last, ...rest] = path.split('/');
  if (rest.length > 0) return undefined;
  if (top === 'statistics' || top === 'honours' || top === 'glossary') {
    const id = middle.endsWith('.yaml') ? middle.slice(0, -'.yaml'.length) : '';
    return last === undefined && id ? { kind: 'entry', shelf: top, id } : undefined;
  }
  if (top !== 'sections' && top !== 'pages') return undefined;
  if (top === 'pages' && !PAGES.some((slug) => slug === middle)) return undefined;
  if (last === OUTLINE_FILE[top]) return { kind: 'outline', room: top, slug: middle };
  if (last === 'zh.mdx') return { kind: 'article', room: top, slug: middle, locale: 'zh' };
  if (last === 'en.mdx') return { kind: 'article', room: top, slug: middle, locale: 'en' };
  return undefined;
});

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
export function originalName(name: string): string {
  const bare = COPY_MARKS.reduce((rest, mark) => rest.replace(mark, ''), name).trim();
  return bare === '' ? name : bare;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Whether a file is in its place under a name that can be an id, and is not a copy of another that is there. */
export function isInPlace(path: string, files: ReadonlySet<string>): boolean {
  const slot = slotOf(path);
  if (!slot) return false;
  const id = idOf(slot);
  const intended = intendedPath(path);
  const isNamedLikeACopy = /-(?:copy|backup|bak|old)(?:-?\d+)?$/.test(id);
  return ID.test(id) && !(isNamedLikeACopy && intended !== undefined && files.has(intended));
}

/** The part of a file's path that is an id. */
export function idOf(slot: Slot): string {
  if (slot.kind === 'entry') return slot.id;
  return slot.kind === 'outline' || slot.kind === 'article' ? slot.slug : 'fixed';
}

/** The id a name would be, if it can be one. */
function idFrom(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
