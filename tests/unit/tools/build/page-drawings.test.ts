import { expect, test } from 'vitest';
import { ownDrawings } from '../../../../src/tools/build/page-drawings.ts';

test('A page keeps the patterns that it is filled with, by its drawings or by its styles, and no other.', () => {
  const pattern = (id: string) => `<pattern id="${id}"><path d="m0 0"/>\n</pattern>`;
  const rest = '<style>.x{fill:url(#styled)}</style><path fill="url(#drawn)"/>';
  expect(ownDrawings(pattern('drawn') + pattern('idle') + pattern('styled') + rest)).toBe(
    pattern('drawn') + pattern('styled') + rest,
  );
});

test('A mark of a page has its colour of its class, and another keeps its own.', () => {
  const line = '<path class="ink-main ink-line" fill="none" stroke="#a32a1f" d="m0 0"/>';
  const own = '<path fill="#a32a1f" d="m0 0"/><path class="ink-rule" fill="#d9d0c1"/>';
  expect(ownDrawings(line + own)).toBe(line.replace(' stroke="#a32a1f"', '') + own);
});
