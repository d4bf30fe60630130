import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { beforeAll, expect, test } from 'vitest';
import { type RoomFiles, roomFiles } from '../../src/tools/edit/room/server/room-files.ts';
import type { Project } from '../../src/tools/build/project.ts';
import { violations } from '../browser/support/axe.ts';
import { compose } from '../browser/support/composition.ts';
import { openBrowser } from '../support/browser.ts';
import { contentCopy, editContent } from '../support/project-copy.ts';
import { openRoom } from '../support/room.ts';

let files: RoomFiles;
beforeAll(async () => {
  files = await roomFiles();
});

const FILE = 'statistics/branches.yaml';
const saved = ({ content }: Project) => readFileSync(join(content, FILE), 'utf8');

/** The room in a browser, over a copy of the tiny report. */
async function inRoom(copy = contentCopy()): Promise<{ page: Page; copy: Project; troubles: string[] }> {
  const room = await openRoom(copy, files);
  const browser = await openBrowser();
  const page = await browser.newPage();
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('console', (message) => troubles.push(message.text()));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(room.address).origin && !request.url().startsWith('data:'))
      troubles.push(request.url());
  });
  await page.goto(room.address);
  await page.getByRole('searchbox').waitFor();
  return { page, copy, troubles };
}

/** Opens the figure by looking for it, as a clerk does. */
async function openFigure(page: Page): Promise<void> {
  await page.getByRole('searchbox').fill('分馆');
  await page.getByRole('link', { name: '分馆 Branches' }).click();
  await page.getByLabel('数值').waitFor();
}

test('A clerk changes a figure: finds it, types the number and its evidence, sees both languages before and after, and saves.', async () => {
  const { page, copy, troubles } = await inRoom();
  const before = saved(copy);
  await openFigure(page);
  await page.getByLabel('数值').fill('8');
  await page.getByText('7家（截至成文时） → 8家（截至成文时）').waitFor();
  await page.getByText('7 branches (to the date of the source) → 8 branches').waitFor();
  await page.getByRole('button', { name: '印作“8家”' }).click();
  await page.getByLabel('能证明这个数的最短原文').fill('分馆8家');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存1个文件').waitFor();
  expect(saved(copy)).toBe(
    before.replace('value: 7', 'value: 8').replace('7家', '8家').replace('分馆7家', '分馆8家'),
  );
  await page.getByRole('link', { name: '改了什么' }).click();
  await page.getByRole('definition').first().waitFor();
  const changes = await page.getByRole('definition').allInnerTexts();
  expect(changes).toEqual(['原来 7', '现在 8', '原来 7家', '现在 8家', '原来 分馆7家', '现在 分馆8家']);
  expect(troubles).toEqual([]);
});

test('A mistake stands at its field with what to do, is not saved, and is gone once it is mended.', async () => {
  const { page, copy } = await inRoom();
  const before = saved(copy);
  await openFigure(page);
  const field = page.getByLabel('数值');
  await field.fill('8家');
  await page.keyboard.press('Control+s');
  await page.getByText('草稿已存。改好这').waitFor();
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await expect
    .poll(() =>
      field.evaluate(
        (input) =>
          document.getElementById(input.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')
            ?.textContent,
      ),
    )
    .toContain('是不是想写“8”？');
  expect(saved(copy)).toBe(before);
  await page.getByRole('button', { name: '放弃修改' }).click();
  await expect.poll(() => field.inputValue()).toBe('7');
  expect(await field.getAttribute('aria-invalid')).toBeNull();
});

test('Another’s change of the same field is shown beside one’s own, and one of the two is chosen.', async () => {
  const { page, copy } = await inRoom();
  await openFigure(page);
  const name = page.getByRole('group', { name: '名称' }).getByLabel('英文');
  await name.fill('Libraries');
  await page.getByText('草稿已存').waitFor();
  editContent(copy, FILE, 'en: Branches', 'en: Houses');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { name: '两个人改了同一处' }).waitFor();
  await page.getByLabel('用对方的').check();
  await page.getByRole('button', { name: '就这样定' }).click();
  await page.getByRole('heading', { name: '两个人改了同一处' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => saved(copy)).toContain('en: Houses');
});

test('Words that are typed with an input method come in whole, while the draft is kept beside it.', async () => {
  const { page, copy } = await inRoom();
  await openFigure(page);
  const name = page.getByRole('group', { name: '名称' }).getByLabel('中文');
  await name.focus();
  await page.keyboard.press('End');
  for (const [letters, word] of [
    [['s', 'sh', 'shu'], '书'],
    [['w', 'wu'], '屋'],
  ] as const) {
    const finish = await compose(page, letters);
    await finish(word);
  }
  await page.getByText('草稿已存').waitFor();
  expect(await name.inputValue()).toBe('分馆书屋');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await name.blur();
  await page.getByText('草稿已存').waitFor({ state: 'detached' });
  expect(saved(copy)).toContain('zh: 分馆\n');
});

test('Every screen passes axe in both languages, in the dark too, and nothing sticks out at 400 %.', async () => {
  const { page, troubles } = await inRoom();
  for (const language of ['zh', 'en']) {
    for (const screen of ['', 'figures', 'others', 'changes', `entry/${encodeURIComponent(FILE)}`]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `/${screen}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await violations(page), `${language} ${screen}`).toEqual([]);
    }
    await page.getByRole('button', { name: language === 'zh' ? 'English' : '中文' }).click();
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, ['color-contrast'])).toEqual([]);
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(troubles).toEqual([]);
});

test('Everything is done with the keyboard alone: find, open, change, save.', async () => {
  const { page, copy } = await inRoom();
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('分馆');
  await page.getByRole('status').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const name = page.getByRole('group', { name: '名称' }).getByLabel('英文');
  await name.waitFor();
  for (
    let steps = 0;
    steps < 60 && !(await name.evaluate((field) => field === document.activeElement));
    steps += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.type(' of the library');
  await page.keyboard.press('Control+s');
  await page.getByText('已保存1个文件').waitFor();
  expect(saved(copy)).toContain('en: Branches of the library\n');
});
