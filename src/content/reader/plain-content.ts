import type { CheckedContent, CheckedEntry } from '../collections.ts';
import { translationState } from '../prose/translation.ts';
import type { Article } from './article.ts';
import type { Chapter, LoadedContent } from './content.ts';
import type { Entry } from './entry.ts';
import type { Room } from './layout.ts';
import { originalOf } from './original.ts';
import { proseTree } from './prose-tree.ts';

/** Content as plain data, without the places in its files: what is handed on to the pages. What could not be read is left out. */
export function plainContent(content: LoadedContent): CheckedContent {
  const chapters = (room: Room) => content.chapters.filter((chapter) => chapter.room === room);
  return {
    sectionOutlines: chapters('sections').flatMap(({ section }) => plain(section)),
    sections: chapters('sections').flatMap(articles),
    pageOutlines: chapters('pages').flatMap(({ outline }) => plain(outline)),
    pages: chapters('pages').flatMap(articles),
    statistics: [...content.statistics.values()].flatMap(plain),
    honours: [...content.honours.values()].flatMap(plain),
    glossary: [...content.glossary.values()].flatMap(plain),
    source: plain(content.report),
    settings: plain(content.settings),
    home: plain(content.home),
    changes: plain(content.changes),
  };
}

function plain<T>(entry: Entry<T> | undefined): CheckedEntry<T>[] {
  if (!entry) return [];
  const filePath = entry.source.file;
  return [{ id: filePath.replace(/^content\/[^/]+\/|\.[a-z]+$/g, ''), filePath, data: entry.data }];
}

function articles({ articles: { zh, en } }: Chapter) {
  const original = zh && originalOf(zh);
  const isOutdated =
    original !== undefined && en?.words && translationState(original, en.words.data) === 'outdated';
  return [...article(zh), ...article(en, isOutdated)];
}

function article(one: Article | undefined, isOutdated = false) {
  if (!one?.prose) return [];
  const prose = { body: one.prose.body, nodes: proseTree(one.prose, one.locale), isOutdated };
  return plain(one.words).map((entry) => ({ ...entry, prose }));
}
