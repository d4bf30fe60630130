import type { LoadedContent } from '../../content/reader/content.ts';
import { memoized } from '../../content/memoized.ts';
import type { Passage } from '../passage.ts';
import { passagesOf } from '../passages.ts';

/** Whether a passage of prose is in the other language; a mark or a name that is quoted or only mentioned is not. */
export const isInOtherLanguage = memoized(({ locale, text }: Passage): boolean => {
  if (locale === 'zh')
    return !/\p{Script=Han}/u.test(text) && /(?:[A-Za-z’'-]+[ ,;]+){3,}[A-Za-z]+/.test(text);
  const own = text.replace(/“[^”]*”|‘[^’]*’|\([^)]*\)|（[^）]*）|《[^》]*》/g, ' ');
  return /\p{Script=Han}{3,}/u.test(own);
});

const isForeign = memoized(({ locale, text }: Passage): boolean => {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return locale === 'en' ? han * 3 > text.length : han === 0;
});

/** The files whose fields and text are all in the other language: one mistake, however many lines it is on. */
export const otherwiseWritten = memoized((content: LoadedContent): ReadonlySet<string> => {
  const passages = passagesOf(content).filter(({ kind, text }) => kind !== 'field' && text.trim() !== '');
  // Only passages that are long enough to be in a language at all can say which.
  const judged = passages.filter(({ kind, text }) => kind === 'words' || text.length > 12);
  const suspects = new Set(
    judged.filter((passage) => passage.kind === 'words' && isForeign(passage)).map((passage) => passage.file),
  );
  const files = Map.groupBy(
    judged.filter((passage) => suspects.size > 0 && suspects.has(passage.file)),
    (passage) => passage.file,
  );
  return new Set(
    [...files].filter(([, own]) => own.every(isForeign) && own.length > 3).map(([file]) => file),
  );
});
