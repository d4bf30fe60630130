import { EditingFailure } from './command-locale.ts';

/** Prints a line of a command's answer. */
export function say(line: string): void {
  console.log(line);
}

/**
 * Runs a command for editors to its exit status; a failure meant for people is printed without its stack.
 * Apart from build/command.ts, which loads the whole build: a check must answer at once.
 */
export async function editorsCommand(main: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    const unknownFlag =
      error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
    if (unknownFlag) console.error(`命令写法有误 · The command is not written right: ${error.message}`);
    else console.error(error instanceof EditingFailure ? error.message : error);
    process.exitCode = 1;
  }
}
