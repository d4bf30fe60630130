import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withColours } from '../../../src/tools/build/palette-css.ts';

const SRC = fileURLToPath(new URL('../../../src', import.meta.url));
const COLOUR =
  /(?<![\w/])#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\w-])|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/gi;

const sheetsAndCode = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:astro|css|js|ts)$/.test(file),
);

test('No colour stands in src but in the palette.', () => {
  const found = sheetsAndCode.flatMap((file) =>
    (readFileSync(join(SRC, file), 'utf8').match(COLOUR) ?? []).map((colour) => `${file}: ${colour}`),
  );
  expect(found.filter((place) => !place.startsWith(join('drawings', 'palette.ts')))).toEqual([]);
  expect(found).toContain(`${join('drawings', 'palette.ts')}: #fbf8f2`);
});

test('A style sheet gets the colours that it names, and what the palette does not have stops the build.', () => {
  expect(withColours('a{color:--palette(dark paper)}')).toBe('a{color:#11161c}');
  expect(withColours(':root{--palette: print;}')).toContain('--color-paper:#fff;--color-ink:#000;');
  expect(() => withColours(':root{--palette: dusk}')).toThrow('--palette: dusk');
  expect(() => withColours('a{color:--palette(dark rest)}')).toThrow('--palette(dark rest)');
});
