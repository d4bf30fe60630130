import type { CheckedContent, CheckedEntry } from '../checked-content.ts';
import { ENTRY_NAMES, type EntryName, type Room, tableOf } from '../collections.ts';
import { translationState } from '../prose/translation.ts';
import type { PageWords } from '../schemas/section.ts';
import { type Article, type ArticleWords, pairOf } from './article.ts';
import type { Chapter, LoadedContent } from './content.ts';
import type { Entry } from './entry.ts';
import { entryId } from './layout.ts';

import { proseTree } from './prose-tree.ts';

/** Content as plain data, without the places in its files: what is handed on to the pages. What could not be read is left out. */
export function plainContent({ entries, chapters }: LoadedContent): CheckedContent {
  const prose = (own: Room) => chapters.filter(({ room }) => room === own).flatMap(articles);
  const plainOf = <N extends EntryName>(name: N) => [...entries[name].values()].map(plain);
  return {
    ...tableOf<Pick<CheckedContent, EntryName>>(ENTRY_NAMES, plainOf),
    sections: prose('sections').filter(isPage),
    pages: prose('pages').filter(isPage),
    served: prose('served'),
  };
}

function isPage<E extends { readonly data: ArticleWords }>(
  entry: E,
): entry is E & { readonly data: PageWords } {
  return entry.data.summary !== undefined;
}

function plain<T>({ data, source: { file: filePath } }: Entry<T>): CheckedEntry<T> {
  return { id: entryId(filePath.replace(/^content\//, '')), filePath, data };
}

function articles({ articles: { zh, en } }: Chapter) {
  const pair = pairOf(zh, en);
  const isOutdated = pair && translationState(pair, en?.words?.data.translated) === 'outdated';
  return [...article(zh), ...article(en, isOutdated)];
}

function article(one: Article | undefined, isOutdated = false) {
  if (!one?.prose || !one.words) return [];
  const prose = { body: one.prose.body, nodes: proseTree(one.prose, one.locale), isOutdated };
  return [{ ...plain(one.words), prose }];
}
