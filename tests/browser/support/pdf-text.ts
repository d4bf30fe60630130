import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/**
 * Chromium names some Han glyphs by the radical that looks the same. These are the radicals that NFKC does not lead back to
 * the character, each with what it stands for.
 */
const radicals = new Map(
  '⺟母 ⺠民 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻨麦 ⻩黄 ⻬齐 ⻰龙 ⻳龟 ⼾户'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Every character a PDF can give back as text: what its fonts map their glyphs to. */
export function pdfCharacters(pdf: Buffer): Set<string> {
  const characters = new Set<string>();
  for (const map of streams(pdf).filter((text) => text.includes('begincmap'))) {
    for (const [, block = ''] of map.matchAll(/beginbfchar(.*?)endbfchar/gs)) {
      for (const [, , to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) add(characters, to, 0);
    }
    for (const [, block = ''] of map.matchAll(/beginbfrange(.*?)endbfrange/gs)) {
      for (const [, from = '', last = '', to = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
        const count = Number.parseInt(last, 16) - Number.parseInt(from, 16);
        for (let step = 0; step <= count; step += 1) add(characters, to, step);
      }
    }
  }
  return characters;
}

function add(characters: Set<string>, utf16: string, step: number): void {
  const text = Buffer.from(utf16, 'hex').swap16().toString('utf16le');
  const point = text.codePointAt(0);
  if (point === undefined) return;
  const character = String.fromCodePoint(point + step);
  characters.add(radicals.get(character) ?? character.normalize('NFKC'));
}

function streams(pdf: Buffer): string[] {
  const found: string[] = [];
  for (let at = pdf.indexOf('stream\n'); at !== -1; at = pdf.indexOf('stream\n', at + 7)) {
    try {
      found.push(inflateSync(pdf.subarray(at + 7)).toString('latin1'));
    } catch {
      // Not a compressed stream.
    }
  }
  return found;
}

/** The letters and digits that a page shows in its main part and that are not among what was printed of it. */
export async function lettersLost(page: Page, printed: ReadonlySet<string>): Promise<string[]> {
  const text = await page.getByRole('main').evaluate((main: HTMLElement) => {
    // What only a screen reader sees is not on the paper.
    const unseen = [...main.querySelectorAll<HTMLElement>('.unseen')];
    for (const element of unseen) element.hidden = true;
    const shown = main.innerText;
    for (const element of unseen) element.hidden = false;
    return shown;
  });
  return [...new Set(text.normalize('NFKC'))].filter(
    (character) => /[\p{L}\p{N}]/u.test(character) && !printed.has(character),
  );
}
