import type { LoadedContent } from '../../../content/reader/content.ts';
import { LATER, type Question, question } from '../question.ts';
import { aNumber, aParagraph, aPeriod, paragraphsOf } from '../reading.ts';
import { PERIOD_FORMS } from '../typed-period.ts';

/** Asks for a number and the time it is of. */
export const VALUE_QUESTIONS: readonly Question[] = [
  question('value', '数值（金额写足，不以万计）', 'The number (money in full)', { read: aNumber }),
  question('period', `时段（${PERIOD_FORMS}）`, `The period (${PERIOD_FORMS})`, { read: aPeriod }),
];

/** Asks for the paragraph of the article that something is in. */
export function paragraphQuestion(content: LoadedContent): Question {
  const known = paragraphsOf(content);
  return question(
    'source.paragraph',
    `出自原文哪一段（${known.join('、')}）`,
    `The paragraph of the article (${known.join(', ')})`,
    { flag: 'paragraph', read: aParagraph(known) },
  );
}

/** Asks for what proves a number: where it stands in the article and in which words. How it is printed may be left open. */
export function evidenceQuestions(content: LoadedContent): Question[] {
  return [
    paragraphQuestion(content),
    question('source.phrase', '能证明这个数的最短原文', 'The shortest phrase of the article that proves it', {
      flag: 'phrase',
    }),
    question('source.printed', '原文印出的写法', 'The number as printed', { ...LATER, flag: 'printed' }),
  ];
}
