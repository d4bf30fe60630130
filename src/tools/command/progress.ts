import { fitting } from './columns.ts';

/** Where long work tells how far it is. */
export interface Progress {
  /** Prints a line that stays. */
  readonly say: (line: string) => void;
  /** Begins a step, named in Chinese and English, with the number of its pieces where that is known. */
  readonly step: (name: string, total?: number) => void;
  /** Tells that so many more pieces of the step are done. */
  readonly advance: (pieces?: number) => void;
  /** Ends the last step. */
  readonly end: () => void;
}

/** What progress is written to, such as the standard output. */
export type Screen = Pick<NodeJS.WriteStream, 'write'> & {
  readonly isTTY?: boolean;
  readonly columns?: number;
};

/** How often, in milliseconds, a live line is drawn anew, and a plain one follows the last. */
const LIVE = 100;
const PLAIN = 10_000;

/** Progress on a screen: one live line on a terminal, and elsewhere a plain line a step, with more where a step takes long. */
export function progressOn(screen: Screen, now: () => number = Date.now): Progress {
  const live = screen.isTTY === true;
  let step: { name: string; total?: number | undefined; done: number } | undefined;
  let told = 0;

  const tell = () => {
    if (!step) return;
    const { name, total, done } = step;
    const count = total === undefined ? (done === 0 ? '' : ` ${done}`) : ` ${done}/${total}`;
    const line = `… ${name}${count}`;
    told = now();
    // The last column of a row is left free.
    screen.write(live ? `\r\u001b[2K${fitting(line, (screen.columns ?? 80) - 1)}` : `${line}\n`);
  };
  const clear = () => {
    if (live && step) screen.write('\r\u001b[2K');
  };
  return {
    say(line) {
      clear();
      screen.write(`${line}\n`);
      if (live) tell();
    },
    step(name, total) {
      step = { name, total, done: 0 };
      tell();
    },
    advance(pieces = 1) {
      if (!step || pieces === 0) return;
      step.done += pieces;
      if (now() - told >= (live ? LIVE : PLAIN)) tell();
    },
    end() {
      clear();
      step = undefined;
    },
  };
}

/** Progress on the standard output. */
export const progress = progressOn(process.stdout);

/** Progress of which only the lines that stay are told. */
export function linesOnly(say: (line: string) => void): Progress {
  const nothing = () => {};
  return { say, step: nothing, advance: nothing, end: nothing };
}
