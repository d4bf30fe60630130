import { readFileSync } from 'node:fs';
import type { CheckedContent } from './checked-content.ts';

/** The variable that names the file in which a build hands over what was checked. */
export const CONTENT_FILE = 'CHECKED_CONTENT';

interface Held {
  readonly content: CheckedContent;
  /** Whether Astro has filled its collections from it. */
  isTaken: boolean;
}

// Vite's runner makes its own instances of modules, so what all of them share hangs on the process.
const KEY = Symbol.for('checked-content');
const shared: typeof globalThis & { [KEY]?: Held } = globalThis;

/** Puts content in the place of what was held before. */
export function hold(content: CheckedContent): void {
  shared[KEY] = { content, isTaken: false };
}

/**
 * The content that the site is made from.
 * @throws Error where none was handed over
 */
export function heldContent(): CheckedContent {
  return held().content;
}

/** The same, for Astro’s collections. */
export function takenContent(): CheckedContent {
  held().isTaken = true;
  return held().content;
}

/** Whether Astro’s collections hold the content as it is now. */
export function isTaken(): boolean {
  return held().isTaken;
}

function held(): Held {
  shared[KEY] ??= { content: handedOver(), isTaken: false };
  return shared[KEY];
}

function handedOver(): CheckedContent {
  const file = process.env[CONTENT_FILE];
  if (!file) throw new Error('没有交来内容 · No content was handed over');
  return JSON.parse(readFileSync(file, 'utf8'));
}
