import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { Users } from '../../src/tools/edit/office/users.ts';
import { wayTo } from '../../src/tools/edit/room/pages/frame/way.ts';
import { violations } from '../browser/support/axe.ts';
import { sentProject } from '../support/git.ts';
import { contentCopy, editContent } from '../support/project-copy.ts';
import { openRoom } from '../support/room.ts';
import { type InRoom, openedIn, roomTests } from '../support/room-browser.ts';
import { isSweep } from '../support/sweep.ts';

const tests = roomTests(isSweep);

const [FIGURE, CHAPTER] = ['statistics/branches.yaml', 'sections/year/zh.mdx'];
const FILE_OF_HONOUR = 'honours/reading-city.yaml';

/** Goes to a screen. */
async function go(page: Page, ...way: Parameters<typeof wayTo>): Promise<void> {
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    wayTo(...way),
  );
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Types at the end of the ninth paragraph of the chapter. */
async function typeInChapter(page: Page, words: string): Promise<void> {
  await go(page, 'chapter', CHAPTER);
  const cell = page.getByRole('textbox', { name: '中文 第9段' });
  await cell.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(words);
  await page.getByText('待核对', { exact: true }).first().waitFor();
}

type State = readonly [what: string, reach: (room: InRoom) => Promise<unknown>];

/** What can be seen on the screens of the room beside what is there when they are opened. */
const STATES: readonly State[] = [
  ...['', 'figures', 'chapters', 'others', 'editions', 'changes', 'record', 'status'].map(
    (screen): State => [`the screen “${screen}”`, ({ page }) => go(page, screen)],
  ),
  ['a figure', ({ page }) => go(page, 'entry', FIGURE)],
  ['a chapter', ({ page }) => go(page, 'chapter', CHAPTER)],
  [
    'a search that finds, and one that finds nothing',
    async ({ page }) => {
      await page.getByRole('searchbox').fill('分馆');
      await page.getByRole('link', { name: '分馆 Branches' }).waitFor();
      await page.getByRole('searchbox').fill('没有的');
      await page.getByText('没有找到').waitFor();
    },
  ],
  [
    'a figure with a mistake that is not saved',
    async ({ page }) => {
      await go(page, 'entry', FIGURE);
      await page.getByLabel('数值').fill('8家');
      await page.keyboard.press('Control+s');
      await page.getByText('草稿已存。改好这').waitFor();
    },
  ],
  [
    'a figure of another year, begun',
    async ({ page }) => {
      await go(page, 'entry', 'statistics/loans.yaml');
      await page.getByRole('button', { name: '加一年的数' }).click();
      await page.getByRole('group', { name: '第3项' }).waitFor();
    },
  ],
  [
    'a file that cannot be read',
    async ({ page, copy }) => {
      editContent(copy, FILE_OF_HONOUR, 'level:', 'level');
      await go(page, 'entry', FILE_OF_HONOUR);
      await page.getByText('这个文件现在读不出来').waitFor();
    },
  ],
  [
    'what somebody else saved beside one’s own',
    async ({ page, copy }) => {
      await go(page, 'entry', FIGURE);
      await page.getByRole('group', { name: '名称' }).getByLabel('英文').fill('Houses');
      await page.getByText('草稿已存').waitFor();
      editContent(copy, FIGURE, 'en: Branches', 'en: Homes');
      await page.keyboard.press('Control+s');
      await page.getByRole('heading', { name: '两个人改了同一处' }).waitFor();
    },
  ],
  [
    'what another window wrote beside one’s own',
    async ({ page, content }) => {
      await go(page, 'chapter', CHAPTER);
      const cell = page.getByRole('textbox', { name: '中文 第9段' });
      const [seen, text] = [await cell.inputValue(), content.text(CHAPTER)];
      content.rewrite(CHAPTER, text.replace('到报告时，图书馆', '那时，图书馆'));
      await cell.fill(`${seen}又及。`);
      await page.getByRole('dialog', { name: '两个人改了同一处' }).waitFor();
    },
  ],
  [
    'English that waits, and is asked about',
    async ({ page }) => {
      await typeInChapter(page, '又及。');
      await page.getByRole('button', { name: '译文不用改' }).click();
      await page.getByText('一字没改').waitFor();
    },
  ],
  [
    'a number typed into a sentence',
    async ({ page }) => {
      await typeInChapter(page, '又买了35册。');
      await page.getByText('数字“35”是直接打上去的').waitFor();
    },
  ],
  [
    'a paragraph that is begun',
    async ({ page }) => {
      await go(page, 'chapter', CHAPTER);
      const row = page.getByRole('region', { name: '第9段', exact: true });
      await row.hover();
      await row.getByRole('button', { name: '下面加一段' }).click();
      await page.getByRole('textbox', { name: '中文 新的一段' }).waitFor();
    },
  ],
  [
    'the list of figures to put in',
    async ({ page }) => {
      await go(page, 'chapter', CHAPTER);
      const row = page.getByRole('region', { name: '第9段', exact: true });
      await row.hover();
      await row.getByRole('button', { name: '插入数字（中文）' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '图书借阅' }).waitFor();
    },
  ],
  [
    'chapters of which one lacks its English',
    async ({ page, copy }) => {
      rmSync(join(copy.content, 'sections/year/en.mdx'));
      await go(page, 'chapters');
      await page.getByRole('button', { name: '补写英文稿' }).waitFor();
    },
  ],
  [
    'an entry whose id is refused',
    async ({ page }) => {
      await go(page, 'others');
      await page.getByText('新增 荣誉', { exact: true }).click();
      const form = page.getByRole('group').filter({ hasText: '新增 荣誉' });
      await form.getByRole('textbox').fill('Reading City');
      await form.getByRole('button', { name: '新增' }).click();
      await form.getByText('只能用小写英文字母').waitFor();
    },
  ],
  [
    'an edition whose date is refused',
    async ({ page }) => {
      await go(page, 'editions');
      await page.getByLabel('新的一版成于何时').fill('soon');
      await page.getByRole('button', { name: '出新的一版' }).click();
      await page.getByText('晚一年或更多').waitFor();
    },
  ],
  [
    'what there is to look at in a new edition',
    async ({ page }) => {
      await go(page, 'editions');
      await page.getByLabel('新的一版成于何时').fill('2026');
      await page.getByRole('button', { name: '出新的一版' }).click();
      await page.getByRole('heading', { name: '新的一版要看的地方' }).waitFor();
      for (const one of await page.locator('main summary').all()) await one.click();
    },
  ],
  [
    'what was changed',
    async ({ page, copy }) => {
      editContent(copy, FIGURE, 'en: Branches', 'en: Homes');
      await go(page, 'changes');
      await page.getByRole('definition').first().waitFor();
    },
  ],
  [
    'a submission that is to be undone, and what was changed again since',
    async ({ page, copy }) => {
      await submitted({ page, copy });
      editContent(copy, FIGURE, 'en: Homes', 'en: Halls');
      await go(page, 'record');
      await page.getByRole('link', { name: '分馆' }).click();
      await page.getByRole('button', { name: '撤销这一次' }).click();
      await page.getByText('这几处后来又改过').waitFor();
    },
  ],
  [
    'what was sent',
    async (room) => {
      await submitted(room);
      await go(room.page, 'record');
      await room.page.getByRole('link', { name: '分馆' }).waitFor();
    },
  ],
  [
    'a room whose program does not answer',
    async ({ page }) => {
      await go(page, 'entry', FIGURE);
      await page.route('**/api/**', (route) => route.abort());
      await page.getByLabel('数值').fill('9');
      await page.keyboard.press('Tab');
      await page.getByText('编辑室的程序没有应答').first().waitFor();
      await page.unroute('**/api/**');
    },
  ],
];

