import { inspect } from 'node:util';
import { type Locale, LOCALES } from '../../figure/locale.ts';
import { type Project, project } from '../build/project.ts';
import { Failure } from './failure.ts';
import { codeOf, machineWords } from './machine-words.ts';
import { type Grammar, typed } from './npm-flags.ts';
import { type Progress, progress } from './progress.ts';

/** What a command runs with, so that tests can run it as a terminal does. */
export interface Invocation {
  /** What was typed after the command. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** The copy of the project that it works on. */
  readonly project: Project;
  readonly progress: Progress;
  /** Where answers are typed, and where questions are put. */
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly output: NodeJS.WritableStream;
}

/** A command: gives its exit status, or nothing where it has done what it was asked. */
export type Command<I = Invocation> = (invocation: I) => Promise<number | undefined> | number | undefined;

/** A command that gets what was typed after the npm script of its name, and refuses what its grammar does not know. */
export function taking<const G extends Grammar>(
  script: string,
  grammar: G,
  main: Command<Invocation & ReturnType<typeof typed<G>>>,
): Command {
  return (invocation) => main({ ...invocation, ...typed(invocation, script, grammar) });
}

/** A command that takes nothing. */
export function bare(main: Command): Command {
  return taking('', { options: {} }, main);
}

/** The language a command was asked to speak. */
export function commandLocale(lang = 'zh'): Locale {
  const locale = LOCALES.find((name) => name === lang);
  if (locale === undefined) throw new Failure(`--lang 只能是 zh 或 en · --lang must be zh or en`);
  return locale;
}

/** Prints a line of a command's progress. */
export const say = progress.say;

/** Runs a command to its exit status as npm started it. */
export async function command(main: Command): Promise<void> {
  const { argv, env, stdin, stdout } = process;
  const invocation = { args: argv.slice(2), env, project, progress, input: stdin, output: stdout };
  const tell = (words: string) => console.error(words);
  // What a stream, a server or a timer throws reaches no caller.
  process.on('uncaughtException', (error) => {
    // Whoever read the output has closed it, as `head` does.
    if (codeOf(error) !== 'EPIPE') tell(words(error));
    process.exit(1);
  });
  process.exitCode = await statusOf(main, invocation, tell);
}

/** Runs a command to its exit status; what stopped it is told, without its stack where that is meant for people. */
export async function statusOf(
  main: Command,
  invocation: Invocation,
  tell: (words: string) => void,
): Promise<number> {
  try {
    return (await main(invocation)) ?? 0;
  } catch (error) {
    invocation.progress.end();
    tell(words(error));
    return 1;
  } finally {
    invocation.progress.end();
  }
}

function words(error: unknown): string {
  if (error instanceof Failure) return error.message;
  if (error instanceof TypeError && codeOf(error).startsWith('ERR_PARSE_ARGS'))
    return `命令写法有误 · The command is not written right: ${error.message}`;
  return machineWords(error) ?? inspect(error);
}
