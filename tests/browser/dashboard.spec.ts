import { expect, type Page, test } from '@playwright/test';
import { layOutAll } from './support/restyle.ts';

/** The figures of the one table, as it is shown. */
const rows = (page: Page) => page.locator('[data-table] tbody tr:visible');

test('the page opens with the figures that carry the story', async ({ page }) => {
  await page.goto('./statistics/');
  const opening = page.getByRole('region', { name: '先看这几个数' });
  const values = await opening
    .locator('data')
    .evaluateAll((all) => all.map((each) => Number(each.getAttribute('value'))));
  expect(values).toEqual([190, 266, 224, 1437, 30_000, 100_000, 6_274_300, 1260]);
});

test('without JavaScript every drawing, every figure and every table is there, and no filter that would do nothing', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('./en/statistics/');
  await expect(page.locator('figure.drawing')).toHaveCount(7);
  await expect(page.locator('figure.drawing table')).toHaveCount(7);
  await expect(rows(page)).toHaveCount(45);
  await expect(page.locator('[data-section] [data-list] > li')).toHaveCount(45);
  await expect(page.getByRole('form')).toHaveCount(0);
  await context.close();
});

test('a theme, a period and lower bounds narrow the figures down, and the count is told', async ({
  page,
}) => {
  await page.goto('./statistics/');
  await expect(page.getByRole('status')).toHaveText('45个数据');
  await page.getByText('榜样', { exact: true }).first().click();
  await expect(page.getByRole('status')).toHaveText('9个数据');
  await expect(rows(page)).toHaveCount(9);
  await page.getByLabel('只看下限').check();
  await expect(page.getByRole('status')).toHaveText('4个数据');
  await page.getByRole('group', { name: '时段' }).getByText('每年').click();
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('300多名');
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

test('words typed find figures, and sorting by value says that the list is no comparison', async ({
  page,
}) => {
  await page.goto('./statistics/');
  await page.getByRole('searchbox', { name: '查找' }).fill('书屋');
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('searchbox', { name: '查找' }).fill('');
  await page.getByText('按数值').click();
  await expect(page.getByText('不作比较', { exact: false }).first()).toBeVisible();
  await expect(rows(page).first()).toContainText('1200余万元');
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

test('a lower bound ends open in shape and says so in words', async ({ page }) => {
  await page.goto('./statistics/');
  const members = page.locator('#new-members');
  await expect(members.locator('svg.open-end')).toBeVisible();
  await expect(members).toContainText('下限');
  await expect(page.locator('#reading-rooms svg.open-end')).toHaveCount(0);
});

for (const address of ['./statistics/', './en/statistics/']) {
  test(`each drawing of ${address} can be understood from its name, its description and its table alone`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const figure of await page.locator('figure.drawing').all()) {
      const title = (await figure.getByRole('heading').innerText()).trim();
      const picture = figure.getByRole('img').first();
      await expect(picture).toHaveAccessibleName(
        new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
      );
      const told = await picture.locator('desc').textContent();
      const cells = await figure.locator('tbody td:nth-of-type(1)').allTextContents();
      expect(cells.length).toBeGreaterThan(1);
      for (const cell of cells) expect(told).toContain(cell.trim());
      const drawn = await picture.locator('text').allTextContents();
      for (const number of drawn.flatMap((words) => words.match(/\d[\d.,]*/g) ?? []))
        expect(told).toContain(number);
      await expect(figure.locator('thead th[scope="col"]')).toHaveCount(3);
      await expect(figure.locator('tbody th[scope="row"]')).toHaveCount(cells.length);
    }
  });

  test(`each drawing of ${address} downloads as SVG and as PNG`, async ({ page, request }) => {
    await page.goto(address);
    const links = await page
      .locator('figure.drawing a[download]')
      .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    expect(links).toHaveLength(14);
    for (const link of links) {
      const response = await request.get(link);
      expect(response.status(), link).toBe(200);
      expect(response.headers()['content-type']).toContain(
        link.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
      );
    }
  });
}

test('sums that would not hold are refused where a reader would look for them', async ({ page }) => {
  await page.goto('./statistics/');
  await expect(page.getByRole('region', { name: '阵地' })).toContainText('平均每家书屋的阅读卡');
  await expect(page.getByRole('region', { name: '关爱' })).toContainText('约965元');
  await expect(page.getByRole('region', { name: '关爱' })).toContainText('“暖心早餐”的人均金额');
});
