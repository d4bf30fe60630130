import { forEachArticle } from '../rule.ts';
import { error } from '../../content/reader/issue.ts';
import { prosePassages } from '../prose-passage.ts';
import { repetitions } from '../repetitions.ts';

const SHORTEST = 20;

/** No paragraph stands twice in an article, as one does that was pasted once too often. */
export const passagesAreNotRepeated = forEachArticle((article) => {
  const long = prosePassages(article).filter(({ text }) => text.length >= SHORTEST);
  return repetitions(long, ({ text }) => text.trim()).map(({ first, again }) => {
    const { line } = first.at(0, 0);
    return error('repeated-passage', again.at(0, again.text.length), {
      zh: `这一段与第${line}行完全一样，像是多粘贴了一次。`,
      zhFix: '删去重复的一段。',
      en: `This passage is the same as line ${line}, as if it had been pasted twice.`,
      enFix: 'Delete one of the two.',
    });
  });
});
