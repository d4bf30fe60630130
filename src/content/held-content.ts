import type { CheckedContent } from './checked-content.ts';

// Vite's runner makes its own instances of modules, so what all of them share hangs on the process.
const KEY = Symbol.for('checked-content');
const shared: typeof globalThis & { [KEY]?: CheckedContent } = globalThis;

/** Puts content in the place of what was held before. */
export function hold(content: CheckedContent): void {
  shared[KEY] = content;
}

/** Whether there is content to make a site from. */
export function isHeld(): boolean {
  return shared[KEY] !== undefined;
}

/**
 * The content that the site is made from.
 * @throws Error where none was handed over
 */
export function heldContent(): CheckedContent {
  if (!shared[KEY]) throw new Error('没有交来内容 · No content was handed over');
  return shared[KEY];
}
