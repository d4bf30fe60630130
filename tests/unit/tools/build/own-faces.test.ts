import { expect, test } from 'vitest';
import { withOwnFaces } from '../../../../src/tools/build/own-faces.ts';

test('What is set in the serif face is set in the report’s own once they are there, with no more weight than before.', () => {
  expect(withOwnFaces('@media print{.a b,.c::before{font:700 1rem/1 var(--font-serif);margin:0}}')).toBe(
    '@media print{.a b,.c::before{font:700 1rem/1 var(--font-serif);margin:0}:where([data-faces]) .a b, :where([data-faces]) .c::before{font-family:var(--font-own)}}',
  );
});

test('What is set in another face stays as it is.', () => {
  const css = 'b{font-family:var(--font-sans)}@font-face{font-family:Report}';
  expect(withOwnFaces(css)).toBe(css);
});