/** Changes the name of a figure and sends it. */
async function submitted({ page, copy }: Pick<InRoom, 'page' | 'copy'>): Promise<void> {
  editContent(copy, FIGURE, 'en: Branches', 'en: Homes');
  await go(page, 'changes');
  await page.getByLabel('你的姓名').fill('王编辑');
  await page.getByRole('button', { name: '提交到网站' }).click();
  await page.getByText('已送出。').waitFor();
}

/** Axe knows nothing of colours that are the system’s. */
const WITHOUT_COLOURS = { 'color-contrast': { enabled: false }, 'link-in-text-block': { enabled: false } };

/** What is wrong with what a page shows, at 400 % and in forced colours, in both languages. */
async function wrong(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const language of ['zh', 'en']) {
    await page.setViewportSize({ width: 320, height: 256 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) found.push(`${language}: ${width} pixels wide at 400 %`);
    found.push(...(await violations(page)).map((one) => `${language} at 400 %: ${one}`));
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ forcedColors: 'active' });
    found.push(
      ...(await violations(page, [], WITHOUT_COLOURS)).map((one) => `${language} in forced colours: ${one}`),
    );
    found.push(...(await page.evaluate(unseenMarks)).map((one) => `${language} in forced colours: ${one}`));
    await page.emulateMedia({ forcedColors: 'none' });
    // The button may lie behind a question that is asked over the page.
    await page.evaluate(() => document.querySelector<HTMLElement>('.head button[lang]')?.click());
  }
  return found;
}

/** The marks of figures and of mistakes that only a colour would show; run in the page. */
function unseenMarks(): string[] {
  return Array.from(document.querySelectorAll('.drawn .token, .drawn .error, .drawn .warning'), (mark) => {
    const { textDecorationLine, outlineStyle } = getComputedStyle(mark);
    return textDecorationLine === 'none' && outlineStyle === 'none'
      ? `nothing marks “${mark.textContent}”`
      : [];
  }).flat();
}

test.runIf(isSweep).for(STATES)(
  'At 400 % and in forced colours, in both languages, nothing is wrong with %s.',
  { timeout: 600_000 },
  async ([, reach]) => {
    const { copy } = sentProject();
    const room = await openedIn(tests, { copy });
    await reach(room);
    expect(await wrong(room.page)).toEqual([]);
  },
);

test.runIf(isSweep)(
  'The same holds of signing in with a wrong password, and of signing in again over the page.',
  { timeout: 600_000 },
  async () => {
    const copy = contentCopy();
    for (const name of ['王编辑', '李编辑']) await new Users(copy.root, 16).add(name, 'richtig-richtig');
    const time = { now: 0 };
    const room = await openRoom(copy, { files: tests.files, office: true, now: () => time.now });
    const page = await tests.browser.newPage();
    try {
      await page.goto(room.address);
      const signIn = async (password: string) => {
        await page.getByLabel('你的姓名').fill('王编辑');
        await page.getByLabel('密码', { exact: true }).fill(password);
        await page.keyboard.press('Enter');
      };
      await signIn('wrong');
      await page.getByText('姓名或密码不对').waitFor();
      expect(await wrong(page)).toEqual([]);
      await signIn('richtig-richtig');
      await page.getByRole('button', { name: '王编辑，退出' }).waitFor();
      time.now += 12 * 3_600_000;
      await page.getByRole('link', { name: '数字' }).click();
      await page.getByRole('dialog', { name: '登录' }).waitFor();
      expect(await wrong(page)).toEqual([]);
    } finally {
      await page.close();
    }
  },
);
