import { parseArgs } from 'node:util';
import type { Locale } from '../../figure/locale.ts';
import type { Invocation } from '../command/command.ts';
import { commandLocale } from './command-locale.ts';
import { withNpmFlags } from './npm-flags.ts';
import type { Question } from './question.ts';

/** What was typed after `npm run new`. */
export interface TypedFlags {
  /** The words without a flag. */
  readonly words: readonly string[];
  /** The answers given as flags. */
  readonly flags: Readonly<Record<string, string | boolean | undefined>>;
  readonly locale: Locale;
  /** Whether to ask for what is left open. */
  readonly ask: boolean;
}

/**
 * Reads a command whose questions can be answered by flags of their names.
 * @throws TypeError for a flag that is no question’s
 */
export function typedFlags({ args, env, input }: Invocation, questions: readonly Question[]): TypedFlags {
  const names = questions.map(({ flag }) => flag);
  const { values, positionals } = parseArgs({
    args: withNpmFlags(args, { texts: [...names, 'lang'] }, env, 'new'),
    options: {
      ...Object.fromEntries(names.map((name) => [name, { type: 'string' } as const])),
      lang: { type: 'string' },
      ask: { type: 'boolean' },
    },
    allowPositionals: true,
    allowNegative: true,
  });
  return {
    words: positionals,
    flags: values,
    locale: commandLocale(typeof values.lang === 'string' ? values.lang : undefined),
    ask: values.ask ?? input.isTTY === true,
  };
}
