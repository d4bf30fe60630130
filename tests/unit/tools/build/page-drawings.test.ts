import { expect, test } from 'vitest';
import { ownDrawings } from '../../../../src/tools/build/page-drawings.ts';

test('A page keeps the patterns that it is filled with, by its drawings or by its styles, and no other.', () => {
  const pattern = (id: string) => `<pattern id="${id}"><path d="m0 0"/>\n</pattern>`;
  // What its styles fill that it does not keep, nothing is filled with.
  const rest = '<style>.x{fill:url(#styled)}.y{fill:url(#left)}</style><path fill="url(#drawn)"/>';
  const patterns = ['drawn', 'idle', 'styled', 'left'].map(pattern).join('');
  expect(ownDrawings(patterns + rest, '.x{fill:url("#styled")}')).toBe(
    pattern('drawn') + pattern('styled') + rest,
  );
});

test('A page keeps the symbols that it shows, and no other.', () => {
  const symbol = (id: string) => `<symbol id="${id}"><path d="m0 0"/></symbol>`;
  const shown = '<svg><use href="#shown"></use></svg>';
  expect(ownDrawings(symbol('idle') + symbol('shown') + shown, '')).toBe(symbol('shown') + shown);
});

test('A mark of a page has its colour of its class, and another keeps its own.', () => {
  const line = '<path class="ink-main ink-line" fill="none" stroke="#a32a1f" d="m0 0"/>';
  const own = '<path fill="#a32a1f" d="m0 0"/><path class="ink-rule" fill="#d9d0c1"/>';
  expect(ownDrawings(line + own, '')).toBe(line.replace(' fill="none" stroke="#a32a1f"', '') + own);
});
