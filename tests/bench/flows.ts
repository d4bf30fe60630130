import type { Page } from '@playwright/test';
import { LATER_SOURCE, type OpenedRoom } from './opened-room.ts';

/** Finds an entry by what it is called, and opens it. */
export async function find(page: Page, typed: string, name: string | RegExp): Promise<void> {
  if ((await page.getByRole('searchbox').count()) === 0)
    await page.getByRole('link', { name: '首页' }).click();
  await page.getByRole('searchbox').click();
  await page.getByRole('searchbox').fill(typed);
  await page.getByRole('link', { name }).first().click();
  await page.getByRole('button', { name: '加一年的数' }).waitFor();
}

/** Saves; what keeps it from being saved is thrown. */
export async function save(page: Page): Promise<void> {
  if (!(await isSaved(page))) throw new Error(await page.locator('footer.save').innerText());
}

/** Presses 保存, and says whether it was. */
export async function isSaved(page: Page): Promise<boolean> {
  const answer = page.waitForResponse((response) => response.url().endsWith('/api/save'));
  await page.getByRole('button', { name: '保存', exact: true }).click();
  const { errors, conflicts } = await (await answer).json();
  return errors.length + conflicts.length === 0;
}

/** Opens the longest chapter. */
export async function openChapter({ page, chapter }: OpenedRoom): Promise<void> {
  await page.getByRole('link', { name: '文章' }).click();
  await page.locator(`a[href$="${encodeURIComponent(chapter)}"]`).click();
  await page.getByRole('region').first().waitFor();
}

/** The last paragraph of the chapter that ends as a sentence does, in both languages. */
export function lastParagraph(page: Page) {
  const row = page.getByRole('region', { name: /^第\d+段$/ }).last();
  return {
    row,
    zh: row.getByRole('textbox', { name: '中文' }),
    en: row.getByRole('textbox', { name: '英文' }),
  };
}

async function changeFigure({ page }: OpenedRoom): Promise<void> {
  await find(page, 'zgsw', /^职工书屋/);
  const value = page.getByLabel('数值').first();
  await value.click();
  await value.fill('270');
  await page.getByRole('button', { name: '印作“270家”' }).click();
  const phrase = page.getByLabel('能证明这个数的最短原文').first();
  await phrase.fill((await phrase.inputValue()).replace('266', '270'));
  await save(page);
}

async function mendSentence(room: OpenedRoom): Promise<void> {
  const { page } = room;
  await openChapter(room);
  const { row, zh } = lastParagraph(page);
  await zh.click();
  await page.keyboard.press('End');
  await page.keyboard.type('各项工作继续推进。');
  await page.keyboard.press('Tab');
  await page.keyboard.press('End');
  await page.keyboard.type(' The work goes on.');
  await row.getByRole('button', { name: /译文已核对/ }).click();
  await row.getByText('待核对').waitFor({ state: 'detached' });
  await save(page);
}

async function nextValue({ page }: OpenedRoom): Promise<void> {
  await find(page, '返还小微企业的工会经费', /^返还小微企业的工会经费/);
  await page.getByRole('button', { name: '加一年的数' }).click();
  const added = page.getByRole('group', { name: '第2项' }).first();
  await added.getByLabel('数值').fill('4550000');
  await added.getByLabel('来源的代号').selectOption(LATER_SOURCE);
  await added.getByLabel('其中的段落号').fill('T1');
  await added.getByLabel('能证明这个数的最短原文').fill('工会经费455万元');
  await page.getByRole('button', { name: '印作“455万元”' }).click();
  await save(page);
}

/** Types words in the place of others, wherever they stand on the page. */
async function replace(page: Page, from: string, to: string): Promise<void> {
  const fields = page.locator('article.chapter').getByRole('textbox');
  await fields.first().waitFor();
  for (const field of await fields.all()) {
    const at = (await field.inputValue()).indexOf(from);
    if (at < 0) continue;
    await field.focus();
    await field.evaluate((own: HTMLTextAreaElement, [start, end]) => own.setSelectionRange(start, end), [
      at,
      at + from.length,
    ] as const);
    await page.keyboard.type(to);
  }
}

async function addHonour({ page }: OpenedRoom): Promise<void> {
  await page.getByRole('link', { name: '其他内容' }).click();
  await page.getByText('新增 荣誉', { exact: true }).click();
  await page.getByLabel(/^代号/).filter({ visible: true }).fill('model-workers-home');
  await page.keyboard.press('Enter');
  const names = page.getByRole('group', { name: '荣誉名称' });
  await names.getByLabel('中文').fill('模范职工之家');
  await names.getByLabel('英文').fill('Model Workers’ Home');
  await page.getByLabel('级别').selectOption('municipal');
  const source = page.getByRole('group', { name: '出处' });
  await source.getByLabel('来源的代号').selectOption({ index: 1 });
  await source.getByLabel('其中的段落号').fill('S1.P2');
  await source.getByLabel('原文').fill('被评为模范职工之家');
  // The chapter that says how many there are is to say one more, and the room leads there.
  await page.locator('.elsewhere').getByRole('link').first().click();
  await replace(page, '五项荣誉', '六项荣誉');
  await replace(page, 'five honours', 'six honours');
  await page.getByRole('button', { name: '全部译文已核对' }).click();
  await save(page);
}

async function seeChanges({ page }: OpenedRoom): Promise<void> {
  await page.getByRole('link', { name: '改了什么' }).click();
  await page.getByText('与上次提交相比').waitFor();
}

async function undoLast({ page }: OpenedRoom): Promise<void> {
  await page.getByRole('link', { name: '记录' }).click();
  await page.locator('.rows a').first().click();
  await page.getByRole('button', { name: '撤销这一次' }).click();
  await page.getByRole('button', { name: '确认撤销' }).click();
  await page.getByText('与上次提交相比').waitFor();
  await save(page);
}

/** What clerks do often; each leaves what it saved to be submitted. */
export const FLOWS: readonly (readonly [name: string, flow: (room: OpenedRoom) => Promise<void>])[] = [
  ['change a figure', changeFigure],
  ['mend a sentence in both languages', mendSentence],
  ['add the next value', nextValue],
  ['add an honour, and mend the chapter that counts them', addHonour],
  ['see what changed', seeChanges],
  ['undo the last submission', undoLast],
];
