import { type Stale, staleIn } from '../../../content/prose/translation.ts';
import { pairOf, type Translatable, translatablesOf } from '../../../content/reader/article.ts';
import type { Chapter } from '../../../content/reader/content.ts';
import type { Span } from '../../../content/reader/source-text.ts';
import type { CellView, ProseRow } from './views/chapter.ts';

/** A paragraph, and where it stands in its file. */
export interface PlacedCell {
  readonly cell: CellView;
  readonly span: Span;
}

/** Which paragraphs of an article are to be confirmed: all, those of its title and the like, or one, by its position in the Chinese. */
export type Confirmed = 'all' | 'words' | number;

/** Paragraph beside paragraph, in order, and of which the English is to be looked at again. */
export function proseRows(
  zh: readonly PlacedCell[],
  en: readonly PlacedCell[],
  chapter: Chapter,
): ProseRow[] {
  const stale = placesOf(chapter);
  return Array.from({ length: Math.max(zh.length, en.length) }, (_, index) => {
    const [own, other] = [zh[index], en[index]];
    const waiting = stale.filter((one) => isIn(one.zh, own) || (!one.zh && isIn(one.en, other)));
    return { zh: own?.cell, en: other?.cell, stale: stateOf(waiting) };
  });
}

/** What of the title and the like is to be looked at again. */
export function staleWords(chapter: Chapter): ProseRow['stale'] {
  return stateOf(placesOf(chapter).filter(({ zh }) => zh?.field !== undefined));
}

/** Which of what is translated stands in what is to be confirmed. */
export function chosen(
  of: Confirmed,
  zh: readonly PlacedCell[],
  { articles }: Chapter,
): (index: number) => boolean {
  const all = articles.zh ? (translatablesOf(articles.zh) ?? []) : [];
  return (index) => {
    if (of === 'all') return true;
    return of === 'words' ? all[index]?.field !== undefined : isIn(all[index], zh[of]);
  };
}

function isIn(one: Translatable | undefined, placed: PlacedCell | undefined): boolean {
  if (!one || !placed || one.field !== undefined) return false;
  return one.span.start >= placed.span.start && one.span.end <= placed.span.end;
}

interface StalePlace {
  readonly zh: Translatable | undefined;
  readonly en: Translatable | undefined;
  readonly stale: Stale;
}

function placesOf({ articles: { zh, en } }: Chapter): StalePlace[] {
  const pair = pairOf(zh, en);
  if (!pair || !zh || !en) return [];
  const [original, translation] = [translatablesOf(zh), translatablesOf(en)];
  return staleIn(pair, en.words?.data.translated).map((stale) => ({
    zh: stale.kind === 'gone' ? undefined : original?.[stale.zh],
    en: translation?.[stale.en],
    stale,
  }));
}

function stateOf(waiting: readonly StalePlace[]): ProseRow['stale'] {
  if (waiting.length === 0) return undefined;
  return waiting.every(({ stale }) => stale.kind !== 'gone' && stale.isUntouched) ? 'untouched' : 'touched';
}
