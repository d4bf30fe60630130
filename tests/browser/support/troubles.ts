import type { Page } from '@playwright/test';
import { WORKER_BLOCKED } from '../../support/worker-notice.ts';

/** Writes down from now on whatever a page complains of, fails to get, or asks of another host. */
export async function watchTroubles(page: Page, home: string): Promise<string[]> {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (message.text() !== WORKER_BLOCKED) troubles.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Leaving a page aborts what it was still fetching.
    const why = request.failure()?.errorText;
    if (why !== 'net::ERR_ABORTED') troubles.push(`${why}: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && host !== new URL(home).host) troubles.push(`another host: ${request.url()}`);
  });
  await page.exposeFunction('tellOfViolation', (what: string) => troubles.push(`CSP: ${what}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const tell: unknown = Reflect.get(window, 'tellOfViolation');
      if (typeof tell === 'function') tell(`${violatedDirective} ${blockedURI}`);
    });
  });
  return troubles;
}
