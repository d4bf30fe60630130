import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { makeRelative } from '../../src/tools/publish/relative-links.ts';
import { project } from '../../src/tools/build/project.ts';
import { builtBase } from '../../src/tools/serve/serve.ts';
import { oneOfEachKind } from '../site/support/site.ts';
import { copySmallSite } from '../support/small-site.ts';
import { facesOf } from './support/faces.ts';
import { watchTroubles } from './support/troubles.ts';

/** The folder of the one page of a kind that the small site has. */
const folderOf = (wanted: string) => oneOfEachKind.find(({ kind }) => kind === wanted)?.path.split('/')[2];

test('The site is read straight from a folder: styles, type, scripts and the way from page to page.', async ({
  page,
}) => {
  // The folder is made in it, which takes long on a busy machine.
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), 'report-folder-'));
  try {
    copySmallSite(folder);
    await makeRelative(folder, builtBase(project.dist));
    const troubles = await watchTroubles(page, 'file://');
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    const heading = page.locator('h1');
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    await facesOf(page);
    expect(
      await page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
    ).toBeGreaterThan(0);
    // Only the script shows the choice of colours.
    await expect(page.locator('input[name="theme"]').first()).toBeAttached();
    await expect(page.locator('fieldset:has(input[name="theme"])')).not.toHaveAttribute('hidden');

    await page
      .locator(`main a[href*="/${folderOf('sections/*')}/"]`)
      .first()
      .click();
    await expect(page).toHaveURL(/\/sections\/[^/]+\/index\.html/);
    const chinese = await heading.textContent();
    await page.locator('header a[data-switch]').click();
    await expect(page).toHaveURL(/\/en\/sections\/[^/]+\/index\.html/);
    expect(await heading.textContent()).not.toBe(chinese);
    await page.locator('header nav a[href*="statistics/"]').click();
    await page
      .locator(`main a[href*="${folderOf('statistics/*')}/"]:visible`)
      .first()
      .click();
    await expect(page).toHaveURL(/\/en\/statistics\/[^/]+\/index\.html/);
    await expect(heading).toBeVisible();
    expect(troubles).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
