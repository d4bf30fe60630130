import type { Locale } from '../../figure/locale.ts';
import type { Invocation } from '../command/command.ts';
import { commandLocale } from '../command/command-locale.ts';
import { type Grammar, typed } from '../command/npm-flags.ts';
import type { Values } from './annotated-yaml.ts';
import { answersTo } from './answers.ts';
import { prompt } from './prompt.ts';
import type { Question } from './question.ts';

/** What was typed after `npm run new`, before anything is asked. */
export interface Typed {
  /** The words without a flag. */
  readonly words: readonly string[];
  readonly locale: Locale;
  /** Whether what is left open is asked. */
  readonly ask: boolean;
  /** The answers to the questions, some of which are the words; the others are flags, or are asked. */
  readonly answers: (named: Readonly<Record<string, string | undefined>>) => Promise<Values>;
}

/**
 * Reads a command whose questions can be answered by flags of their names.
 * @throws TypeError for a flag that is no question’s
 */
export function askedAnswers(invocation: Invocation, questions: readonly Question[]): Typed {
  const { input, output } = invocation;
  const texts = [...questions.map(({ flag }) => flag), 'lang'];
  const options: Grammar['options'] = {
    ...Object.fromEntries(texts.map((name) => [name, { type: 'string' } as const])),
    ask: { type: 'boolean' },
  };
  const grammar = { options, allowPositionals: true, allowNegative: true } as const;
  const { values, positionals } = typed(invocation, 'new', grammar);
  const { lang, ask = input.isTTY === true, ...flags } = values;
  const locale = commandLocale(typeof lang === 'string' ? lang : undefined);
  return {
    words: positionals,
    locale,
    ask: ask === true,
    async answers(named) {
      using asking = ask ? prompt(input, output) : undefined;
      // Awaited here: the prompt is closed on the way out.
      return await answersTo(questions, { ...named, ...flags }, locale, asking);
    },
  };
}
