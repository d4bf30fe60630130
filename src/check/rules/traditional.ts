import { Converter } from 'opencc-js/t2cn';
import { memoizedByText } from '../../content/memoized.ts';
import { defineRule } from '../rule.ts';

/** The simplified characters that the common code page has; whatever is not among them may be a traditional one. */
let common: RegExp | undefined;
let convert: ((text: string) => string) | undefined;

function commonCharacters(): RegExp {
  if (common) return common;
  const decoder = new TextDecoder('gbk');
  const bytes: number[] = [];
  for (let high = 0xb0; high <= 0xf7; high += 1)
    for (let low = 0xa1; low <= 0xfe; low += 1) bytes.push(high, low);
  const all = decoder.decode(Uint8Array.from(bytes)).match(/\p{Script=Han}/gu) ?? [];
  common = new RegExp(`(?![${all.join('')}])\\p{Script=Han}`, 'u');
  return common;
}

/** Where a text has traditional characters, and how they are written in simplified ones. */
const traditionalIn = memoizedByText(
  (text): { found: string; index: number; simplified: string } | undefined => {
    const own = text.replace(/《[^》]*》/g, (title) => 'x'.repeat(title.length));
    if (!commonCharacters().test(own)) return undefined;
    // Its tables take long to open, and most texts never need them.
    convert ??= Converter({ from: 't', to: 'cn' });
    const plain = convert(own);
    if (plain.length !== own.length) return undefined;
    const start =
      [...own].length === own.length ? own.split('').findIndex((one, index) => one !== plain[index]) : -1;
    if (start < 0) return undefined;
    let end = start + 1;
    while (end < own.length && /\p{Script=Han}/u.test(own[end] ?? '')) end += 1;
    while (own[end - 1] === plain[end - 1]) end -= 1;
    return { found: own.slice(start, end), index: start, simplified: plain.slice(start, end) };
  },
);

/** Chinese is in simplified characters, but for the titles of works. */
export const charactersAreSimplified = defineRule({
  scope: 'passage',
  after: ['lookalike-character', 'garbled-text'],
  codes: ['traditional-character'],
  check: ({ locale, text, at }, { tell }) => {
    const traditional = locale === 'zh' ? traditionalIn(text) : undefined;
    if (!traditional) return;
    const { found, index, simplified } = traditional;
    tell('traditional-character', at(index, index + found.length), { found, suggestion: simplified });
  },
});
