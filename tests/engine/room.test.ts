import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { expect, onTestFinished, test } from 'vitest';
import type { Preview } from '../../src/tools/edit/preview.ts';
import { type Project, projectAt } from '../../src/tools/build/project.ts';
import { violations } from '../browser/support/axe.ts';
import { compose } from '../browser/support/composition.ts';
import { clicksIn } from '../support/clicks.ts';
import { git, sentProject } from '../support/git.ts';
import { contentCopy, editContent } from '../support/project-copy.ts';
import { isSweep } from '../support/sweep.ts';
import { ContentRoom } from '../../src/tools/edit/room/content-room.ts';
import { Users } from '../../src/tools/edit/office/users.ts';
import { openRoom } from '../support/room.ts';
import { openedIn, pageOf, roomTests } from '../support/room-browser.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const tests = roomTests();

const FILE = 'statistics/branches.yaml';
const CHAPTER = 'sections/year/zh.mdx';
const textOf = ({ content }: Project, file = CHAPTER) => readFileSync(join(content, file), 'utf8');
const saved = (copy: Project) => textOf(copy, FILE);

/** The room in a browser, over a copy of the tiny report; at a screen, where one does not begin with the first. */
const inRoom = (opening?: Parameters<typeof openedIn>[1]) => openedIn(tests, opening);

/** What axe finds wrong with a page that is another one but for a part: a sweep asks it. */
const violationsInPart = async (page: Page) => (isSweep ? violations(page) : []);

/** Nothing that a clerk does often takes more presses of the mouse, with typing and Enter between; two of them send it to the site: 改了什么, and 提交到网站. */
const [MOST_CLICKS, SUBMITTING] = [7, 2];

/** Opens what is typed in the first screen, where one types at once, and what is found first. */
async function find(page: Page, typed: string): Promise<void> {
  await page.locator('#search:focus').fill(typed);
  await page.keyboard.press('Enter');
}

/** Opens the figure by looking for it, as a clerk does. */
async function openFigure(page: Page): Promise<void> {
  await find(page, '分馆');
  await page.getByLabel('数值').waitFor();
}

/** Writes in a field, and presses the mouse in it only where the cursor is not there by itself. */
async function write(field: Locator, text: string): Promise<void> {
  if (!(await field.evaluate((own) => own === document.activeElement))) await field.click();
  await field.fill(text);
}

/** Chooses from a list with the mouse. */
async function choose(list: Locator, option: string): Promise<void> {
  await list.dispatchEvent('pointerdown');
  await list.selectOption(option);
}

test('The script of the room is small enough to be there at once.', () => {
  expect(brotliCompressSync(tests.files.script).length).toBeLessThan(60_000);
});

test('A clerk changes a figure: finds it, types the number and its evidence, sees both languages before and after, and saves.', async () => {
  const { page, copy, troubles } = await inRoom();
  const before = saved(copy);
  await openFigure(page);
  await write(page.getByLabel('数值'), '8');
  await page.getByText('7家（截至成文时） → 8家（截至成文时）', { exact: true }).waitFor();
  await page.getByText('7 branches (to the date of the source) → 8 branches').waitFor();
  await page.getByRole('button', { name: '印作“8家”' }).click();
  await write(page.getByLabel('能证明这个数的最短原文'), '分馆8家');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存1个文件').waitFor();
  expect(await clicksIn(page)).toBeLessThanOrEqual(MOST_CLICKS - SUBMITTING);
  expect(saved(copy)).toBe(
    before.replace('value: 7', 'value: 8').replace('7家', '8家').replace('分馆7家', '分馆8家'),
  );
  await page.getByRole('link', { name: '改了什么' }).click();
  await page.getByRole('definition').first().waitFor();
  const changes = await page.getByRole('definition').allInnerTexts();
  expect(changes).toEqual(['原来 7', '现在 8', '原来 7家', '现在 8家', '原来 分馆7家', '现在 分馆8家']);
  expect(troubles).toEqual([]);
});

/** Types words in the place of others, in every paragraph that has them. */
async function replaceWords(page: Page, from: string, to: string): Promise<void> {
  const select = (words: string) => {
    const has = ({ value }: HTMLTextAreaElement) => value.includes(words);
    const field = Array.from(document.querySelectorAll<HTMLTextAreaElement>('.prose > textarea')).find(has);
    const at = field?.value.indexOf(words) ?? 0;
    field?.focus();
    field?.setSelectionRange(at, at + words.length);
    return field !== undefined;
  };
  while (await page.evaluate(select, from)) await page.keyboard.insertText(to);
}

/** Follows the ways from a figure to the sentences that its newest value makes untrue, and mends them in both languages. */
async function mendSentences(page: Page): Promise<void> {
  await page.getByText('这一改，下面这几处要跟着改').waitFor();
  await page.locator('.elsewhere').getByRole('link').first().click();
  await page.getByRole('textbox', { name: '英文 第5段' }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^cell-zh-/);
  expect(await page.evaluate(() => String(getSelection()))).toBe('2024');
  await replaceWords(page, '2024', '2025');
  await page.getByRole('button', { name: '全部译文已核对' }).click();
  await page.getByText('待核对', { exact: true }).first().waitFor({ state: 'detached' });
}

