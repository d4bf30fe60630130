import { expect, test } from 'vitest';
import { withOwnFaces } from '../../../../src/tools/build/own-faces.ts';

test('What is set in the serif face is set in the report’s own once they are there, with no more weight than before.', () => {
  expect(withOwnFaces('@media print{b,.a::before{font:700 1rem/1 var(--font-serif);margin:0}}')).toBe(
    '@media print{b,.a::before{font:700 1rem/1 var(--font-serif);margin:0}' +
      ':where(html:lang(zh)[data-faces]) b, :where(html:lang(en)[data-faces]) b:where(:lang(zh)), ' +
      ':where(html:lang(zh)[data-faces]) .a::before, :where(html:lang(en)[data-faces]) .a:where(:lang(zh))::before' +
      '{font-family:var(--font-own)}}',
  );
});

test('What asks itself when the faces came stays as it is.', () => {
  const css = ':root[data-faces=late] b{font-family:var(--font-serif)}';
  expect(withOwnFaces(css)).toBe(css);
});

test('What is set in another face stays as it is.', () => {
  const css = 'b{font-family:var(--font-sans)}@font-face{font-family:Report}';
  expect(withOwnFaces(css)).toBe(css);
});
