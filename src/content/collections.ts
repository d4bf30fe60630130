import type { z } from 'zod';
import { derivation } from './schemas/derivation.ts';
import { drawing } from './schemas/drawing.ts';
import { olderEdition } from './schemas/edition.ts';
import { groupOutline, groupWords } from './schemas/group.ts';
import { honour } from './schemas/honour.ts';
import { level } from './schemas/level.ts';
import { refusedSum } from './schemas/refused-sum.ts';
import { pageOutline, pageWords, sectionOutline } from './schemas/section.ts';
import { homeOutline, siteChanges, siteSettings } from './schemas/site.ts';
import { source } from './schemas/source.ts';
import { statistic } from './schemas/statistic.ts';
import { term } from './schemas/term.ts';
import { theme } from './schemas/theme.ts';

/** The folders that hold a folder a text, with its outline and a file in each language; their articles are collections of that name. */
export const ROOMS = ['sections', 'pages', 'served'] as const;

/** One of these folders. */
export type Room = (typeof ROOMS)[number];

/** What is known of a kind of content file before any is read. */
export interface Collection<T = unknown> {
  /**
   * Where its files stand in the content folder: `*` is the id of an entry, and `{locale}` its language. Without `*` there is one file,
   * which the site cannot do without. YAML is an entry; MDX has its fields between two fences, and prose.
   */
  readonly files: string;
  /** Where the same stands of an older edition of the report: `{edition}` is its year. */
  readonly older?: string;
  /** What the YAML of a file must hold. */
  readonly schema: z.ZodType<T>;
  /** What one of them is called: the name of its JSON Schema, and that schema's title. */
  readonly one?: string;
  readonly title?: string;
  /** The only ids that the site has a place for, where not every id will do. */
  readonly ids?: readonly string[];
  /** Where it is a part of a page's folder. */
  readonly room?: Room;
}

/** The table of collections: what is read, checked, described to editors and handed to the pages is what stands in it. */
export const COLLECTIONS = {
  statistics: { files: 'statistics/*.yaml', schema: statistic, one: 'statistic', title: '数据 / a figure' },
  themes: { files: 'themes/*.yaml', schema: theme, one: 'theme', title: '主题 / a theme' },
  derived: {
    files: 'derived/*.yaml',
    schema: derivation,
    one: 'derived',
    title: '推算数 / a derived figure',
  },
  drawings: {
    files: 'drawings/*.yaml',
    older: 'editions/{edition}/drawings/*.yaml',
    schema: drawing,
    one: 'drawing',
    title: '图表 / a drawing',
  },
  honours: {
    files: 'honours/*.yaml',
    older: 'editions/{edition}/honours/*.yaml',
    schema: honour,
    one: 'honour',
    title: '荣誉 / an honour',
  },
  levels: { files: 'levels/*.yaml', schema: level, one: 'level', title: '荣誉的级别 / a level of honours' },
  sources: { files: 'sources/*.yaml', schema: source, one: 'source', title: '来源 / a source' },
  refused: {
    files: 'refused/*.yaml',
    older: 'editions/{edition}/refused/*.yaml',
    schema: refusedSum,
    one: 'refused-sum',
    title: '不作推算的 / what is not worked out',
  },
  glossary: { files: 'glossary/*.yaml', schema: term, one: 'term', title: '术语 / a term' },
  sectionOutlines: {
    files: 'sections/*/section.yaml',
    older: 'editions/{edition}/sections/*/section.yaml',
    schema: sectionOutline,
    one: 'section',
    title: '部分 / a section',
    room: 'sections',
  },
  sections: {
    files: 'sections/*/{locale}.mdx',
    older: 'editions/{edition}/sections/*/{locale}.mdx',
    schema: pageWords,
    room: 'sections',
  },
  pageOutlines: {
    files: 'pages/*/page.yaml',
    schema: pageOutline,
    one: 'page',
    title: '页面 / a page',
    ids: ['about'],
    room: 'pages',
  },
  pages: { files: 'pages/*/{locale}.mdx', schema: pageWords, ids: ['about'], room: 'pages' },
  groups: {
    files: 'served/*/group.yaml',
    older: 'editions/{edition}/served/*/group.yaml',
    schema: groupOutline,
    one: 'group',
    title: '服务对象 / a group that was served',
    room: 'served',
  },
  served: {
    files: 'served/*/{locale}.mdx',
    older: 'editions/{edition}/served/*/{locale}.mdx',
    schema: groupWords,
    room: 'served',
  },
  changes: {
    files: 'site/changes.yaml',
    schema: siteChanges,
    one: 'changes',
    title: '网站的更新 / the changes of the site',
  },
  home: {
    files: 'site/home.yaml',
    older: 'editions/{edition}/home.yaml',
    schema: homeOutline,
    one: 'home',
    title: '首页的数字 / the figures of the home page',
  },
  editions: {
    files: 'editions/{edition}/edition.yaml',
    schema: olderEdition,
    one: 'edition',
    title: '往年的一版 / an older edition',
  },
  settings: {
    files: 'site/settings.yaml',
    schema: siteSettings,
    one: 'settings',
    title: '网站信息 / the site’s settings',
  },
} as const satisfies Readonly<Record<string, Collection>>;

type Rows = typeof COLLECTIONS;

/** The name of a collection. */
export type CollectionName = keyof Rows;

/** The name of a collection of YAML; the others are articles. */
export type EntryName = Exclude<CollectionName, Room>;

/** The name of a collection that is one file. */
export type SingleName = {
  [N in CollectionName]: Rows[N]['files'] extends `${string}${'*' | '{edition}'}${string}` ? never : N;
}[CollectionName];

/** What the YAML of each collection holds. */
export type DataOf = { readonly [N in CollectionName]: z.output<Rows[N]['schema']> };

const ROWS: { readonly [N in CollectionName]: Collection<DataOf[N]> } = COLLECTIONS;

/** A row of the table, by what its files hold. */
export function collection<N extends CollectionName>(name: N): Collection<DataOf[N]> {
  return ROWS[name];
}

/** Every collection, in the order of the table. */
export const COLLECTION_NAMES = Object.keys(COLLECTIONS).filter(
  (name): name is CollectionName => name in ROWS,
);

/** Every collection of YAML. */
export const ENTRY_NAMES = COLLECTION_NAMES.filter(
  (name): name is EntryName => !ROOMS.some((room) => room === name),
);

/** The files that must exist whatever else does. */
export const SINGLE_FILES = Object.values<Collection>(ROWS).flatMap(({ files }) =>
  /\*|\{edition\}/.test(files) ? [] : files,
);

/**
 * A table with something made for each of some collections. The language cannot follow values whose type hangs on their name, so `make` is
 * a function that states for any name what it makes, as `Made` does.
 */
export function tableOf<Made extends object>(
  names: readonly (keyof Made & string)[],
  make: (name: keyof Made & string) => object,
): Made {
  const made = Object.fromEntries(names.map((name) => [name, make(name)]));
  const isWhole = (table: object): table is Made => names.every((name) => name in table);
  if (isWhole(made)) return made;
  throw new TypeError('a name of the table is lost');
}
