import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { type RoomFiles, roomFiles } from '../../src/tools/edit/room/server/room-files.ts';
import { KEYS, type TypingDriver } from '../browsers/driver.ts';
import { OTHER } from '../browsers/tried.ts';
import { contentCopy } from '../support/project-copy.ts';
import { openRoom } from '../support/room.ts';
import { isSweep } from '../support/sweep.ts';

let files: RoomFiles;
beforeAll(async () => {
  if (isSweep) files = await roomFiles();
});

const [FIGURE, CHAPTER] = ['statistics/branches.yaml', 'sections/year/zh.mdx'];

/** What is done in a page of the room. */
class Hand {
  readonly #browser: TypingDriver;

  constructor(browser: TypingDriver) {
    this.#browser = browser;
  }

  /** Waits until an expression is true in the page. */
  async until(expression: string): Promise<void> {
    await expect
      .poll(() => this.#browser.run(`Boolean(${expression})`), { message: expression, timeout: 20_000 })
      .toBe(true);
  }

  /** Goes to a screen, and waits for something on it. */
  async go(screen: string, file: string, selector: string): Promise<void> {
    await this.#browser.run(`(location.hash = ${JSON.stringify(`#/${screen}/${encodeURIComponent(file)}`)})`);
    await this.until(`document.querySelector(${JSON.stringify(selector)})`);
  }

  /** Goes into a field, with all of it selected or the caret at a place. */
  async enter(selector: string, at?: number): Promise<void> {
    await this.#browser.run(
      `(() => { const field = document.querySelector(${JSON.stringify(selector)}); field.focus(); ${
        at === undefined ? 'field.select()' : `field.setSelectionRange(${at}, ${at})`
      }; return true })()`,
    );
  }

  value(selector: string): Promise<unknown> {
    return this.#browser.run(`document.querySelector(${JSON.stringify(selector)}).value`);
  }

  /** Presses the button of a name. */
  async press(name: string): Promise<void> {
    const found = `[...document.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent).startsWith(${JSON.stringify(name)}))`;
    await this.until(found);
    await this.#browser.run(`(${found}.click(), true)`);
  }
}

test.runIf(isSweep).for(OTHER)(
  'In $name a figure is changed and saved, a sentence is typed, a figure goes and comes back as a whole, and is put in and undone to the byte.',
  { timeout: 240_000 },
  async ({ start }, { skip }) => {
    const browser = await start();
    if (typeof browser === 'string') return skip(browser);
    onTestFinished(() => browser.close());
    const copy = contentCopy();
    const { address, content } = await openRoom(copy, { files });
    const hand = new Hand(browser);
    const saved = (file: string) => readFileSync(join(copy.content, file), 'utf8');
    await browser.open(address);
    await hand.until("document.querySelector('[type=search]')");

    const before = saved(FIGURE);
    const field = (name: string) => `[id="field-observations[0].${name}"]`;
    await hand.go('entry', FIGURE, field('value'));
    await hand.enter(field('value'));
    await browser.type('8');
    await hand.press('印作“8家”');
    await hand.enter(field('source.phrase'));
    await browser.type('分馆8家');
    // A browser without a screen may tell of no focus, and so not of leaving the field either.
    await expect.poll(() => content.text(FIGURE), { timeout: 10_000 }).toContain('分馆8家');
    await browser.press(KEYS.control, 's');
    await expect
      .poll(() => browser.run("document.querySelector('footer').textContent"), { timeout: 10_000 })
      .toContain('已保存1个文件');
    expect(saved(FIGURE)).toBe(
      before.replace('value: 7', 'value: 8').replace('7家', '8家').replace('分馆7家', '分馆8家'),
    );

    const text = content.text(CHAPTER);
    const cell = '#cell-zh-8';
    await hand.go('chapter', CHAPTER, cell);
    const first = '到报告时，图书馆有分馆8家，馆藏图书12万余册。';
    await expect.poll(() => hand.value(cell)).toBe(first);
    await hand.enter(cell, first.length);
    await browser.type('都可以借。');
    await expect
      .poll(() => content.text(CHAPTER), { timeout: 10_000 })
      .toContain('<Stat id="books" />。都可以借。');
    for (let undo = 0; undo < 9 && (await hand.value(cell)) !== first; undo += 1) await browser.undo();
    expect(await hand.value(cell)).toBe(first);
    await hand.enter(cell, first.indexOf('8家') + 2);
    await browser.type(KEYS.backspace);
    expect(await hand.value(cell)).toBe(first.replace('8家', ''));
    await browser.undo();
    expect(await hand.value(cell)).toBe(first);
    // One key steps over a figure.
    await hand.enter(cell, first.indexOf('8家') + 2);
    await browser.type(`${KEYS.left}有`);
    expect(await hand.value(cell)).toBe(first.replace('8家', '有8家'));
    await browser.undo();
    expect(await hand.value(cell)).toBe(first);

    await hand.enter(cell, first.length);
    await hand.press('插入数字（中文） 第9段');
    await hand.press('图书借阅');
    await expect
      .poll(() => content.text(CHAPTER), { timeout: 10_000 })
      .toMatch(/<Stat id="books" \/>。<Stat id="loans"[^>]*\/>\n/);
    await hand.enter(cell, String(await hand.value(cell)).length);
    for (let undo = 0; undo < 9 && (await hand.value(cell)) !== first; undo += 1) await browser.undo();
    await expect.poll(() => content.text(CHAPTER), { timeout: 10_000 }).toBe(text);
  },
);
