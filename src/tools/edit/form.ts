import type { LoadedContent } from '../../content/reader/content.ts';
import type { Localised } from '../../figure/locale.ts';
import type { Question } from './question.ts';
import type { Values } from './annotated-yaml.ts';

/** A file to be written, named from the content folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What a making command asks for one kind of thing, and the files it makes of the answers. */
export interface Form {
  readonly what: Localised;
  readonly questions: readonly Question[];
  readonly files: (id: string, answers: Values) => readonly NewFile[];
}

/** A form for a content folder as it is now. */
export type FormMaker = (content: LoadedContent) => Form;

/** The next free position in a list. */
export function nextOrder(orders: Iterable<number>): number {
  return Math.max(0, ...orders) + 1;
}

/** Answers with one more, at the way to its field. */
export function withAnswer(answers: Values, path: readonly string[], value: unknown): Values {
  const [step, ...rest] = path;
  if (step === undefined) return answers;
  const inside = answers[step];
  if (rest.length === 0) return { ...answers, [step]: value };
  return { ...answers, [step]: withAnswer(isValues(inside) ? inside : {}, rest, value) };
}

/** Whether a value holds fields. */
export function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
