import { memoizedByText } from '../memoized.ts';

/**
 * That a paragraph of the English was found to say what one of the Chinese says: short names of both as they were then. Where the Chinese
 * had changed and the English was left as it was, `was` names the Chinese that this very English was made from.
 */
export interface Confirmation {
  readonly zh: string;
  readonly en: string;
  readonly was?: string;
}

/** What is written of it in the field `translated`, one paragraph a line. */
const WRITTEN = /^zh-([0-9a-f]{8}) en-([0-9a-f]{8}|none)(?: was-([0-9a-f]{8}))?$/;

/**
 * A confirmation as it is written.
 * @example written({ zh: '4c1a9e03', en: '7b20f1d5' }) // => 'zh-4c1a9e03 en-7b20f1d5'
 */
export function written({ zh, en, was }: Confirmation): string {
  return `zh-${zh} en-${en}${was === undefined ? '' : ` was-${was}`}`;
}

/** Whether a line is written as a confirmation is. */
export function isConfirmation(line: string): boolean {
  return WRITTEN.test(line);
}

/** What the field `translated` confirms, line by line; a line that is not written so confirms nothing. */
export function confirmationsIn(translated: string | readonly string[] | undefined): Confirmation[] {
  const lines = typeof translated === 'string' ? [translated] : (translated ?? []);
  return lines.map((line) => {
    const [, zh = NONE, en = NONE, was] = WRITTEN.exec(line) ?? [];
    return { zh, en, ...(was === undefined ? {} : { was }) };
  });
}

/** What stands for a paragraph that is not there. */
export const NONE = 'none';

/**
 * A short name for a paragraph, which changes with any word of it and with nothing else: line ends and spacing do not count. No secret is
 * kept here, only a change noticed (FNV-1a), and the domain imports nothing.
 */
export const digestOf = memoizedByText((text: string): string => {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text.replace(/\s+/g, ' ').trim()))
    value = Math.imul(value ^ byte, 0x01000193);
  return (value >>> 0).toString(16).padStart(8, '0');
});
