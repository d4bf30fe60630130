import { expect, test } from 'vitest';
import { capitalised } from '../../../src/words/capitalised.ts';

test('The first word is capitalised, within quotation marks too, and Chinese stays as it is.', () => {
  expect(capitalised('union funds')).toBe('Union funds');
  expect(capitalised('“three payments” to model workers')).toBe('“Three payments” to model workers');
  expect(capitalised('100-day drive')).toBe('100-day drive');
  expect(capitalised('“爱心送考”')).toBe('“爱心送考”');
  expect(capitalised('')).toBe('');
});