test('Next year’s value is added with its year filled in, and it is seen what follows; the sentences that it makes untrue are mended and saved with it, and it is corrected in its place.', async () => {
  const { page, copy } = await inRoom();
  await page.locator('#search:focus').fill('tsjy');
  // One presses the value, which is read as what is opened; the way of its row lies over it.
  await page.locator('.detail', { hasText: '2024年' }).click({ force: true });
  await page.getByRole('button', { name: '加一年的数' }).click();
  const added = page.getByRole('group', { name: '第3项' });
  await expect
    .poll(() => added.getByLabel('数值').evaluate((field) => field === document.activeElement))
    .toBe(true);
  expect(await added.getByLabel('年份').inputValue()).toBe('2025');
  await page.keyboard.type('35000');
  await page.keyboard.press('Enter');
  await write(added.getByLabel('其中的段落号'), 'P2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await write(added.getByLabel('能证明这个数的最短原文'), '2025年借出3.5万册次');
  await page.getByRole('button', { name: '印作“3.5万册次”' }).click();
  await page.getByText('会跟着变的：').waitFor();
  expect(await page.locator('.follows').textContent()).toContain('3.3万册次（2024年） → 3.5万册次（2025年）');
  expect(await page.locator('.evidence mark').allTextContents()).toEqual([
    '3万册次',
    '3.3万册次',
    '3.5万册次',
  ]);
  await page.getByRole('button', { name: '保存' }).click();
  expect(await clicksIn(page)).toBeLessThanOrEqual(MOST_CLICKS - SUBMITTING);
  // The sentence that names the year before is to be mended with it.
  await page.getByText('草稿已存。改好这').waitFor();
  await page.getByRole('alert').getByText('中文稿“书和读者”').first().waitFor();
  expect(textOf(copy, 'statistics/loans.yaml')).not.toContain('year: 2025');
  await mendSentences(page);
  await page.keyboard.press('Control+s');
  await page.getByText('已保存3个文件').waitFor();
  expect(textOf(copy, 'statistics/loans.yaml')).toContain('year: 2025');
  await page.goBack();
  await added.waitFor();
  await page.getByRole('button', { name: '更正这个数' }).click();
  const revision = page.getByRole('group', { name: '更正过的' });
  await revision.getByLabel('更正的日期').fill('2026-03');
  expect(await revision.getByLabel('数值').inputValue()).toBe('35000');
  expect(await page.getByRole('button', { name: '停用这个数据' }).count()).toBe(1);
  expect(await violationsInPart(page)).toEqual([]);
});

/** Goes on with the Tab key until a field is reached. */
async function tabTo(page: Page, field: string): Promise<void> {
  const isThere = (id: string) => document.activeElement?.id === id;
  for (let steps = 0; steps < 60 && !(await page.evaluate(isThere, `field-${field}`)); steps += 1)
    await page.keyboard.press('Tab');
  expect(await page.evaluate(isThere, `field-${field}`)).toBe(true);
}

test('Everything is done with the keyboard alone: a figure is found and opened; a mistake stands at its field with what to do, is not saved, and is gone once it is mended; words of an input method come in whole beside the draft; and it is saved.', async () => {
  const { page, copy } = await inRoom();
  const before = saved(copy);
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('分馆');
  await page.getByRole('status').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const value = page.getByLabel('数值');
  await value.waitFor();
  await tabTo(page, 'observations[0].value');
  await page.keyboard.press('End');
  await page.keyboard.type('家');
  await page.keyboard.press('Control+s');
  await page.getByText('草稿已存。改好这').waitFor();
  expect(await value.getAttribute('aria-invalid')).toBe('true');
  const described = (field: Element) =>
    document.getElementById(field.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.textContent;
  expect(await value.evaluate(described)).toContain('是不是想写“7”？');
  expect(saved(copy)).toBe(before);
  await value.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await tabTo(page, 'label.zh');
  await page.locator('#field-observations\\[0\\]\\.value:not([aria-invalid])').waitFor();
  await page.keyboard.press('End');
  for (const [letters, word] of [
    [['s', 'sh', 'shu'], '书'],
    [['w', 'wu'], '屋'],
  ] as const) {
    const finish = await compose(page, letters);
    await finish(word);
  }
  const name = page.getByRole('group', { name: '名称' }).getByLabel('中文');
  await page.getByText('草稿已存').first().waitFor();
  expect(await name.inputValue()).toBe('分馆书屋');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await tabTo(page, 'label.en');
  await page.keyboard.press('End');
  await page.keyboard.type(' of the library');
  // What stands in the field that one is in is kept as it is where one leaves with the cursor there.
  await page.goBack();
  await page.getByRole('searchbox').waitFor();
  await page.goForward();
  await page.getByRole('heading', { name: 'Branches of the library' }).waitFor();
  await page.keyboard.press('Control+s');
  await page.getByText('已保存1个文件').waitFor();
  expect(saved(copy)).toBe(before.replace('en: Branches', 'en: Branches of the library'));
});

test('What somebody else saved of the same field is shown beside one’s own, and one of the two is chosen; what was saved is made again what it was, and saved so.', async () => {
  const { page, copy } = await inRoom({ at: ['entry', FILE] });
  const before = saved(copy);
  const name = page.getByRole('group', { name: '名称' }).getByLabel('英文');
  await name.fill('Libraries');
  await page.getByText('草稿已存').waitFor();
  editContent(copy, FILE, 'en: Branches', 'en: Houses');
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByRole('heading', { name: '两个人改了同一处' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByLabel('用对方的').check();
  await page.getByRole('button', { name: '就这样定' }).click();
  await page.getByRole('heading', { name: '两个人改了同一处' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => saved(copy)).toContain('en: Houses');
  await page.getByRole('link', { name: '改了什么' }).click();
  await page.getByRole('button', { name: '恢复原样' }).click();
  await page.getByText('没有改动。').waitFor();
  expect(saved(copy)).not.toBe(before);
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => saved(copy)).toBe(before);
});

/** The screens; the entry and what has changed are asked on the way of a flow too. */
const SCREENS = [
  ...['', 'others', 'editions', 'status', `chapter/${encodeURIComponent('sections/year/zh.mdx')}`],
  ...(isSweep ? ['figures', 'chapters', 'changes', 'record', `entry/${encodeURIComponent(FILE)}`] : []),
];

test('Every screen passes axe, and one in the dark, and nothing sticks out at 400 %; a sweep asks each in both languages. Drafts of somebody who left are taken over on one of them.', async () => {
  const copy = contentCopy();
  const gone = new ContentRoom(copy, '调走的编辑');
  gone.rewrite(FILE, gone.text(FILE).replace('en: Branches', 'en: Houses'));
  const { page, content, troubles } = await inRoom({ copy });
  for (const [turn, language] of ['zh', 'en'].entries()) {
    for (const screen of isSweep ? SCREENS : SCREENS.filter((_, index) => index % 2 === turn)) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `/${screen}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await violations(page), `${language} ${screen}`).toEqual([]);
    }
    await page.getByRole('button', { name: language === 'zh' ? 'English' : '中文' }).click();
  }
  await page.getByRole('link', { name: '状态' }).click();
  const left = page.locator('section', { hasText: '没有人管的草稿：调走的编辑' });
  await left.getByText('分馆').waitFor();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, ['color-contrast'])).toEqual([]);
  await left.getByRole('button', { name: '接过来' }).click();
  await left.waitFor({ state: 'detached' });
  expect(content.text(FILE)).toContain('en: Houses');
  await page.setViewportSize({ width: 320, height: 256 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  expect(troubles).toEqual([]);
});

/** The lines of a text that another does not have. */
function linesOnlyIn(text: string, other: string): string[] {
  const known = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !known.has(line));
}

/** Opens the chapter of the tiny report. */
async function openChapter(page: Page): Promise<void> {
  await page.getByRole('link', { name: '文章' }).click();
  await page.getByRole('link', { name: '书和读者' }).click();
}

/** One of the rows of a chapter, and its fields. */
function chapterRow(page: Page, row: number) {
  const own = page.getByRole('region', { name: `第${row}段`, exact: true });
  return {
    row: own,
    zh: own.getByRole('textbox', { name: '中文' }),
    en: own.getByRole('textbox', { name: '英文' }),
  };
}

test('What another window wrote in the same paragraph meanwhile is asked about at once, and what was typed stays until one of the two is chosen; English that is confirmed as it was is asked about, and the answer is kept.', async () => {
  const { page, copy, content } = await inRoom({ at: ['chapter', CHAPTER] });
  const { row, zh } = chapterRow(page, 9);
  await zh.waitFor();
  const seen = content.shown(content.text(CHAPTER));
  content.change(CHAPTER, seen, ({ fields, paragraphs }) => ({
    fields,
    paragraphs: paragraphs.map((one) => one.replace(/^到报告时.*/, '$&第一个窗口。')),
  }));
  await zh.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('第二个窗口。');
  const dialog = page.getByRole('dialog', { name: '两个人改了同一处' });
  await dialog.getByText('第二个窗口。').waitFor();
  await dialog.getByText('第一个窗口。').waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole('button', { name: '就这样定' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await row.getByRole('textbox', { name: '中文' }).inputValue()).toContain('第二个窗口。');
  await page.getByRole('button', { name: '全部译文已核对' }).click();
  const answer = page.getByRole('button', { name: '核对过，就是这样' });
  await answer.click();
  await answer.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+s');
  await page.getByText('已保存2个文件').waitFor();
  expect(textOf(copy, 'sections/year/en.mdx')).toContain('# 已核对 english-unchanged\n');
  expect(textOf(copy)).toContain('第二个窗口。');
  expect(textOf(copy)).not.toContain('第一个窗口。');
});

test('A clerk mends a sentence and its translation: figures are read as words, the English waits, and not another byte changes.', async () => {
  const { page, copy, troubles } = await inRoom();
  const [zhBefore, enBefore] = [textOf(copy), textOf(copy, 'sections/year/en.mdx')];
  await find(page, '书和读者');
  const { row, zh, en } = chapterRow(page, 9);
  await expect.poll(() => zh.inputValue()).toBe('到报告时，图书馆有分馆7家，馆藏图书12万余册。');
  expect(await en.inputValue()).toBe(
    'By the time of the report, the library had 7 branches and more than 120,000 books.',
  );
  await zh.click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  const finish = await compose(page, ['d', 'dou', 'doukeyi', 'doukeyijie']);
  await finish('，都可以借');
  await page.getByText('中文改过以后，英文还没有核对。').waitFor();
  await row.getByText('待核对').waitFor();
  await row.getByRole('button', { name: '译文不用改' }).waitFor();
  expect(await page.getByText('待核对', { exact: true }).count()).toBe(1);
  await en.click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type(', all to be lent');
  await row.getByRole('button', { name: '译文已核对' }).click();
  await page.getByText('中文改过以后，英文还没有核对。').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存2个文件').waitFor();
  expect(await clicksIn(page)).toBeLessThanOrEqual(MOST_CLICKS - SUBMITTING);
  expect(textOf(copy)).toBe(
    zhBefore.replace('<Stat id="books" />。\n\n##', '<Stat id="books" />，都可以借。\n\n##'),
  );
  const en2 = textOf(copy, 'sections/year/en.mdx');
  const [line, ...others] = linesOnlyIn(en2, enBefore);
  expect(line).toMatch(/^ {2}- zh-[0-9a-f]{8} en-[0-9a-f]{8}$/);
  expect(others).toEqual([
    'By the time of the report, the library had <Stat id="branches" /> and <Stat id="books" />, all to be lent.',
  ]);
  expect(linesOnlyIn(enBefore, en2)).toHaveLength(2);
  await page.getByRole('link', { name: '改了什么' }).click();
  await page.getByText('到报告时，图书馆有分馆7家，馆藏图书12万余册，都可以借。').waitFor();
  const written = page.locator('details', { hasText: '，都可以借。' });
  expect(await written.locator('ins').isVisible()).toBe(false);
  await written.getByText('看源码').click();
  expect(await written.locator('ins').innerText()).toContain('<Stat id="books" />，都可以借。');
  expect(troubles).toEqual([]);
});

/** Has what the room’s program answers to some words come only when it is wanted; run in the page. */
function holdAnswer(words: string): void {
  const ask = globalThis.fetch;
  const wanted = new Promise((come) => addEventListener('answers-wanted', come, { once: true }));
  globalThis.fetch = async (address, told) => {
    const response = await ask(address, told);
    // What was typed before is answered at once, since nothing is asked before the answer to it.
    if (!String(told?.body).includes(words)) return response;
    const said = await response.text();
    await wanted;
    return new Response(said, response);
  };
}

/** Has them come, and waits until the page has drawn what it draws of them; run in the page. */
async function bringAnswers(): Promise<void> {
  dispatchEvent(new Event('answers-wanted'));
  for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
}

test('A figure goes and comes back as a whole: by one key, by undoing, and by choosing it from the list by the letters of its name.', async () => {
  const { page } = await inRoom({ at: ['chapter', CHAPTER] });
  const { row, zh } = chapterRow(page, 9);
  await expect.poll(() => zh.inputValue()).toContain('7家');
  await zh.focus();
  const at = (await zh.inputValue()).indexOf('7家') + 2;
  await zh.evaluate((field: HTMLTextAreaElement, caret) => field.setSelectionRange(caret, caret), at);
  await page.keyboard.press('Backspace');
  expect(await zh.inputValue()).toBe('到报告时，图书馆有分馆，馆藏图书12万余册。');
  await page.keyboard.press('Control+z');
  expect(await zh.inputValue()).toBe('到报告时，图书馆有分馆7家，馆藏图书12万余册。');
  // One key steps over a figure, so that no input method begins inside it.
  await page.keyboard.press('ArrowLeft');
  await (await compose(page, ['y', 'you']))('有');
  expect(await zh.inputValue()).toBe('到报告时，图书馆有分馆有7家，馆藏图书12万余册。');
  await page.keyboard.press('Control+z');
  expect(await zh.inputValue()).toBe('到报告时，图书馆有分馆7家，馆藏图书12万余册。');
  // Undoing takes nothing away, though half of a figure is selected in the moment of it.
  await page.keyboard.press('End');
  await page.keyboard.type('书');
  await zh.evaluate((field: HTMLTextAreaElement, from) => {
    field.addEventListener('keydown', ({ key }) => key === 'z' && field.setSelectionRange(from, from + 1));
  }, at - 2);
  await page.keyboard.press('Control+z');
  expect(await zh.inputValue()).toBe('到报告时，图书馆有分馆7家，馆藏图书12万余册。');
  // Nor does an input method that begins in such a moment take half of one.
  await zh.evaluate((field: HTMLTextAreaElement, from) => {
    const half = () => field.setSelectionRange(from, from + 1);
    document.addEventListener('compositionstart', half, { capture: true, once: true });
  }, at - 2);
  await (await compose(page, ['y', 'you']))('有');
  expect(await zh.inputValue()).toBe('到报告时，图书馆有分馆有，馆藏图书12万余册。');
  await page.keyboard.press('Control+z');
  expect(await zh.inputValue()).toBe('到报告时，图书馆有分馆7家，馆藏图书12万余册。');
  await page.keyboard.press('End');
  const list = page.getByRole('dialog', { name: '插入数字（中文）' });
  // What is answered in the very moment of a press stands above the button, and the press counts all the same.
  const above = chapterRow(page, 6);
  const typed = '又35';
  await page.evaluate(holdAnswer, typed);
  await above.zh.focus();
  const answer = page.waitForResponse((response) => response.request().postData()?.includes(typed) === true);
  await page.keyboard.type(typed);
  await row.hover();
  await row.getByRole('button', { name: '插入数字（中文）' }).hover();
  await answer;
  await page.mouse.down();
  await page.evaluate(bringAnswers);
  await page.mouse.up();
  await list.waitFor();
  await above.row.getByText('数字“35”是直接打上去的').waitFor();
  await list.getByRole('searchbox').fill('qqqq');
  await list.getByText('没有找到').waitFor();
  // The letters of 图书借阅, as they are typed with an input method that is off.
  await list.getByRole('searchbox').fill('tsjy');
  await list.getByRole('button', { name: '图书借阅' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  expect(await zh.inputValue()).toMatch(/^到报告时，图书馆有分馆7家，馆藏图书12万余册。3.*册次$/);
  await page.getByRole('button', { name: '放弃修改' }).click();
  await expect.poll(() => zh.inputValue()).toBe('到报告时，图书馆有分馆7家，馆藏图书12万余册。');
});

/** The drawings whose words do not stand where the same words stand without marks. */
function misplacedMarks(): string[] {
  const endOf = (within: Element) => {
    const words = document.createRange();
    words.selectNodeContents(within);
    const { right, bottom } = Array.from(words.getClientRects()).at(-1) ?? new DOMRect();
    return [right, bottom].map(Math.round).join();
  };
  return Array.from(document.querySelectorAll('.prose > .drawn'), (drawn) => {
    const plain = drawn.cloneNode();
    plain.textContent = drawn.textContent;
    drawn.after(plain);
    const places = [drawn, plain].map((one) => (one instanceof Element ? endOf(one) : ''));
    plain.parentNode?.removeChild(plain);
    return places[0] === places[1] ? [] : [drawn.textContent];
  }).flat();
}

test('A number that is typed into a sentence is underlined where it stands, with what to do, and is not saved; the drawing under every paragraph sets its lines and its words as the text field does.', async () => {
  const { page, copy, content } = await inRoom({ at: ['chapter', CHAPTER] });
  const before = textOf(copy);
  const { row, zh } = chapterRow(page, 9);
  await zh.focus();
  await page.keyboard.press('End');
  // Another window puts a paragraph in, and whoever writes goes on writing.
  for (const [file, last] of [
    [CHAPTER, '末段。'],
    ['sections/year/en.mdx', 'The end.'],
  ] as const)
    content.change(file, content.shown(content.text(file)), ({ fields, paragraphs }) => ({
      fields,
      paragraphs: [...paragraphs, last],
    }));
  await page.keyboard.type('又买了35册。');
  await row.getByText('数字“35”是直接打上去的').waitFor();
  await page.getByText('末段。').first().waitFor();
  expect(await zh.evaluate((own) => own === document.activeElement)).toBe(true);
  expect(await row.locator('.error').allTextContents()).toEqual(['35']);
  await page.keyboard.press('Control+s');
  await page.getByText('草稿已存。改好这').waitFor();
  expect(textOf(copy)).toBe(before);
  for (const width of [1280, 700, 340]) {
    await page.setViewportSize({ width, height: 800 });
    const heights = await page
      .locator('.prose')
      .evaluateAll((cells) =>
        cells.map(({ children: [drawn, field] }) => [drawn?.scrollHeight, field?.scrollHeight]),
      );
    expect(heights.length).toBeGreaterThan(15);
    expect(heights.filter(([drawn, field]) => drawn !== field)).toEqual([]);
    expect(await page.evaluate(misplacedMarks)).toEqual([]);
  }
});

test('A paragraph is put in and taken away, cut in two and joined again, and moved, in both languages at once, and a title is changed.', async () => {
  const { page, copy } = await inRoom({ at: ['chapter', CHAPTER] });
  const [zhBefore, enBefore] = [textOf(copy), textOf(copy, 'sections/year/en.mdx')];
  const { row: ninth } = chapterRow(page, 9);
  await ninth.hover();
  await ninth.getByRole('button', { name: '下面加一段' }).click();
  await page.getByRole('textbox', { name: '中文 新的一段' }).fill('书都可以借。');
  await page.getByRole('textbox', { name: '英文 新的一段' }).fill('All can be lent.');
  await page.getByRole('button', { name: '加上这一段' }).click();
  const { row: added, zh: addedZh } = chapterRow(page, 10);
  await expect.poll(() => addedZh.inputValue()).toBe('书都可以借。');
  await added.getByRole('button', { name: '译文已核对' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存2个文件').waitFor();
  expect(textOf(copy)).toBe(zhBefore.replace('\n\n## 谁来读', '\n\n书都可以借。\n\n## 谁来读'));
  await added.hover();
  await added.getByRole('button', { name: '删去这一段' }).click();
  const { row, zh, en } = chapterRow(page, 11);
  await expect.poll(() => zh.inputValue()).toContain('读者借书');
  expect(await page.getByText('待核对', { exact: true }).count()).toBe(0);
  await zh.focus();
  const at = (await zh.inputValue()).indexOf('。') + 1;
  await zh.evaluate((field: HTMLTextAreaElement, caret) => field.setSelectionRange(caret, caret), at);
  await page.keyboard.press('Enter');
  await chapterRow(page, 12).row.waitFor();
  await expect.poll(() => en.inputValue()).toMatch(/^[^.]+\.$/);
  expect(await page.getByText('待核对', { exact: true }).count()).toBe(2);
  await row.hover();
  await row.getByRole('button', { name: '与下一段合成一段' }).click();
  await chapterRow(page, 12).row.waitFor({ state: 'detached' });
  expect(await page.getByText('待核对', { exact: true }).count()).toBe(0);
  const { row: line } = chapterRow(page, 3);
  await line.hover();
  await line.getByRole('button', { name: '上移' }).click();
  await expect.poll(() => chapterRow(page, 2).zh.inputValue()).toContain('可以借的书');
  expect(await page.getByText('待核对', { exact: true }).count()).toBe(0);
  await page.getByRole('group', { name: '中文' }).getByLabel('标题').fill('书与读者');
  await page.getByRole('button', { name: '译文不用改 标题和导语' }).click();
  await page.getByRole('button', { name: '对得上，记下来' }).click();
  await page.getByRole('button', { name: '保存' }).click();
  await expect
    .poll(() => textOf(copy))
    .toBe(zhBefore.replace('书和读者', '书与读者').replace(/(- 图书馆有.*\n)(- 可以借.*\n)/, '$2$1'));
  const enAfter = textOf(copy, 'sections/year/en.mdx');
  expect(linesOnlyIn(enBefore, enAfter)).toHaveLength(1);
  expect(linesOnlyIn(enAfter, enBefore)).toHaveLength(1);
  expect(enAfter).toContain('# 已核对 english-unchanged\n');
});

test('The page of what is being edited is seen beside it, in either language; until it can be, and where it cannot, words say so.', async () => {
  const site = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>.</title><h1>${request.url}</h1>`);
  });
  await once(site.listen(0, 'localhost'), 'listening');
  onTestFinished(() => void site.close());
  const { port }: Pick<AddressInfo, 'port'> = Object.assign({ port: 0 }, site.address());
  let state: ReturnType<Preview['state']> = 'starting';
  const preview: Preview = { origin: `http://localhost:${port}`, base: '/', state: () => state };
  const { page } = await inRoom({ preview, at: ['entry', FILE] });
  await page.getByRole('button', { name: '看网页' }).click();
  await page.getByText('正在打开预览').waitFor();
  state = 'ready';
  const seen = (name: string) =>
    page.frameLocator('iframe').getByRole('heading', { name, exact: true }).waitFor();
  await seen('/statistics/branches/');
  await page.getByRole('complementary').getByRole('button', { name: '英文' }).click();
  await seen('/en/statistics/branches/');
  expect(await violationsInPart(page)).toEqual([]);
  await openChapter(page);
  await seen('/en/sections/year/');
  state = 'gone';
  await page.getByRole('button', { name: '重新显示' }).click();
  await page.getByText('预览没有打开').waitFor();
  await page.getByLabel('标题').first().fill('书');
  await page.getByText('草稿', { exact: true }).waitFor();
});

test.runIf(isSweep)(
  'A chapter that lacks its English is begun from the list of chapters, with its figures in place.',
  async () => {
    const copy = contentCopy();
    rmSync(join(copy.content, 'sections/year/en.mdx'));
    const { page } = await inRoom({ copy });
    await page.getByRole('link', { name: '文章' }).click();
    await page.getByRole('button', { name: '补写英文稿' }).click();
    const row = page.getByRole('region', { name: '第9段', exact: true });
    await expect
      .poll(() => row.getByRole('textbox', { name: '英文' }).inputValue())
      .toBe('到报告时，图书馆有分馆7 branches，馆藏图书more than 120,000 books。');
  },
);

/** Has the chapter of a report of two honours say how many there are. */
function countHonours(copy: Project): void {
  const first = textOf(copy, 'honours/reading-city.yaml');
  const second = first
    .replaceAll('全民阅读', '书香')
    .replace('Public Reading', 'Reading Halls')
    .replace('order: 1', 'order: 2');
  writeFileSync(join(copy.content, 'honours/reading-hall.yaml'), second);
  editContent(copy, CHAPTER, 'line: 藏书、分馆和借阅', 'line: 两项荣誉');
  editContent(copy, 'sections/year/en.mdx', 'line: Books, branches and loans', 'line: Of two honours');
  editContent(copy, CHAPTER, '一项[荣誉](/honours/)', '两项荣誉');
  editContent(copy, 'sections/year/en.mdx', 'an [honour](/honours/)', 'two honours');
}

test('A clerk adds an honour: begins it, fills in both languages, mends the chapter that says how many there are, and sends it to the site; the mouse is pressed seven times at most, since Enter leads on.', async () => {
  const { copy, server } = sentProject();
  countHonours(copy);
  const { page } = await inRoom({ copy });
  await find(page, '新增荣誉');
  const form = page.getByRole('group').filter({ hasText: '新增 荣誉' });
  await page.locator('#new-honours:focus').fill('Reading City');
  await page.keyboard.press('Enter');
  await form.getByText('只能用小写英文字母').waitFor();
  await page.locator('#new-honours:focus').fill('reading-library');
  await page.keyboard.press('Enter');
  // One types on at once: the first field in which something is missing is the one that one is in, and Enter leads to the next.
  await page.locator('#field-title\\.zh:focus').fill('书香图书馆');
  await page.keyboard.press('Enter');
  await page.locator('#field-title\\.en:focus').fill('Library of Readers');
  await page.keyboard.press('Control+s');
  await page.getByText('草稿已存。改好这').waitFor();
  expect(existsSync(join(copy.content, 'honours/reading-library.yaml'))).toBe(false);
  await page.locator('#field-title\\.en').press('Enter');
  await choose(page.locator('#field-level:focus'), 'municipal');
  await page.locator('#field-source\\.paragraph:focus').fill('P2');
  await page.keyboard.press('Enter');
  await page.locator('#field-source\\.phrase:focus').fill('被评为书香图书馆');
  await page.keyboard.press('Enter');
  // Where nothing is missing any more it leads to the chapter that says how many there are, and there from one wrong place to the next.
  await page.locator('.elsewhere a:focus').press('Enter');
  await page.locator('#zh-line:focus').fill('三项荣誉');
  await page.keyboard.press('Enter');
  await page.locator('#en-line:focus').fill('Of three honours');
  await page.keyboard.press('Enter');
  await page.locator('.prose > :focus').waitFor();
  // The wrong word is selected there.
  await page.keyboard.insertText('三');
  await chapterRow(page, 11).en.click();
  await replaceWords(page, 'two honours', 'three honours');
  await page.getByRole('button', { name: '全部译文已核对' }).click();
  await page.getByText('待核对', { exact: true }).first().waitFor({ state: 'detached' });
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存3个文件').waitFor();
  await page.getByRole('link', { name: '改了什么' }).click();
  await page.getByLabel('你的姓名').fill('王编辑');
  await page.getByRole('button', { name: '提交到网站' }).click();
  await page.getByText('已送出。').waitFor();
  expect(await clicksIn(page)).toBeLessThanOrEqual(MOST_CLICKS);
  expect(git(server, 'show', 'main:content/honours/reading-library.yaml')).toContain('zh: 书香图书馆');
  expect(git(server, 'show', `main:content/${CHAPTER}`)).toContain('三项荣誉');
});

test.runIf(isSweep)(
  'A clerk begins a new edition, sees what there is to look at, goes to a year that is typed, and drops it all again.',
  async () => {
    const { page, copy } = await inRoom();
    await page.getByRole('link', { name: '版次' }).click();
    await page.getByLabel('新的一版成于何时').fill('soon');
    await page.getByRole('button', { name: '出新的一版' }).click();
    await page.getByText('晚一年或更多').waitFor();
    await page.getByLabel('新的一版成于何时').fill('2026');
    await page.getByRole('button', { name: '出新的一版' }).click();
    await page.getByRole('heading', { name: '新的一版要看的地方' }).waitFor();
    await page.getByText('这些地方写着年份').click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('link', { name: '中文稿“书和读者”' }).first().click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/^cell-zh-/);
    const field = page.locator('textarea:focus');
    expect(await field.inputValue()).toContain('2024');
    await page.getByRole('link', { name: '改了什么' }).click();
    await page.getByRole('button', { name: '放弃所有草稿' }).click();
    await page.getByText('没有改动。').waitFor();
    expect(existsSync(join(copy.content, 'editions'))).toBe(false);
  },
);

test('A clerk submits what is saved to the site, with a name and a line of words, undoes it from the record, and chooses where somebody else was first.', async () => {
  const { copy, server } = sentProject();
  const before = saved(copy);
  const { page } = await inRoom({ copy });
  editContent(copy, FILE, 'en: Branches', 'en: Houses');
  await page.getByRole('link', { name: '改了什么' }).click();
  await page.getByText('与上次提交相比').waitFor();
  await page.getByLabel('你的姓名').fill('王编辑');
  expect(await page.getByLabel('改了什么，一句话').inputValue()).toBe('分馆');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: '提交到网站' }).click();
  await page.getByText('已送出。').waitFor();
  await page.getByText('没有改动。').waitFor();
  expect(await clicksIn(page)).toBe(SUBMITTING);
  expect(git(server, 'show', `main:content/${FILE}`)).toContain('en: Houses');
  expect(git(server, 'log', '-1', '--format=%an|%s', 'main').trim()).toBe('王编辑|分馆');

  await page.getByRole('link', { name: '记录' }).click();
  await page.getByText('提交过的，最近的在前。').waitFor();
  expect(await violationsInPart(page)).toEqual([]);
  await page.getByRole('link', { name: '分馆' }).click();
  await page.getByRole('button', { name: '撤销这一次' }).click();
  const undoing = page.getByRole('region', { name: '撤销这一次' });
  expect(await undoing.getByRole('definition').allInnerTexts()).toEqual(['原来 Houses', '现在 Branches']);
  expect(await violationsInPart(page)).toEqual([]);
  await page.getByRole('button', { name: '确认撤销' }).click();
  await page.getByText('与上次提交相比').waitFor();
  await page.getByRole('button', { name: '保存' }).click();
  await expect.poll(() => saved(copy)).toBe(before);
  // What was undone stands where it is submitted.
  expect(await clicksIn(page)).toBeLessThanOrEqual(SUBMITTING + MOST_CLICKS - 1);
  await expect.poll(() => page.getByLabel('改了什么，一句话').inputValue()).toBe('撤销：分馆');
  const other = join(temporaryFolder(), 'other');
  git(copy.root, 'clone', '-q', server, other);
  editContent(projectAt(other), FILE, 'en: Houses', 'en: Libraries');
  git(other, 'commit', '-qam', 'other');
  git(other, 'push', '-q');
  await page.getByRole('button', { name: '提交到网站' }).click();
  await page.getByRole('heading', { name: '两个人改了同一处' }).waitFor();
  expect(await violationsInPart(page)).toEqual([]);
  await page.getByLabel('用对方的').check();
  await page.getByRole('button', { name: '就这样定，再提交' }).click();
  await page.getByText('已送出。').waitFor();
  expect(git(server, 'show', `main:content/${FILE}`)).toContain('en: Libraries');
  expect(saved(copy)).toContain('en: Libraries');
});

