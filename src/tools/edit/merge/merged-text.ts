import { type Choice, type Conflict, merged } from './merged.ts';
import { said, saying } from '../content-text.ts';

/** A file with two people's changes in it, and what both changed, which stands in it as they have it unless another choice is made. */
export interface MergedText {
  readonly text: string;
  readonly conflicts: readonly Conflict[];
}

/** Brings what was changed in one text of a file into the newest: field by field, and paragraph by paragraph. */
export function mergedText(
  file: string,
  base: string,
  mine: string,
  theirs: string,
  choose?: Choice,
): MergedText {
  if (base === theirs || mine === theirs) return { text: mine, conflicts: [] };
  if (base === mine) return { text: theirs, conflicts: [] };
  const [was, own, now] = [base, mine, theirs].map((text) => said(file, text));
  const fields = merged(was?.fields, own?.fields, now?.fields, ['fields'], choose);
  const prose = merged(was?.paragraphs, own?.paragraphs, now?.paragraphs, ['paragraphs'], choose);
  const paragraphs = Array.isArray(prose.value) ? prose.value.map(String) : [];
  return {
    text: saying(file, theirs, { fields: fields.value, paragraphs }),
    conflicts: [...fields.conflicts, ...prose.conflicts],
  };
}
