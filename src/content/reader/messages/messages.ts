import type { IssueWords } from '../issue.ts';
import { en } from './en.ts';
import { type Said, zh } from './zh.ts';

type Catalogue = typeof zh;
type Name = keyof Catalogue;

/** The messages that are always the same. */
type Fixed = { [N in Name]: Catalogue[N] extends Said ? N : never }[Name];

/**
 * The words of a mistake, from the catalogue of each language.
 * @example told('wideColon')
 * @example told((m) => m.rawHtml('div', 0))
 */
export function told(message: Fixed | ((catalogue: Catalogue) => Said)): IssueWords {
  const said = (catalogue: Catalogue): Said =>
    typeof message === 'string' ? catalogue[message] : message(catalogue);
  const [chinese, english] = [said(zh), said(en)];
  return { zh: chinese[0], zhFix: chinese[1], en: english[0], enFix: english[1] };
}
