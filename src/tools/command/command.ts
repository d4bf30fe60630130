import { BuildFailure } from '../build/site.ts';
import { progress } from './progress.ts';

/** Prints a line of a command's progress. */
export const say = progress.say;

/** Runs a command to its exit status; a failure meant for people is printed without its stack. */
export async function command(main: () => Promise<number> | number): Promise<void> {
  try {
    process.exitCode = await main();
    progress.end();
  } catch (error) {
    progress.end();
    console.error(error instanceof BuildFailure ? error.message : error);
    process.exitCode = 1;
  }
}
