import { createInterface } from 'node:readline/promises';
import { Failure } from '../command/failure.ts';

/** Asks one thing and gives what was typed; nothing once there is no more input. */
export interface Prompt extends Disposable {
  ask: (question: string) => Promise<string>;
}

/** Asks at the terminal, or of whatever is piped in. */
export function prompt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Prompt {
  const lines = createInterface({ input, output });
  // Read as a stream, since lines that arrive together before the next question would be lost otherwise.
  const answers = lines[Symbol.asyncIterator]();
  let stopped = false;
  lines.on('SIGINT', () => {
    stopped = true;
    lines.close();
  });
  return {
    ask: async (question) => {
      output.write(question);
      const { value, done } = await answers.next();
      if (stopped) throw new Failure('\n已取消，没有写任何文件 · Stopped; nothing was written');
      return done ? '' : value;
    },
    [Symbol.dispose]: () => lines.close(),
  };
}
