import { Converter } from 'opencc-js/t2cn';
import { memoizedByText } from './memoized.ts';

/** Han characters that are not among the simplified ones of the common code page, and may be traditional. */
let rare: RegExp | undefined;
let simplified: ((text: string) => string) | undefined;

function rareCharacters(): RegExp {
  const cells = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const bytes = cells(0xb0, 0xf7).flatMap((high) => cells(0xa1, 0xfe).flatMap((low) => [high, low]));
  const common = new TextDecoder('gbk').decode(Uint8Array.from(bytes)).match(/\p{Script=Han}/gu) ?? [];
  return new RegExp(`(?![${common.join('')}])\\p{Script=Han}`, 'u');
}

/** Where a text has traditional characters outside the titles of works, and how they are written in simplified ones. */
export const traditionalIn = memoizedByText((text) => {
  const own = text.replace(/《[^》]*》/g, (title) => 'x'.repeat(title.length));
  rare ??= rareCharacters();
  if (!rare.test(own)) return undefined;
  // Its tables take long to open, and most texts never need them.
  simplified ??= Converter({ from: 't', to: 'cn' });
  const plain = simplified(own);
  const other = own.split('').flatMap((one, index) => (one === plain[index] ? [] : [index]));
  const [start] = other;
  if (start === undefined || plain.length !== own.length || [...own].length !== own.length) return undefined;
  const [run = ''] = /^\p{Script=Han}+/u.exec(own.slice(start)) ?? [];
  const end = (other.findLast((index) => index < start + run.length) ?? start) + 1;
  return { start, end, found: own.slice(start, end), suggestion: plain.slice(start, end) };
});
