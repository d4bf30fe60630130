import type { Localised } from '../../figure/locale.ts';
import { didYouMean } from './wording.ts';

/** Every kind of mistake the checker can name. A code never changes its meaning: tests and other tools rely on it. */
export const ISSUE_CODES = [
  // files and their names
  'missing-file',
  'missing-language',
  'unexpected-file',
  'bad-name',
  'not-utf8',
  'garbled-text',
  'too-large',
  'too-deep',
  'empty-file',
  'empty-text',
  'conflict-marker',
  'hidden-character',
  'odd-space',
  'lookalike-character',
  // what no parser can read
  'yaml-syntax',
  'mdx-syntax',
  'missing-front-matter',
  'full-width-mark',
  'yaml-surprise',
  'wrong-indentation',
  // fields
  'missing-field',
  'empty-field',
  'unknown-field',
  'wrong-type',
  'invalid-option',
  'invalid-value',
  'wrong-language',
  'markup-in-field',
  'unknown-placeholder',
  // years and evidence of figures
  'future-year',
  'edition-not-older',
  'edition-of-another-year',
  'figure-of-later-time',
  'future-date',
  'duplicate-change',
  'reversed-years',
  'period-after-source',
  'observations-out-of-order',
  'sudden-change',
  'printed-differs',
  'year-of-another-period',
  'mixed-periods',
  'cannot-be-derived',
  'derived-without-figures',
  'unit-of-share',
  'currency-differs',
  'unit-with-magnitude',
  'cannot-be-drawn',
  'drawing-not-shown',
  'figure-withdrawn',
  'successor-unfit',
  'revision-changes-nothing',
  'revisions-out-of-order',
  'phrase-differs',
  // the two languages of a page
  'different-figures',
  'different-terms',
  'different-drawings',
  'different-headings',
  'heading-count',
  'translation-outdated',
  'translation-unrecorded',
  // ids that name nothing
  'unknown-statistic',
  'unknown-drawing',
  'unknown-derived',
  'unknown-term',
  'unknown-source',
  'unknown-paragraph',
  // parts and wholes
  'parts-do-not-add-up',
  'parts-incomplete',
  'part-larger-than-whole',
  'part-of-another-kind',
  'part-of-itself',
  // things said twice
  'duplicate-order',
  'duplicate-id',
  'duplicate-period',
  'duplicate-term',
  'duplicate-group',
  // what prose may hold
  'heading-level',
  'unknown-component',
  'unknown-prop',
  'missing-prop',
  'invalid-prop',
  'unexpected-content',
  'component-alone',
  'expression',
  'import-or-export',
  'raw-html',
  'unsupported-markdown',
  'typed-digit',
  'number-in-words',
  'unit-twice',
  'qualifier-twice',
  'qualifier-added',
  'number-left-bare',
  'count-differs',
  'noun-of-another-number',
  'repeated-figure',
  'misplaced-component',
  'visible-markup',
  'empty-heading',
  'repeated-passage',
  'draft-remark',
  'line-break',
  // the plain version of a section
  'plain-missing',
  'plain-misplaced',
  'plain-shape',
  'plain-sentence',
  'plain-figure',
  // marks and names
  'half-width-punctuation',
  'full-width-punctuation',
  'straight-quote',
  'doubled-punctuation',
  'misplaced-punctuation',
  'unpaired-mark',
  'name-altered',
  // what was pasted along, and what is no sentence
  'left-over-line',
  'pasted-columns',
  'emoji',
  'space-in-chinese',
  'line-as-heading',
  'no-full-stop',
  'heading-punctuation',
  'code-in-prose',
  'points-to-nothing',
  'link-swallows-text',
  // links
  'unknown-page',
  'unknown-section',
  'unknown-anchor',
  'link-to-other-language',
  'relative-link',
  'unsafe-link',
  'insecure-link',
  'local-link',
  'link-without-text',
  // the glossary
  'term-rendered-differently',
] as const;

/** The code of a kind of mistake. */
export type IssueCode = (typeof ISSUE_CODES)[number];

/**
 * The stretch of a file that something is about: lines and columns count from one, the end is the column after the last character, and
 * the file is named from the content folder's parent. A stretch without length is a point, and at the start a file as a whole.
 */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The field, such as `observations[0].value`, where it is one. */
  readonly field?: string | undefined;
  /** The text of the stretch as it stands in the file, as far as it fits on a line. */
  readonly text?: string | undefined;
}

/** A file as a whole, whether it is there or not. */
export function wholeFile(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** What is wrong and, after the arrow, what to do about it. */
export type Said = `${string} → ${string}`;

/** What is wrong and what to do, for an office worker, in Chinese and in English. */
export type Words = readonly [zh: Said, en: Said, instead?: Instead | undefined];

/** What an editor may write instead. */
export interface Instead {
  /** What was most likely meant, which is asked before the fix is told. */
  readonly guess?: string | undefined;
  /** What to write instead, where that is known; the guess, where there is nothing else. */
  readonly suggestion?: string | undefined;
}

/**
 * A change that mends a mistake without anyone's judgement: the bytes of the file from one offset to another give way to new ones.
 * Offsets count bytes of the file as it lies on the disk, a byte-order mark included; new text is written as UTF-8.
 */
export interface Repair {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** One mistake in the content. */
export interface Issue extends Place, Pick<Instead, 'suggestion'> {
  readonly code: IssueCode;
  readonly severity: 'error' | 'warning';
  readonly message: Localised;
  readonly fix: Localised;
  /** Only where the mending is certain; see applyRepairs. */
  readonly repair?: Repair | undefined;
}

/** A mistake that ends the build. */
export function error(code: IssueCode, place: Place, words: Words, repair?: Repair): Issue {
  return { code, severity: 'error', ...place, ...inBoth(words), ...(repair ? { repair } : {}) };
}

/** Something that may be right: it is asked about, and the build goes on. */
export function warning(code: IssueCode, place: Place, words: Words): Issue {
  return { code, severity: 'warning', ...place, ...inBoth(words) };
}

function inBoth([chinese, english, instead = {}]: Words) {
  const { guess, suggestion = guess } = instead;
  const [[zh, zhFix], [en, enFix]] = [parted(chinese), parted(english)];
  const asked = didYouMean(guess);
  return { message: { zh, en }, fix: { zh: asked.zh + zhFix, en: asked.en + enFix }, suggestion };
}

/** What an editor wrote may have an arrow too, and stands in the first half. */
function parted(said: Said): [message: string, fix: string] {
  const arrow = said.lastIndexOf(' → ');
  return [said.slice(0, arrow), said.slice(arrow + 3)];
}

/** The order in which issues are read: by file, then down the file. */
export function compareIssues(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || ISSUE_CODES.indexOf(a.code) - ISSUE_CODES.indexOf(b.code);
}
