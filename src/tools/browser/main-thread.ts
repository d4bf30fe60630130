import type { Browser } from '@playwright/test';

/** A phone’s window, to which no service worker gives what it kept. */
const PHONE = { viewport: { width: 390, height: 844 }, serviceWorkers: 'block' } as const;

/**
 * How long the main thread worked on a page until its fonts had come and it had nothing left to do, in milliseconds; each time in a window
 * that kept nothing.
 */
export async function mainThreadTime(browser: Browser, url: string): Promise<number> {
  await using context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  // Of the thread’s own time: what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await worked();
  await page.goto(url);
  await page.evaluate(async () => {
    const { documentElement: root } = document;
    // A page with a script asks for its faces when it is shown, a moment after it is loaded.
    if (document.querySelector('script[src]') && !root.hasAttribute('data-faces'))
      await new Promise((come) =>
        new MutationObserver(come).observe(root, { attributeFilter: ['data-faces'] }),
      );
    await document.fonts.ready;
    await new Promise((done) => requestIdleCallback(done, { timeout: 2_000 }));
  });
  return 1_000 * ((await worked()) - before);
}
