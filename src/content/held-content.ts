import { readFileSync } from 'node:fs';
import type { CheckedContent } from './checked-content.ts';

/** The variable that names the file in which a build hands over what was checked. */
export const CONTENT_FILE = 'CHECKED_CONTENT';

// Vite's runner makes its own instances of modules, so what all of them share hangs on the process.
const KEY = Symbol.for('checked-content');
const shared: typeof globalThis & { [KEY]?: CheckedContent } = globalThis;

/** Puts content in the place of what was held before. */
export function hold(content: CheckedContent): void {
  shared[KEY] = content;
}

/**
 * The content that the site is made from.
 * @throws Error where none was handed over
 */
export function heldContent(): CheckedContent {
  shared[KEY] ??= handedOver();
  return shared[KEY];
}

function handedOver(): CheckedContent {
  const file = process.env[CONTENT_FILE];
  if (!file) throw new Error('没有交来内容 · No content was handed over');
  return JSON.parse(readFileSync(file, 'utf8'));
}