test('A clerk of an office signs in, and when that ends signs in again over the page, which keeps and sends what was typed.', async () => {
  const copy = contentCopy();
  await new Users(copy.root, 16).add('王编辑', 'richtig-richtig');
  const time = { now: 0 };
  const room = await openRoom(copy, { files: tests.files, office: true, now: () => time.now });
  const page = await pageOf(tests.browser);
  await page.goto(room.address);
  await page.getByText('这一页没有加密（http）').waitFor();
  expect(await violations(page)).toEqual([]);
  const signIn = async (password: string) => {
    await page.getByLabel('你的姓名').fill('王编辑');
    await page.getByLabel('密码', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
  };
  await signIn('wrong');
  await page.getByText('姓名或密码不对').waitFor();
  await signIn('richtig-richtig');
  await page.getByRole('button', { name: '王编辑，退出' }).waitFor();
  room.presence.note(FILE, '李编辑');
  await openFigure(page);
  await page.getByText('李编辑也打开着这一页').waitFor();
  time.now += 12 * 3_600_000;
  await page.getByRole('group', { name: '名称' }).getByLabel('英文').fill('Houses');
  const dialog = page.getByRole('dialog', { name: '登录' });
  await dialog.waitFor();
  expect(await violationsInPart(page)).toEqual([]);
  await signIn('richtig-richtig');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '保存' }).click();
  await page.getByText('已保存1个文件').waitFor();
  expect(saved(copy)).toContain('en: Houses');
  await page.getByRole('button', { name: '王编辑，退出' }).click();
  await page.getByText('姓名和密码由技术员设。').waitFor();
});
