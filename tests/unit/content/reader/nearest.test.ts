import { expect, test } from 'vitest';
import { nearest } from '../../../../src/content/reader/nearest.ts';

test.each([
  ['reading-room', 'reading-rooms'],
  ['Activities', 'activities'],
  ['activites', 'activities'],
  ['nothing-like-it', undefined],
  ['', undefined],
])('The nearest of the ids to “%s” is %s.', (word, expected) => {
  expect(nearest(word, ['reading-rooms', 'activities', 'new-members'])).toBe(expected);
});
