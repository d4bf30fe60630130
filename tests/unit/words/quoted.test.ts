import { expect, test } from 'vitest';
import { insideQuotes } from '../../../src/words/quoted.ts';

test.each([
  ['启动“暖心早餐”项目', '启动‘暖心早餐’项目'],
  ['共“读‘经典’”一次', '共‘读“经典”’一次'],
  ['the workers’ “home”', 'the workers’ ‘home’'],
  ['书屋266家', '书屋266家'],
])('The words “%s” stand between quotation marks as “%s”.', (words, inside) => {
  expect(insideQuotes(words)).toBe(inside);
});
