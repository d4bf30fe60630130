import type { Locator, Page } from '@playwright/test';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { onDisk } from '../../src/content/reader/disk.ts';
import { withUnsaved } from '../../src/content/reader/file-source.ts';
import { bodyOf, said, saying } from '../../src/tools/edit/content-text.ts';
import {
  changed,
  segmentsOf,
  shownText,
  tokensOf,
  writtenText,
} from '../../src/tools/edit/prose/segments.ts';
import { paragraphsOf } from '../../src/tools/edit/prose/paragraphs.ts';
import { violations } from '../browser/support/axe.ts';
import { compose } from '../browser/support/composition.ts';
import { Random } from '../support/random/random.ts';
import { openedIn, roomTests } from '../support/room-browser.ts';
import { isSweep } from '../support/sweep.ts';

const tests = roomTests(isSweep);

const CHAPTER = 'sections/year/zh.mdx';
const HOUR = { timeout: 3_600_000 };

async function openChapter(page: Page): Promise<Locator> {
  await page.getByRole('link', { name: '文章' }).click();
  await page.getByRole('link', { name: '书和读者' }).click();
  const cells = page.locator('.prose textarea[lang="zh-CN"]');
  await cells.first().waitFor();
  return cells;
}

const KEYS = [
  'Backspace',
  'Delete',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'Shift+ArrowLeft',
  'Shift+ArrowRight',
  'Shift+Home',
  'Control+z',
];
const TEXTS = ['字', '，', 'a', '7', '多余的字', '3万', ' ', '“', '<', '{', '〔', '#'];

/** One thing that a hand does at a keyboard. */
async function act(page: Page, random: Random): Promise<void> {
  const way = random.below(10);
  if (way < 4) await page.keyboard.press(random.of(KEYS));
  else if (way < 7) await page.keyboard.insertText(random.of(TEXTS));
  else if (way < 9) await page.keyboard.type(random.of(['ab', '12', '. ', 'x']));
  else {
    const finish = await compose(page, ['s', 'shu']);
    await finish(random.of(['书', '书屋']));
  }
}

/** Ten thousand in all. */
const [SEEDS, ROUNDS, ACTS] = [Array.from({ length: 10 }, (_, index) => 20_261_127 + index), 40, 25];

test.runIf(isSweep).each(SEEDS)(
  'A thousand things typed, composed, pasted, undone and selected at random break no tag, give no file that the checker cannot name, and are undone to the byte (seed %i).',
  HOUR,
  async (seed) => {
    const { page, copy, content, troubles } = await openedIn(tests);
    const cells = await openChapter(page);
    const before = content.text(CHAPTER);
    const tags = (text: string) => text.match(/<\/?[A-Z]/g)?.length ?? 0;
    const random = new Random(seed);
    const count = await cells.count();
    for (let round = 0; round < ROUNDS; round += 1) {
      const cell = cells.nth(random.below(count));
      const first = await cell.inputValue();
      await cell.focus();
      await cell.evaluate(
        (own: HTMLTextAreaElement, at) => own.setSelectionRange(at, at),
        random.below(first.length + 1),
      );
      for (let turn = 0; turn < ACTS; turn += 1) await act(page, random);
      // What was typed is kept a moment later.
      await page.waitForTimeout(300);
      const text = content.text(CHAPTER);
      const whole = text.match(/<Stat\s[^<>]*\/>|<Term\s[^<>]*>|<\/Term>|<\/?Plain>/g)?.length ?? 0;
      expect(whole, `round ${round}`).toBe(tags(text));
      const issues = check(withUnsaved(onDisk(copy.content), new Map([[CHAPTER, text]])));
      expect(issues.every(({ line, message }) => line > 0 && message.zh !== '')).toBe(true);
      // The browser undoes across fields, so nothing of this round is left to the next.
      for (
        let undo = 0;
        undo < 9 * ACTS && (await page.evaluate(() => document.queryCommandEnabled('undo')));
        undo += 1
      )
        await page.keyboard.press('Control+z');
      expect(await cell.inputValue(), `round ${round}`).toBe(first);
      await cell.blur();
      await expect
        .poll(() => content.text(CHAPTER), { message: `round ${round}`, timeout: 10_000 })
        .toBe(before);
    }
    expect(troubles).toEqual([]);
  },
);

