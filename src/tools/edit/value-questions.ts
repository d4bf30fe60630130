import type { LoadedContent } from '../../content/reader/content.ts';
import { aNumber, aPeriod, type Question } from './question.ts';
import { paragraphQuestion, textQuestion } from './shared-questions.ts';
import { PERIOD_FORMS } from './typed-period.ts';

/** Asks for a number and the time it is of. */
export const VALUE_QUESTIONS: readonly Question[] = [
  {
    flag: 'value',
    ask: { zh: '数值（金额以元计）', en: 'The number (money in yuan)' },
    path: ['value'],
    asked: true,
    read: aNumber,
  },
  {
    flag: 'period',
    ask: { zh: `时段（${PERIOD_FORMS}）`, en: `The period (${PERIOD_FORMS})` },
    path: ['period'],
    asked: true,
    read: aPeriod,
  },
];

/** Asks for what proves a number: where it stands in the article and in which words. How it is printed may be left open. */
export function evidenceQuestions(content: LoadedContent): Question[] {
  return [
    paragraphQuestion(['source', 'paragraph'], content),
    textQuestion('phrase', ['source', 'phrase'], {
      zh: '能证明这个数的最短原文',
      en: 'The shortest phrase of the article that proves it',
    }),
    textQuestion(
      'printed',
      ['source', 'printed'],
      { zh: '原文印出的写法', en: 'The number as printed' },
      false,
    ),
  ];
}
