import { BuildFailure } from '../build/site.ts';

/** Prints a line of a command's progress. */
export function say(line: string): void {
  console.log(line);
}

/** Runs a command to its exit status; a failure meant for people is printed without its stack. */
export async function command(main: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof BuildFailure ? error.message : error);
    process.exitCode = 1;
  }
}
