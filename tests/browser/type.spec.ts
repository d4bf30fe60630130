import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';
import { builtText } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';
import { listen } from '../../src/tools/serve/listen.ts';
import { staticServer } from '../../src/tools/serve/static-server.ts';
import { homesAndSections, oneSection } from '../site/support/site.ts';
import { facesOf } from './support/faces.ts';

// Lines break by the width of each letter, so that more than one width of phones tells of them.
const onOtherPhones = homesAndSections.map((page) => ({ ...page, width: page.locale === 'zh' ? 375 : 412 }));
/** The face that words in the serif are set in first. */
const OWN_FACE = { zh: /^"Report Han"/, en: /^Report,/ };

const chineseSection = oneSection.filter(({ locale }) => locale === 'zh');
const onNarrowPhones = chineseSection.map((page) => ({ ...page, width: 360 }));

for (const { address, locale, width } of [...homesAndSections, ...onOtherPhones, ...onNarrowPhones]) {
  test(`${address} is read before its fonts are asked for, but for Latin in English, and nothing moves when they come, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      const shifts: PerformanceEntry[] = [];
      Reflect.set(window, 'shifts', shifts);
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    await page.goto(address);
    await facesOf(page);
    const { painted, beside, asked, moved } = await page.evaluate(async () => {
      // Two frames: one to lay out in the new font, one for the observer to be told.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
      const began = (entries: PerformanceEntryList) => entries.map(({ startTime }) => startTime);
      const resources = performance.getEntriesByType('resource');
      const fonts = Map.groupBy(
        resources.filter(({ name }) => name.endsWith('.woff2')),
        (entry) => entry instanceof PerformanceResourceTiming && entry.initiatorType === 'link',
      );
      const asked = began(fonts.get(false) ?? []);
      const shifts: PerformanceEntry[] = Reflect.get(window, 'shifts');
      return {
        painted: Math.max(...began(performance.getEntriesByType('paint'))),
        beside: fonts.get(true)?.map(({ name }) => name) ?? [],
        asked,
        // A page painted before it is whole moves as its rest comes, which is no face's doing.
        moved: shifts
          .filter(({ startTime }) => asked.length === 0 || startTime > Math.min(...asked))
          .reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0),
      };
    });
    if (locale === 'en') expect(beside).toEqual([expect.stringContaining('latin')]);
    else expect(beside).toEqual([]);
    // A line of one text would be laid out anew by each file: its digits and marks stand in that of Han.
    if (locale === 'zh') expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThanOrEqual(locale === 'zh' ? 2 : 0);
    expect(Math.min(...asked)).toBeGreaterThan(painted);
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
      true,
    );
    await expect(page.locator('h1')).toHaveCSS('font-family', OWN_FACE[locale]);
    expect(moved).toBeLessThan(0.005);
  });
}

test('Side by side no word that may be being read is laid out anew: it has the report’s own faces from the first paint or not at all.', async ({
  page,
  baseURL,
}) => {
  await page.goto('./side-by-side/foundations/');
  await facesOf(page);
  for (const set of ['h1', '.numbered'])
    await expect(page.locator(set).first()).toHaveCSS('font-family', /^"?Report Fallback/);
  await page.goto('./side-by-side/foundations/', { referer: `${baseURL}sections/foundations/` });
  for (const set of ['h1', '.numbered'])
    await expect(page.locator(set).first()).toHaveCSS('font-family', OWN_FACE.zh);
});

test('A page that comes in parts asks for its faces once its last part is shown.', async ({ page }) => {
  const [section] = chineseSection;
  const html = builtText(project.dist, section?.file ?? '');
  const half = html.indexOf('<p', html.indexOf('class="prose'));
  expect(half).toBeGreaterThan(0);
  const whole = staticServer({ folder: project.dist, base: '/' });
  let sendRest = (): unknown => undefined;
  const server = createServer((request, response) => {
    if (request.headers.accept?.includes('text/html') !== true) {
      whole.emit('request', request, response);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html.slice(0, half));
    sendRest = () => response.end(html.slice(half));
  });
  const port = await listen(server, 4680);
  await page.goto(`http://localhost:${port}${section?.path}`, { waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  sendRest();
  await facesOf(page);
  const [shown = [], asked = []] = await page.evaluate(async () => {
    const largest = await new Promise<PerformanceEntryList>((told) => {
      new PerformanceObserver((list) => told(list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
    return [largest, fonts].map((entries) => entries.map(({ startTime }) => startTime));
  });
  server.close();
  server.closeAllConnections();
  expect(shown.length, 'the first part, and what is larger in the last').toBeGreaterThan(1);
  expect(Math.min(...asked)).toBeGreaterThan(Math.max(...shown));
});

test('A page that another of the site led to has its fonts from the first paint.', async ({
  page,
  baseURL,
}) => {
  // What comes before the first paint stands in the page itself.
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./about/');
  await expect(page.locator('html')).not.toHaveAttribute('data-faces');
  await page.goto('./about/', { referer: `${baseURL}glossary/` });
  await expect(page.locator('html')).toHaveAttribute('data-faces', 'on');
});
