import { IN_DIGITS, WIDE, withDigits } from '../../content/prose/digits-amiss.ts';
import { BRACES, COLUMNS, EMOJI, MARKUP, NEXT_LINE } from '../../content/prose/pasted.ts';
import { DRAFT_REMARK } from '../../content/prose/draft-remark.ts';
import { LEFT_OVER, TOOL } from '../../content/prose/left-over.ts';
import { isProse, patternRule } from './pattern.ts';
import { isFilledIn, type Passage } from '../vocabulary.ts';

/** Where nothing parts columns, there is nothing to look for: the pattern tries every word of a line. */
const hasGaps = ({ text }: Passage): boolean => /\t| {4}|\p{Script=Han} /u.test(text);

/** Whether the columns of a table were pasted into a passage. */
export const isInColumns = (passage: Passage): boolean => hasGaps(passage) && COLUMNS.test(passage.text);

const isPlainField = (passage: Passage): boolean => !isProse(passage) && !isFilledIn(passage);
/** What was pasted in with a text is taken out of it, no remark to oneself is published, no markup stands where it does not work, and a Chinese paragraph is one line. */
// biome-ignore format: one a line reads as a table
export const textIsClean = patternRule([
  { key: 'left-over-line', locale: 'zh', where: isProse, expression: LEFT_OVER.zh, suggestion: '' },
  { key: 'left-over-line', locale: 'en', where: isProse, expression: LEFT_OVER.en, suggestion: '' },
  { key: 'lookalike-character.digit', expression: IN_DIGITS, mended: withDigits },
  { key: 'lookalike-character.wide', locale: 'zh', expression: WIDE, mended: (found) => found.normalize('NFKC') },
  { key: 'draft-remark.tool', expression: TOOL },
  { key: 'draft-remark.remark', expression: DRAFT_REMARK },
  { key: 'pasted-columns', where: hasGaps, expression: COLUMNS },
  { key: 'emoji', expression: EMOJI, suggestion: '' },
  { key: 'markup-in-field', where: isPlainField, expression: new RegExp(`${MARKUP.source}|${BRACES.source}`) },
  { key: 'markup-in-field', where: isFilledIn, expression: MARKUP },
  { key: 'line-break', locale: 'zh', where: isProse, expression: NEXT_LINE },
]);
