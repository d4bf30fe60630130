import { expect } from 'vitest';
import type { Locator, Page } from '@playwright/test';
import type { Random } from './random/random.ts';

const CHAPTER = encodeURIComponent('sections/year/zh.mdx');

/** A word that nothing else holds, and that no rule has anything to say of. */
function wordOf(number: number, field: string): string {
  const letters = (alphabet: string) =>
    Array.from(String(number).padStart(5, '0'), (digit) => alphabet[Number(digit)]).join('');
  return /^(?:cell-)?en-/.test(field)
    ? ` w${letters('abcdefghij')}w`
    : `记${letters('甲乙丙丁戊己庚辛壬癸')}`;
}

const WORDS = /w[a-j]{5}w|记[甲乙丙丁戊己庚辛壬癸]{5}/g;

/** One who writes at a page of the room, at random. */
export class RandomWriter {
  readonly page: Page;
  readonly #random: Random;
  readonly #kept: () => string;
  /** What was typed and is to be somewhere. */
  #due: string[] = [];
  #words = 0;
  readonly #first: number;
  readonly #isMoving: boolean;
  readonly done = { typed: 0, saved: 0, chosen: 0 };
  /** What was done, the newest last. */
  readonly #acts: string[] = [];

  constructor(page: Page, random: Random, first: number, isMoving: boolean, kept: () => string) {
    this.page = page;
    this.#random = random;
    this.#first = first;
    this.#isMoving = isMoving;
    this.#kept = kept;
  }

  /** What was typed and is nowhere, and what was done last. */
  get lost(): string[] {
    return this.#lostOf(this.#due);
  }

  #lostOf(words: readonly string[]): string[] {
    const kept = this.#kept();
    const lost = words.filter((word) => !kept.includes(word.trim()));
    return lost.length === 0 ? [] : [...this.#acts.slice(-12), ...lost];
  }

  /** Takes words from what is due that somebody chose to do without. */
  forget(words: string): void {
    this.#due = this.#due.filter((word) => !words.includes(word.trim()));
  }

  async open(): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `/chapter/${CHAPTER}`);
    await this.page.locator('.prose textarea').first().waitFor();
  }

  /** Something that a clerk does; gives the words that are given up by it. */
  async act(): Promise<string> {
    const random = this.#random;
    if (await this.page.locator('.conflict').first().isVisible()) return this.choose();
    const way = random.below(20);
    if (way < 11) for (let turns = random.below(3); turns >= 0; turns -= 1) await this.#typeInProse();
    else if (way < 13) await this.#type(this.page.locator('form .pair fieldset textarea'));
    // What two people move about makes mistakes, which are not saved.
    else if (way < 15 && this.#isMoving) return this.#reshape();
    else if (way < 18) await this.save();
    else if (way < 19) {
      const known = this.#due.length;
      await this.#typeInProse();
      // What was typed before, the other may be choosing to do without at this moment.
      await expect.poll(() => this.#lostOf(this.#due.slice(known)), { timeout: 15_000 }).toEqual([]);
      await this.page.reload();
      this.#acts.push('opened anew');
      await this.page.locator('.prose textarea').first().waitFor();
    }
    return '';
  }

  #typeInProse(): Promise<void> {
    return this.#type(this.page.locator('.prose textarea'));
  }

  /** Types a word at the end of a field, and goes on at once. */
  async #type(fields: Locator): Promise<void> {
    // After a choice the screen is shown anew.
    await fields.first().waitFor();
    const field = fields.nth(this.#random.below(await fields.count()));
    const word = wordOf(this.#first + this.#words, (await field.getAttribute('id')) ?? '');
    this.#words += 1;
    await field.focus();
    await this.page.keyboard.press('Control+End');
    await this.page.keyboard.insertText(word);
    const typed = await this.page.evaluate(() => {
      const own = document.activeElement;
      return own instanceof HTMLTextAreaElement ? own.value : '';
    });
    // What somebody is asked comes between.
    if (!typed.includes(word.trim())) return;
    this.#due.push(word);
    this.#acts.push(`${word} typed: ${typed}`);
    this.done.typed += 1;
  }

  /** Joins, moves or takes away a paragraph right after something was typed. */
  async #reshape(): Promise<string> {
    const random = this.#random;
    const told = random.of(['与下一段合成一段', '上移', '下移', '删去这一段']);
    const buttons = this.page.getByRole('button', { name: told });
    const count = await buttons.count();
    if (told === '删去这一段' ? count < 12 : count === 0) return '';
    const button = buttons.nth(random.below(count));
    const row = this.page.locator('section.row').filter({ has: button });
    if (random.chance(0.5)) await this.#type(row.locator('.prose textarea'));
    const given = (
      await row
        .locator('.prose textarea')
        .evaluateAll((all) => all.map((one) => (one instanceof HTMLTextAreaElement ? one.value : '')))
    ).join('\n');
    // Another may have made something else of the rows by now, or be asked about.
    const isPressed = await button.click({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );
    if (!isPressed) return '';
    this.#acts.push(`${told}: ${given}`);
    return told === '删去这一段' ? given : '';
  }

  async save(): Promise<void> {
    await this.page.keyboard.press('Control+s');
    this.#acts.push('saved');
    const outcome = this.page
      .locator('footer')
      .getByRole('status')
      .or(this.page.locator('footer [role=alert]'));
    await outcome.first().waitFor();
    const told = await outcome.first().innerText();
    if (told.startsWith('已保存')) this.done.saved += 1;
  }

  /** Chooses between what two made of the same, unless the other window did so first; gives the words of what was not chosen. */
  async choose(): Promise<string> {
    const [given, chosen]: [string[], string[]] = [[], []];
    const one = this.page.locator('.conflict').first();
    try {
      for (const field of await one.locator('fieldset').all()) {
        const sides = field.locator('label');
        const taken = this.#random.below(2);
        await sides.nth(taken).locator('input').check({ timeout: 3_000 });
        given.push(await sides.nth(1 - taken).innerText({ timeout: 3_000 }));
        chosen.push(await sides.nth(taken).innerText({ timeout: 3_000 }));
      }
      await one.getByRole('button', { name: '就这样定' }).click({ timeout: 3_000 });
    } catch {
      return '';
    }
    this.#acts.push(`chosen ${chosen.join('\n')} not ${given.join('\n')}`);
    this.done.chosen += 1;
    const words = given.join('\n').match(WORDS) ?? [];
    return words.filter((word) => !chosen.join('\n').includes(word)).join('\n');
  }
}
