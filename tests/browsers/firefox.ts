import { z } from 'zod';
import { KEYS, keyActions, type TypingDriver, WINDOW } from './driver.ts';
import { startProgram } from './program.ts';
import { connect } from './socket.ts';

const tree = z.object({ contexts: z.array(z.object({ context: z.string() })).min(1) });
const evaluated = z.union([
  z.object({ type: z.literal('success'), result: z.object({ value: z.string().optional() }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);

/** Starts Firefox through WebDriver BiDi. */
export async function startFirefox(path: string): Promise<TypingDriver> {
  const program = await startProgram(
    path,
    ['--headless', '--no-remote', '--remote-debugging-port', '0'],
    /WebDriver BiDi listening on (ws:\/\/\S+)/,
  );
  const { send, close } = await connect(`${program.found}/session`);
  await send('session.new', { capabilities: {} });
  const { contexts } = tree.parse(await send('browsingContext.getTree'));
  const context = contexts[0]?.context;
  await send('browsingContext.setViewport', { context, viewport: WINDOW });
  return {
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    run: async (expression) => {
      const answer = evaluated.parse(
        await send('script.evaluate', {
          // As text: the protocol has its own way of writing values.
          expression: `Promise.resolve(${expression}).then(JSON.stringify)`,
          target: { context },
          awaitPromise: true,
        }),
      );
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
    },
    type: async (text) => {
      const groups = Array.from(text, (key) => [key]);
      await send('input.performActions', { context, ...keyActions(groups) });
    },
    press: async (...together) => {
      await send('input.performActions', { context, ...keyActions([together]) });
    },
    undo: async () => {
      await send('input.performActions', { context, ...keyActions([[KEYS.control, 'z']]) });
    },
    close: async () => {
      close();
      await program.stop();
    },
  };
}
