import { z } from 'zod';
import { type Driver, WINDOW } from './driver.ts';
import { startProgram } from './program.ts';
import { connect } from './socket.ts';

const targets = z.array(z.object({ type: z.string(), webSocketDebuggerUrl: z.string() }));
const evaluated = z.object({
  result: z.object({ value: z.unknown() }),
  exceptionDetails: z.object({ exception: z.object({ description: z.string() }) }).optional(),
});

/** Starts a Chromium of any age through the DevTools protocol itself: what newer clients ask of it, an old one does not know. */
export async function startChromium(path: string): Promise<Driver> {
  const program = await startProgram(
    path,
    [
      ...['--headless', '--no-sandbox', '--single-process', '--no-zygote', '--disable-gpu', '--no-first-run'],
      ...['--hide-scrollbars', `--window-size=${WINDOW.width},${WINDOW.height}`, '--remote-debugging-port=0'],
    ],
    /ws:\/\/([^/]+)\//,
  );
  const list = await (await fetch(`http://${program.found}/json/list`)).json();
  const target = targets.parse(list).find(({ type }) => type === 'page');
  const { send, next, close } = await connect(target?.webSocketDebuggerUrl ?? '');
  await send('Page.enable');
  await send('Emulation.setDeviceMetricsOverride', { ...WINDOW, deviceScaleFactor: 1, mobile: false });
  return {
    open: async (url) => {
      const loaded = next('Page.loadEventFired');
      await send('Page.navigate', { url });
      await loaded;
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
