import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { browserArguments, findBrowser } from '../src/tools/browser/browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const port = Number(process.env['SITE_PORT'] ?? 4399);
const baseURL = `http://localhost:${port}${process.env['SITE_BASE'] ?? '/'}`;
const executablePath = findBrowser();
const report = process.env['PLAYWRIGHT_REPORT'];

export default defineConfig({
  testDir: './browser',
  outputDir: '../test-results/browser',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  reporter: [['list'], ...(report === undefined ? [] : [['json', { outputFile: report }] as const])],
  use: {
    baseURL,
    // Only offline.spec.ts lets it in: every other test would fetch the whole site after its page.
    serviceWorkers: 'block',
    launchOptions: {
      args: browserArguments(),
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: `"${process.execPath}" src/tools/preview.ts --exact`,
    env: { SITE_PORT: String(port) },
    cwd: root,
    url: baseURL,
    reuseExistingServer: false,
  },
});
