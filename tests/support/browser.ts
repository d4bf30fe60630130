import { type Browser, chromium } from '@playwright/test';
import { onTestFinished } from 'vitest';
import { browserArguments, findBrowser } from '../../src/tools/browser/browser.ts';

/** Opens the browser that the project finds, until the test ends. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  const args = browserArguments();
  const browser = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) });
  onTestFinished(() => browser.close());
  return browser;
}
