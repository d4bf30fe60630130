import { expect, type Page, test } from '@playwright/test';
import { LOCALES } from '../../src/figure/locale.ts';
import { pageAt } from '../site/support/site.ts';
import { compose } from './support/composition.ts';
import { facesOf } from './support/faces.ts';

/** The figures of the list below the board, as it is shown. */
const rows = (page: Page) => page.locator('[data-ledger] li:visible');

test('a theme, a period and lower bounds narrow the figures down, words find them, and sorting is no comparison', async ({
  page,
}) => {
  await page.goto('./statistics/');
  await page.getByText('筛选、查找、排序').click();
  const count = page.getByRole('status');
  await expect(count).toHaveText('45个数据');
  await page.getByRole('group', { name: '主题' }).getByText('榜样').click();
  await expect(count).toHaveText('9个数据');
  await expect(rows(page)).toHaveCount(9);
  await page.getByLabel('只看“至少”的数').check();
  await expect(count).toHaveText('4个数据');
  await page.getByRole('group', { name: '按时段看' }).getByText('每年').click();
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
  await page.getByText('按主题').click();
  await expect(rows(page).first()).toContainText('职工书屋');
});

test('the state stands in the address, the back button works, and the other language keeps it', async ({
  page,
}) => {
  await page.goto('./en/statistics/');
  await page.getByText('Filter, find and sort').click();
  await page.getByRole('group', { name: 'What is counted' }).getByText('Money').click();
  await expect(page).toHaveURL(/\?kind=money$/);
  await page.getByRole('group', { name: 'View' }).last().getByText('Table').click();
  await expect(page).toHaveURL(/kind=money&view=table/);
  await expect(page.locator('.drawn:visible')).toHaveCount(0);
  await expect(rows(page)).toHaveCount(6);

  await page.goBack();
  await expect(page).toHaveURL(/\?kind=money$/);
  await expect(page.locator('.drawn:visible')).toHaveCount(4);
  await page.goBack();
  await expect(rows(page)).toHaveCount(45);

  await page.goto('./en/statistics/?theme=care&lower=1');
  await expect(page.getByRole('status')).toHaveText('No matching figures');
  await page.getByRole('banner').getByRole('link', { name: '中文' }).click();
  await expect(page.getByRole('status')).toHaveText('没有符合条件的数据');
});

test('letters on the way to a Chinese word hide nothing, say nothing and stay out of the address', async ({
  page,
}) => {
  await page.goto('./statistics/');
  await page.getByText('筛选、查找、排序').click();
  const find = page.getByRole('searchbox', { name: '查找' });
  const spoken = await page.getByRole('status').evaluateHandle((output) => {
    const told: string[] = [];
    new MutationObserver(() => told.push(output.textContent ?? '')).observe(output, { childList: true });
    return told;
  });
  await find.focus();
  const become = await compose(page, ['s', 'sh', 'shu', 'shu w', 'shu wu']);
  await expect(find).toHaveValue('shu wu');
  // Another choice meanwhile takes none of them up.
  await page.locator('[name=sort][value=name]').evaluate((choice: HTMLInputElement) => {
    choice.checked = true;
    choice.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page).toHaveURL(/\/statistics\/\?sort=name$/);
  await expect(rows(page)).toHaveCount(45);
  const columns = await rows(page).evaluateAll((all) => all.map((row) => row.getBoundingClientRect().left));
  expect(new Set(columns).size, 'columns that sorted rows fill').toBe(3);
  await become('书屋');
  await expect(rows(page)).toHaveCount(2);
  await expect(page).toHaveURL(`./statistics/?${new URLSearchParams({ sort: 'name', q: '书屋' })}`);
  await expect(page.getByRole('status')).toHaveText('2个数据');
  await find.fill('');
  await find.pressSequentially('zebra');
  await expect(page.getByRole('status')).toHaveText('没有符合条件的数据');
  expect((await spoken.jsonValue()).filter((text) => text.startsWith('没有'))).toHaveLength(1);
});

test('of what an address asks only what can be chosen counts, and every choice is marked', async ({
  page,
}) => {
  await page.goto(
    './statistics/?sort=colour&view=list&theme=nobody&period=1999&lower=maybe&kind=&view-=x&q=',
  );
  await expect(rows(page)).toHaveCount(45);
  expect(await page.locator('.drawn:visible').count()).toBeGreaterThan(3);
  const unmarked = await page
    .locator('main fieldset:has([type=radio])')
    .evaluateAll((groups) =>
      groups.filter((group) => !group.querySelector(':checked')).map((group) => group.textContent),
    );
  expect(unmarked).toEqual([]);
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page.locator('[data-ledger] li:visible')).toHaveCount(45);
});

