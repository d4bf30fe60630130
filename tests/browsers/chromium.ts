import { z } from 'zod';
import { type Driver, WINDOW } from './driver.ts';
import { type Program, startProgram } from './program.ts';
import { connect, late } from './socket.ts';

const targets = z.array(z.object({ type: z.string(), webSocketDebuggerUrl: z.string() }));
const evaluated = z.object({
  result: z.object({ value: z.unknown().optional() }),
  exceptionDetails: z.object({ exception: z.object({ description: z.string() }) }).optional(),
});

/** Starts a Chromium of any age through the DevTools protocol itself: what newer clients ask of it, an old one does not know. */
export async function startChromium(path: string): Promise<Driver> {
  // One process for all, as these are built to run, sometimes stands still from its first moment.
  for (let tries = 1; ; tries++) {
    const program = await startProgram(path, ARGUMENTS, /ws:\/\/([^/]+)\//);
    try {
      return await drive(program);
    } catch (error) {
      await program.stop();
      if (tries === 6) throw error;
    }
  }
}

const ARGUMENTS = [
  ...[
    '--headless',
    '--no-sandbox',
    '--single-process',
    '--no-zygote',
    '--disable-gpu',
    '--disable-dev-shm-usage',
  ],
  ...['--no-first-run', '--hide-scrollbars', `--window-size=${WINDOW.width},${WINDOW.height}`],
  '--remote-debugging-port=0',
];

async function drive(program: Program): Promise<Driver> {
  const { send, next, close } = await connect(await pageOf(program.found));
  await Promise.race([send('Page.enable'), late('Page.enable', 4000)]);
  await send('Emulation.setDeviceMetricsOverride', { ...WINDOW, deviceScaleFactor: 1, mobile: false });
  return {
    open: async (url) => {
      const loaded = next('Page.loadEventFired');
      await send('Page.navigate', { url });
      await Promise.race([loaded, late(url)]);
    },
    run: async (expression) => {
      const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      const { result, exceptionDetails } = evaluated.parse(answer);
      if (exceptionDetails) throw new Error(exceptionDetails.exception.description);
      return result.value;
    },
    close: async () => {
      close();
      await program.stop();
    },
  };
}

/** The address of the first page. */
async function pageOf(host: string): Promise<string> {
  const answer = await fetch(`http://${host}/json/list`, { signal: AbortSignal.timeout(4000) });
  const page = targets.parse(await answer.json()).find(({ type }) => type === 'page');
  if (!page) throw new Error(`no page at ${host}`);
  return page.webSocketDebuggerUrl;
}