test.runIf(isSweep)(
  'A word composed with an input method comes in whole at every kind of place of every paragraph, and is undone to the byte.',
  HOUR,
  async () => {
    const { page, content } = await openedIn(tests);
    const cells = await openChapter(page);
    const before = content.text(CHAPTER);
    let places = 0;
    for (let index = 0; index < (await cells.count()); index += 1) {
      const cell = cells.nth(index);
      const first = await cell.inputValue();
      const source =
        paragraphsOf(bodyOf(CHAPTER, before)).filter((one) => !/^<\/?Plain>$/.test(one))[index] ?? '';
      // What each tag is shown as is read off the page.
      const drawn = await cell.locator('xpath=..').locator('.token').allTextContents();
      let at = 0;
      const segments = segmentsOf(source, () => {
        const text = drawn[at] ?? '';
        at += 1;
        return text;
      });
      expect(shownText(segments)).toBe(first);
      const edges = tokensOf(segments).flat();
      for (const place of new Set([0, ...edges, Math.floor(first.length / 2), first.length])) {
        if (tokensOf(segments).some(([from, to]) => place > from && place < to)) continue;
        places += 1;
        await cell.focus();
        await cell.evaluate((own: HTMLTextAreaElement, caret) => own.setSelectionRange(caret, caret), place);
        const finish = await compose(page, ['s', 'sh', 'shu', 'shuw', 'shuwu']);
        await finish('书屋');
        await cell.blur();
        const text = writtenText(changed(segments, place, place, [{ text: '书屋' }]));
        const { fields, paragraphs } = said(CHAPTER, before);
        const due = saying(CHAPTER, before, {
          fields,
          paragraphs: paragraphs.with(paragraphs.indexOf(source), text),
        });
        await expect
          .poll(() => content.text(CHAPTER), { message: `${source} ${place}`, timeout: 10_000 })
          .toBe(due);
        await cell.focus();
        for (let undo = 0; undo < 9 && (await cell.inputValue()) !== first; undo += 1)
          await page.keyboard.press('Control+z');
        await cell.blur();
        await expect
          .poll(() => content.text(CHAPTER), { message: `${source} ${place} undone`, timeout: 10_000 })
          .toBe(before);
      }
    }
    expect(places).toBeGreaterThanOrEqual(30);
  },
);

const SCREENS = [
  ...['', 'figures', 'chapters', 'others', 'editions', 'changes', 'record', 'status'],
  `entry/${encodeURIComponent('statistics/branches.yaml')}`,
  `chapter/${encodeURIComponent(CHAPTER)}`,
];

test.runIf(isSweep).each(SCREENS)(
  'All that can be used on the screen “%s” is reached with the Tab key alone, seen to be, at 400 % and in forced colours too.',
  HOUR,
  async (screen) => {
    const { page } = await openedIn(tests);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `/${screen}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (const [width, forced] of [
      [1280, 'none'],
      [320, 'active'],
    ] as const) {
      await page.setViewportSize({ width, height: width === 320 ? 256 : 800 });
      await page.emulateMedia({ forcedColors: forced });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      // Axe knows nothing of colours that are the system's.
      if (forced === 'none') expect(await violations(page)).toEqual([]);
      expect(await unreached(page)).toEqual([]);
    }
  },
);

/** What can be used on a page and is not reached with the Tab key, or is not seen to be. */
async function unreached(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    for (const one of document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary',
    ))
      if (one.checkVisibility() && !one.matches(':disabled')) one.dataset['due'] = 'yes';
  });
  const count = await page.locator('[data-due]').count();
  for (let step = 0; step < 2 * count + 9; step += 1) {
    await page.keyboard.press('Tab');
    await page.evaluate(() => {
      const own = document.activeElement;
      if (!(own instanceof HTMLElement)) return;
      const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(own);
      const around = own.closest('.prose');
      const isSeen =
        (outlineStyle !== 'none' && outlineWidth !== '0px') ||
        boxShadow !== 'none' ||
        borderColor === '' ||
        around !== null;
      if (isSeen) delete own.dataset['due'];
    });
  }
  return page.locator('[data-due]').evaluateAll((all) => all.map((one) => one.outerHTML.slice(0, 120)));
}
