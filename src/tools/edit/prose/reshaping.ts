import type { ParagraphChange } from '../room/paragraph-changes.ts';
import { orphansIn, segmentsOf } from './segments.ts';

/** What a paragraph is: an item of a list, a heading, a tag on a line of its own, or a paragraph of words. */
export function kindOf(source: string): 'item' | 'heading' | 'tag' | 'words' {
  if (ITEM.test(source)) return 'item';
  if (/^#{1,6}[ \t]/.test(source)) return 'heading';
  return /^<\/?[A-Z][^>]*>[ \t]*$/.test(source) ? 'tag' : 'words';
}

const ITEM = /^(?:[-*+]|\d+[.)])[ \t]+/;

/** Whether two paragraphs, one above the other, can become one. */
export function canJoin(above: string | undefined, below: string | undefined): boolean {
  if (above === undefined || below === undefined) return false;
  const kind = kindOf(above);
  return kind === kindOf(below) && (kind === 'item' || kind === 'words');
}

/** Whether two paragraphs, one above the other, can change places; what holds a list together stays around it. */
export function canSwap(above: string | undefined, below: string | undefined): boolean {
  if (above === undefined || below === undefined) return false;
  const isEdge = (source: string) => kindOf(source) === 'tag' && !/\sid=/.test(source);
  return !isEdge(above) && !isEdge(below) && (kindOf(above) === 'item') === (kindOf(below) === 'item');
}

/** The change by which two paragraphs become one; between words of English stands a space, between Chinese nothing. */
export function joining(index: number, above: string, below: string, locale: 'zh' | 'en'): ParagraphChange[] {
  const text = above.trimEnd() + (locale === 'en' ? ' ' : '') + below.replace(ITEM, '').trimStart();
  return [
    { kind: 'set', index, text },
    { kind: 'remove', index: index + 1 },
  ];
}

/** The change by which a paragraph changes places with the one below it. */
export function swapping(index: number, below: string): ParagraphChange[] {
  return [
    { kind: 'remove', index: index + 1 },
    { kind: 'insert', index, text: below },
  ];
}

/** The change by which a paragraph becomes two; none where one of them would be empty. */
export function splitting(index: number, source: string, at: number): ParagraphChange[] {
  const cut = outsideTerm(source, at);
  const [mark = ''] = ITEM.exec(source) ?? [];
  const [above, below] = [source.slice(0, cut).trim(), source.slice(cut).trim()];
  if (above === '' || below === '' || cut <= mark.length) return [];
  return [
    { kind: 'set', index, text: above },
    { kind: 'insert', index: index + 1, text: mark + below },
  ];
}

/** A place in a paragraph, or the end of the term that it is inside of. */
function outsideTerm(source: string, at: number): number {
  const inside = orphansIn(segmentsOf(source.slice(0, at), () => '〔')).length > 0;
  const end = source.indexOf('</Term>', at);
  return inside && end >= 0 ? end + '</Term>'.length : at;
}

/**
 * Where the translation of a paragraph is cut when the paragraph is: after as many sentences; nothing where it has no such place.
 * @example counterpartOf('一句。两句。', 3, 'One. Two.') // => 4
 */
export function counterpartOf(source: string, at: number, other: string): number | undefined {
  const before = sentenceEnds(source).filter((end) => end <= at).length;
  const ends = sentenceEnds(other);
  return before === 0 || before >= ends.length ? undefined : ends[before - 1];
}

/** Where the sentences of a paragraph end; what stands inside a tag is no end of any. */
function sentenceEnds(source: string): number[] {
  const ends = Array.from(
    source.matchAll(/<[^>]*>|[。！？…]+[”’）]*|[.!?]+[”’)"]*(?=\s|$)/g),
    ({ 0: found, index }) => (found.startsWith('<') ? -1 : index + found.length),
  );
  return ends.filter((end) => end >= 0);
}
