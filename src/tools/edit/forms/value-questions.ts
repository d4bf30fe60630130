import type { LoadedContent } from '../../../content/reader/content.ts';
import { choiceOf, LATER, type Question, question } from '../question.ts';
import { aNumber, aParagraph, aPeriod } from '../reading.ts';
import { PERIOD_FORMS } from '../typed-period.ts';

/** Asks for the time that a number is of. */
export const PERIOD_QUESTION = question('period', `时段（${PERIOD_FORMS}）`, `The period (${PERIOD_FORMS})`, {
  read: aPeriod,
});

/** Asks for a number and the time it is of. */
export const VALUE_QUESTIONS: readonly Question[] = [
  question('value', '数值（金额写足，不以万计）', 'The number (money in full)', { read: aNumber }),
  PERIOD_QUESTION,
];

/** Asks which document something is taken from; where there is only one it is that. */
export function documentQuestion(content: LoadedContent, path: string): Question {
  const documents = Array.from(content.sources, ([id, { data }]) => ({ id, name: data.title }));
  const ask = { zh: '出自哪份来源', en: 'The source it is from' };
  return choiceOf(path, ask, documents, { flag: 'document', asked: documents.length > 1 });
}

/** What is known of a source before anything is answered. */
export function onlyDocument({ sources }: LoadedContent): { readonly document?: string } {
  const [id, ...others] = sources.keys();
  return id !== undefined && others.length === 0 ? { document: id } : {};
}

/** Asks where something stands: in which document, and in which of its paragraphs. */
export function placeQuestions(content: LoadedContent): Question[] {
  return [
    documentQuestion(content, 'source.document'),
    question('source.paragraph', '出自其中哪一段（段落号）', 'The paragraph of it (its locator)', {
      flag: 'paragraph',
      read: aParagraph(content),
    }),
  ];
}

/** Asks for what proves a number: where it stands and in which words. How it is printed may be left open. */
export function evidenceQuestions(content: LoadedContent): Question[] {
  return [
    ...placeQuestions(content),
    question('source.phrase', '能证明这个数的最短原文', 'The shortest phrase of the source that proves it', {
      flag: 'phrase',
    }),
    question('source.printed', '来源印出的写法', 'The number as printed', { ...LATER, flag: 'printed' }),
  ];
}
