import { expect, type Page, test } from '@playwright/test';
import { layOutAll } from './support/restyle.ts';

/** The figures of the one table, as it is shown. */
const rows = (page: Page) => page.locator('[data-table] tbody tr:visible');

test('a theme, a period and lower bounds narrow the figures down, words find them, and sorting is no comparison', async ({
  page,
}) => {
  await page.goto('./statistics/');
  const count = page.getByRole('status');
  await expect(count).toHaveText('45个数据');
  await page.getByText('榜样', { exact: true }).first().click();
  await expect(count).toHaveText('9个数据');
  await expect(rows(page)).toHaveCount(9);
  await page.getByLabel('只看下限').check();
  await expect(count).toHaveText('4个数据');
  await page.getByRole('group', { name: '时段' }).getByText('每年').click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('300多名');

  await page.getByRole('button', { name: '清除' }).click();
  await expect(rows(page)).toHaveCount(45);
  const find = page.getByRole('searchbox', { name: '查找' });
  await find.fill('书屋');
  await expect(rows(page)).toHaveCount(2);
  await find.fill('');
  await page.getByText('按数值').click();
  await expect(page.getByText('不作比较', { exact: false }).first()).toBeVisible();
  await expect(rows(page).first()).toContainText('1200余万元');
});

test('the state stands in the address, so that a view can be linked and the back button works', async ({
  page,
}) => {
  await page.goto('./en/statistics/');
  await page.getByRole('group', { name: 'Counting' }).getByText('Money').click();
  await expect(page).toHaveURL(/\?kind=money$/);
  await page.getByRole('group', { name: 'View' }).getByText('Table').click();
  await expect(page).toHaveURL(/kind=money&view=table/);
  await expect(page.locator('figure.drawing:visible')).toHaveCount(0);
  await expect(rows(page)).toHaveCount(6);

  await page.goBack();
  await expect(page).toHaveURL(/\?kind=money$/);
  await page.goBack();
  await expect(rows(page)).toHaveCount(45);

  await page.goto('./en/statistics/?theme=care&lower=1');
  await expect(page.getByRole('status')).toHaveText('No figure fits.');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(rows(page)).toHaveCount(45);
});

test('no word of the one table is broken on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./en/statistics/');
  await layOutAll(page);
  const broken = await page.locator('[data-table] :is(th, td)').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const word of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
          const range = document.createRange();
          range.setStart(node, word.index);
          range.setEnd(node, word.index + word[0].length);
          if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word[0]);
        }
      }
      return found;
    }),
  );
  expect(broken).toEqual([]);
});
