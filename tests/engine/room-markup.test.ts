import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { onDisk } from '../../src/content/reader/disk.ts';
import { slotOf } from '../../src/content/reader/layout.ts';
import { said, saying } from '../../src/tools/edit/content-text.ts';
import { OfficeDoor } from '../../src/tools/edit/office/office-door.ts';
import { Users } from '../../src/tools/edit/office/users.ts';
import { wayTo, wayToFile } from '../../src/tools/edit/room/pages/frame/way.ts';
import { openedIn, roomTests } from '../support/room-browser.ts';
import { isSweep } from '../support/sweep.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const tests = roomTests(isSweep);

const MARKUP = '"><img src=x onerror="document.title=1"><script>document.title=1</script><b>';

/** What is said with markup in the place of every text. */
function marked(value: unknown): unknown {
  if (typeof value === 'string') return MARKUP;
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, marked(inside)]));
}

/** What stands in a page that is none of the room’s own. */
function strange(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    ...Array.from(
      document.querySelectorAll('img, b, script:not([src="/room.js"]), [onerror]'),
      (one) => one.outerHTML,
    ),
    ...(document.title === '1' ? ['a script of the content ran'] : []),
  ]);
}

test.runIf(isSweep)(
  'Markup in every field of every file, in paragraphs and in names of files stands on the screens as words.',
  { timeout: 600_000 },
  async () => {
    const { page, copy, content, troubles } = await openedIn(tests);
    if (process.platform !== 'win32')
      writeFileSync(join(copy.content, 'statistics', '<img src=x onerror=alert()>.yaml'), 'a: 1\n');
    let looked = 0;
    for (const file of onDisk(copy.content).list()) {
      if (slotOf(file) === undefined) continue;
      const text = content.text(file);
      const { fields, paragraphs } = said(file, text);
      const words = paragraphs.map((one) => (/^[<#-]/.test(one) ? one : `${one}${MARKUP}`));
      content.rewrite(file, saying(file, text, { fields: marked(fields), paragraphs: words }));
      await page.evaluate((hash) => {
        location.hash = hash;
      }, wayToFile(file));
      await page.locator('main h1, main [role=alert]').first().waitFor();
      expect(await strange(page), file).toEqual([]);
      looked += 1;
    }
    for (const screen of ['', 'figures', 'chapters', 'others', 'editions', 'changes', 'record', 'status']) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, wayTo(screen));
      await page.locator('main h1, main [role=alert]').first().waitFor();
      expect(await strange(page), screen).toEqual([]);
    }
    await page.keyboard.press('Control+s');
    await page.getByText('草稿已存。改好这').waitFor();
    expect(await strange(page)).toEqual([]);
    expect(looked).toBeGreaterThan(15);
    expect(troubles).toEqual([]);
  },
);

test.runIf(isSweep)(
  'Of a thousand passwords none costs a second of work, and all but five cost next to none.',
  async () => {
    const users = new Users(temporaryFolder());
    await users.add('王编辑', 'richtig-richtig');
    const door = new OfficeDoor(users, false);
    const costs: number[] = [];
    for (let index = 0; index < 1_000; index += 1) {
      const before = process.cpuUsage();
      await door.signIn({}, 'there', '王编辑', `wrong ${index}`);
      const { user, system } = process.cpuUsage(before);
      costs.push((user + system) / 1_000_000);
    }
    expect(Math.max(...costs)).toBeLessThan(1);
    expect(costs.filter((cost) => cost > 0.05).length).toBeLessThanOrEqual(6);
  },
);
