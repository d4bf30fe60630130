import { expect, test } from 'vitest';
import { withOwnFaces } from '../../../../src/tools/build/own-faces.ts';

test('What is set in the serif face is set in the report’s own once they are there, with no more weight than before.', () => {
  expect(withOwnFaces('@media print{b,.a::before{font:700 1rem/1 var(--font-serif);margin:0}}')).toBe(
    '@media print{b,.a::before{font:700 1rem/1 var(--font-serif);margin:0}' +
      ':where(html:lang(zh)[data-faces=on]) b, :where(html:lang(en)[data-faces=on]) b:where(:lang(zh)), ' +
      ':where(html:lang(zh)[data-faces=on]) .a::before, :where(html:lang(en)[data-faces=on]) .a:where(:lang(zh))::before' +
      '{font-family:var(--font-own)}}',
  );
});

test('What is set in another face stays as it is.', () => {
  const css = 'b{font-family:var(--font-sans)}@font-face{font-family:Report}';
  expect(withOwnFaces(css)).toBe(css);
});
