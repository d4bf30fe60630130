import type { ParagraphChange, ShownParagraph } from '../../paragraph-changes.ts';

/** What is made of paragraphs of one language, and what stood in them before. */
export interface SideChange {
  readonly shown: readonly ShownParagraph[];
  readonly changes: readonly ParagraphChange[];
}

/** Has paragraphs of one language or of both changed, once all is answered that was asked before; then says whether that was taken. */
export type ChangeParagraphs = (
  make: () => { readonly [S in 'zh' | 'en']?: SideChange },
  answered?: (isTaken: boolean) => void,
) => void;
