import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { find, lastParagraph, openChapter, save } from './flows.ts';
import type { OpenedRoom } from './opened-room.ts';

const KEYS = 30;

/** How long it takes from a key, a digit or the one that takes it away, until its mark is drawn or gone, in milliseconds. */
export async function keyToMark(room: OpenedRoom): Promise<number[]> {
  const { page } = room;
  await openChapter(room);
  const { row, zh } = lastParagraph(page);
  await zh.click();
  await page.keyboard.press('End');
  const times: number[] = [];
  for (let index = 0; index < KEYS; index += 1) {
    for (const [key, state] of [
      ['7', 'attached'],
      ['Backspace', 'detached'],
    ] as const) {
      const begun = await row.evaluate((own, wanted) => {
        const seen = new Promise<number>((done) => {
          const isThere = () => own.querySelector('.drawn .error') !== null;
          const look = () => {
            if (isThere() === (wanted === 'attached')) done(performance.now());
          };
          new MutationObserver(look).observe(own, { subtree: true, childList: true, attributes: true });
        });
        const pressed = new Promise<number>((done) => {
          own.addEventListener('keydown', () => done(performance.now()), { once: true });
        });
        const time = Promise.all([pressed, seen]).then(([from, to]) => to - from);
        Object.assign(window, { time });
        return true;
      }, state);
      if (begun) await page.keyboard.press(key);
      times.push(Math.round(await page.evaluate(() => Promise.resolve<number>(Reflect.get(window, 'time')))));
    }
  }
  await page.reload();
  await page.getByRole('button', { name: '保存', exact: true }).waitFor();
  return times;
}

const SAVES = 5;

/** How long it takes from pressing 保存 until the page beside shows what was saved, in milliseconds. */
export async function saveToPreview({ page }: OpenedRoom): Promise<number[]> {
  await find(page, '职工书屋', /^职工书屋/);
  await page.getByRole('button', { name: '看网页' }).click();
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { level: 1 }).waitFor({ timeout: 180_000 });
  const times: number[] = [];
  for (let index = 0; index < SAVES; index += 1) {
    const word = `书屋${'甲乙丙丁戊'.charAt(index)}`;
    await page.getByRole('group', { name: '名称', exact: true }).getByLabel('中文').fill(word);
    await page.getByText('草稿已存').first().waitFor();
    const begun = performance.now();
    await save(page);
    await frame.getByText(word).first().waitFor();
    times.push(Math.round(performance.now() - begun));
  }
  return times;
}

/** The size of the room’s script as it may be sent, in bytes. */
export async function bytesOfScript(page: Page): Promise<number> {
  const text = await page.evaluate(async () => (await fetch('/room.js')).text());
  return brotliCompressSync(text).length;
}

/** The value below which a share of all lie. */
export function percentile(all: readonly number[], share: number): number {
  return all.toSorted((a, b) => a - b)[Math.ceil(all.length * share) - 1] ?? 0;
}
