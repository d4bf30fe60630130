import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { freePort } from '../support/free-port.ts';
import { keyActions, type TypingDriver, WINDOW } from './driver.ts';
import { startProgram } from './program.ts';

const session = z.object({ sessionId: z.string() });
const answered = z.object({ value: z.unknown() });
const run = z.union([z.object({ value: z.string().nullable() }), z.object({ error: z.string() })]);

/** Starts WebKitGTK’s own small browser through WebDriver, on a screen of its own that nobody sees. */
export async function startWebkit(driver: string, browser: string): Promise<TypingDriver> {
  const screen = await startProgram('Xvfb', ['-displayfd', '1', '-screen', '0', '800x1000x24'], /^(\d+)\n/);
  const port = await freePort();
  const program = await startProgram(driver, [`--port=${port}`], undefined, {
    DISPLAY: `:${screen.found}`,
    // A screen without a graphics card.
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  });
  const server = `http://127.0.0.1:${port}`;
  await answering(`${server}/status`);
  return drive(server, browser, async () => {
    await program.stop();
    await screen.stop();
  });
}

/** Waits for a server that does not say when it listens, for ten seconds at the most. */
async function answering(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await setTimeout(100);
  }
  throw new Error(`${url} does not answer`);
}

async function drive(server: string, binary: string, stop: () => Promise<void>): Promise<TypingDriver> {
  const call = async (path: string, body: object): Promise<unknown> => {
    const answer = await fetch(server + path, { method: 'POST', body: JSON.stringify(body) });
    const { value } = answered.parse(await answer.json());
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  const options = { binary, args: ['--automation'] };
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
  const { sessionId } = session.parse(await call('/session', { capabilities }));
  const at = `/session/${sessionId}`;
  await call(`${at}/window/rect`, WINDOW);
  await call(`${at}/timeouts`, { script: 60_000 });
  const evaluate = async (expression: string): Promise<unknown> => {
    const script =
      `const tell = arguments[0]; Promise.resolve(${expression}).then(` +
      '(value) => tell({ value: JSON.stringify(value) ?? null }), (error) => tell({ error: String(error) }))';
    const answer = run.parse(await call(`${at}/execute/async`, { script, args: [] }));
    if ('error' in answer) throw new Error(answer.error);
    return answer.value === null ? undefined : JSON.parse(answer.value);
  };
  return {
    open: async (url) => {
      await call(`${at}/url`, { url });
    },
    run: evaluate,
    type: async (text) => {
      await call(`${at}/actions`, keyActions(Array.from(text, (key) => [key])));
    },
    press: async (...together) => {
      await call(`${at}/actions`, keyActions([together]));
    },
    undo: async () => {
      // The keys that its driver presses do not reach the commands of its menu.
      await evaluate("document.execCommand('undo')");
    },
    close: stop,
  };
}
