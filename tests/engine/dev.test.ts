import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/tools/serve/listen.ts';
import type { Project } from '../../src/tools/build/project.ts';
import { openBrowser } from '../support/browser.ts';
import { editContent, projectCopy, startCommand } from '../support/project-copy.ts';

const figure = 'statistics/branches.yaml';
const article = 'sections/year/zh.mdx';
/** What differs in each file of a second section: every sentence, since one that stands in another section too is a mistake. */
const added: Readonly<Record<string, readonly (readonly [string | RegExp, string])[]>> = {
  'section.yaml': [[/(order|number): 1/g, '$1: 2']],
  'zh.mdx': [
    ['title: 书和读者', 'title: 明年的打算'],
    [/^(line: .*)$/m, '$1，明年'],
    [/。$/gm, '，以后照样如此。'],
  ],
  'en.mdx': [
    ['title: Books and readers', 'title: Plans for next year'],
    [/^(line: .*)$/m, '$1, next'],
    [/\.$/gm, ', and so it will stay.'],
  ],
};
// Above what a busy machine needs to start Astro.
const PATIENCE = 120_000;

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, 4700);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts the development command in a copy; gives where it stands and all that it printed so far. */
async function develop(copy: Project): Promise<{ address: string; printed: () => string }> {
  const port = await freePort();
  const args = ['--port', String(port)];
  const { child, ended, printed } = startCommand(copy, 'dev', { VITEST: undefined }, args);
  onTestFinished(async () => {
    // On Windows nothing is passed on to the server that the command runs.
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    else child.kill('SIGTERM');
    await ended;
  });
  await expect.poll(printed, { timeout: PATIENCE, interval: 200 }).toContain(`http://localhost:${port}/`);
  return { address: `http://localhost:${port}/`, printed };
}

async function openPage(): Promise<Page> {
  const browser = await openBrowser();
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.setDefaultNavigationTimeout(PATIENCE);
  return page;
}

test('While developing, a mistake is shown in the place of the page, and the page comes back by itself.', async () => {
  const copy = projectCopy();
  const write = (file: string, from: string, to: string) => editContent(copy, file, from, to);
  const shown = (page: Page, text: string | RegExp) =>
    page.getByText(text).filter({ visible: true }).first().waitFor();

  // Begun with a mistake: the page tells, and turns into the site as soon as the file is right.
  write(figure, 'value: 7', 'value: 7家');
  const { address, printed } = await develop(copy);
  const page = await openPage();
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(500);
  await shown(page, `content/${figure}`);
  await shown(page, /第14行第12列/);
  await shown(page, /line 14, column 12/);
  await shown(page, '改好并保存后');
  write(figure, 'value: 7家', 'value: 7');
  await page.locator('header').first().waitFor();
  expect(printed()).toContain('错误：');

  // A mistake saved while a page is open takes its place, with no one touching the browser.
  await page.goto(`${address}sections/year/`);
  await shown(page, '书在哪里');
  write(article, '## 书在哪里', '## 书在<哪里');
  await shown(page, `content/${article}`);
  await shown(page, '书在<哪里');
  // Every page is held back, and so is the data.
  for (const path of ['', 'en/', 'statistics/', 'data/'])
    expect((await fetch(address + path)).status, path).toBe(500);
  write(article, '## 书在<哪里', '## 书在架上');
  await shown(page, '书在架上');
  await expect.poll(() => page.getByText(`content/${article}`).count()).toBe(0);

  // What is asked for right after a change is never older than the change.
  for (const value of [8, 9, 10]) {
    write(figure, `${value - 1}`, `${value}`);
    const html = await (await fetch(`${address}statistics/`)).text();
    expect(html).toContain(`${value}家`);
    expect(html).not.toContain(`${value - 1}家`);
  }
  // And an open page shows the new value by itself.
  await shown(page, '10家');

  // A section that is added is there as soon as it is asked for, in both languages and in the lists of sections.
  for (const [file, changes] of Object.entries(added)) {
    const [from, to] = [join(copy.content, 'sections/year', file), join(copy.content, 'sections/next', file)];
    mkdirSync(dirname(to), { recursive: true });
    const text = changes.reduce((now, [old, own]) => now.replace(old, own), readFileSync(from, 'utf8'));
    writeFileSync(to, text);
  }
  for (const [path, title] of [
    ['sections/next/', '明年的打算'],
    ['en/sections/next/', 'Plans for next year'],
    ['sections/year/', '明年的打算'],
  ] as const) {
    const response = await fetch(address + path);
    expect([path, response.status, await response.text()]).toEqual([
      path,
      200,
      expect.stringContaining(title),
    ]);
  }

  // A figure that is added has its page as soon as it is asked for, beside those whose addresses are known.
  expect((await fetch(`${address}en/statistics/branches/`)).status).toBe(200);
  const words = [
    ['分馆', '阅览室'],
    ['order: 1', 'order: 9'],
    ['branch', 'room'],
    ['Branches', 'Rooms'],
    ['Each is one room of the library', 'Each is one room to read in'],
  ] as const;
  const rooms = words.reduce(
    (now, [old, own]) => now.replaceAll(old, own),
    readFileSync(join(copy.content, figure), 'utf8'),
  );
  writeFileSync(join(copy.content, 'statistics/rooms.yaml'), rooms);
  const response = await fetch(`${address}en/statistics/rooms/`);
  expect([response.status, await response.text()]).toEqual([200, expect.stringContaining('Rooms')]);

  // The page that tells runs nothing that the content holds.
  const alerts: string[] = [];
  page.on('dialog', (dialog) => {
    alerts.push(dialog.message());
    void dialog.dismiss();
  });
  write(figure, 'qualifier: exact', 'qualifier: <img src=x onerror=alert(1)></pre><script>alert(2)</script>');
  await shown(page, /<img src=x onerror/);
  expect(await page.locator('img, pre script').count()).toBe(0);
  expect(alerts).toEqual([]);
});
