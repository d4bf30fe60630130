import { error, type Issue } from '../../content/reader/issue.ts';
import { forEachPassage } from '../rule.ts';

/** A Chinese paragraph is one line of its file: a line end inside it would show as a gap between two characters. */
export const paragraphsAreWhole = forEachPassage(({ locale, kind, text, at }) => {
  if (locale !== 'zh' || kind !== 'prose') return [];
  const found =
    /(?<=[\p{Script=Han}，。、；：！？”》）\uFFFC])[ \t]*\r?\n[ \t]*(?=[\p{Script=Han}“《（\uFFFC])/u.exec(
      text,
    );
  if (!found) return [];
  // The line that goes on is the one to move.
  const start = found.index + found[0].length;
  const end = text.indexOf('\n', start);
  return [told(at(start, end < 0 ? text.length : end))];
});

function told(place: Parameters<typeof error>[1]): Issue {
  return error('line-break', place, {
    message: {
      zh: '这一行接着上一行，中间换了行，网页上会多出一个空格。',
      en: 'This line goes on from the one above, and the line end between them would show as a space.',
    },
    fix: {
      zh: '同一段写在一行里：把这一行接到上一行末尾；要另起一段，就在中间空一行。',
      en: 'A paragraph is one line: join this line to the one above or, for a new paragraph, leave an empty line between them.',
    },
  });
}