test('one panel shown as a table stays so in the other language and on coming back', async ({ page }) => {
  await page.goto('./statistics/');
  const panel = page.locator('.panel').nth(1);
  await panel.getByText('表格').click();
  await expect(page).toHaveURL(/\?view-[\w-]+=table$/);
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(panel.locator('.tabled')).toBeVisible();
  await expect(page.locator('.tabled:visible')).toHaveCount(1);
  await page.goBack();
  await expect(page.locator('.tabled:visible')).toHaveCount(1);
});

test('where the browser takes no more changes of the address, figures, count and the other language are right, and the address follows', async ({
  page,
}) => {
  await page.addInitScript(() => {
    let left = 4;
    for (const name of ['pushState', 'replaceState'] as const) {
      const own = history[name].bind(history);
      history[name] = (...all) => {
        left -= 1;
        if (left >= 0) throw new DOMException('too many', 'SecurityError');
        own(...all);
      };
    }
  });
  await page.goto('./statistics/');
  await page.getByText('筛选、查找、排序').click();
  await page.getByRole('group', { name: '主题' }).getByText('榜样').click();
  await expect(rows(page)).toHaveCount(9);
  await page.getByRole('searchbox', { name: '查找' }).fill('劳模');
  await expect(rows(page)).toHaveCount(5);
  await expect(page.getByRole('status')).toHaveText('5个数据');
  const asked = /\/statistics\/\?theme=[\w-]+&q=/;
  await expect(page.getByRole('banner').getByRole('link', { name: 'English' })).toHaveAttribute(
    'href',
    asked,
  );
  await expect(page).toHaveURL(asked, { timeout: 10_000 });
});

test('on a phone a link to a figure, or with a filter, opens the folded list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./statistics/?kind=money');
  await expect(rows(page)).toHaveCount(6);
  await page.goto('./');
  await page.goto('./statistics/#reading-rooms');
  await expect(page.locator('#reading-rooms')).toBeInViewport();
});

for (const javaScriptEnabled of [true, false])
  test.describe(() => {
    test.use({ javaScriptEnabled });
    test(`a period is chosen ${javaScriptEnabled ? 'with' : 'without'} a script: the others fade, each panel counts what fits, and a table opens in place`, async ({
      page,
    }) => {
      await page.goto('./statistics/');
      const figure = (name: string) => page.locator('.counts > li', { hasText: name }).first();
      const [fits, fades] = [
        figure('参加医疗互保').locator('svg').first(),
        figure('群众之家').locator('svg').first(),
      ];
      await page.getByRole('group', { name: '按时段看' }).getByText('2022年').click();
      await expect(fits).toHaveCSS('opacity', '1');
      await expect(fades).toHaveCSS('opacity', '0.34');
      const panel = page.getByRole('region', { name: '一格一百人' });
      await expect(panel.locator('[data-hits]:visible')).toHaveText(['3个相符']);
      await expect(page.getByRole('region', { name: '一针一家' }).locator('[data-hits]:visible')).toHaveText([
        '这里没有',
      ]);
      await panel.getByText('表格').click();
      await expect(panel.locator('tbody tr')).toHaveCount(12);
      await expect(panel.getByRole('cell', { name: '8万人' })).toBeVisible();
    });
  });

test('on a phone what is chosen on the board is as high as a finger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('./statistics/?kind=money');
  const heights = await page
    .locator('.board label:visible, .filters :is(summary, fieldset label span, p > *):visible')
    .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(20);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('on a phone the first drawing stands on the first screen, and the list of all opens where it is asked for', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./statistics/');
  const first = await page.locator('.strip:visible').nth(1).boundingBox();
  expect(first?.y).toBeLessThan(844);
  await expect(rows(page)).toHaveCount(0);
  await page.getByRole('region', { name: '全部数据' }).getByText('展开').click();
  await expect(rows(page)).toHaveCount(45);
});

for (const locale of LOCALES) {
  const { address } = pageAt('/statistics/', locale);

  test(`nearly all figures stand on the first screen of ${address} at a desk, and its end is soon reached`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    await facesOf(page);
    const bottoms = await page
      .locator('.board [data-stat]')
      .evaluateAll((marks) => marks.map((mark) => mark.getBoundingClientRect().bottom));
    expect(bottoms.filter((bottom) => bottom <= 900).length).toBeGreaterThanOrEqual(40);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    expect(await height()).toBeLessThanOrEqual(2600);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await height()).toBeLessThanOrEqual(5000);
  });
}

test('a wide screen has four columns of figures, and what can be worked out begins on its first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('./statistics/');
  const lefts = await page
    .locator('.board .panel')
    .evaluateAll((panels) => panels.map((panel) => Math.round(panel.getBoundingClientRect().left)));
  expect(new Set(lefts).size).toBe(4);
  await expect(page.getByRole('region', { name: '据报告数据推算' }).getByText('约965元')).toBeInViewport();
});
