import { expect, test } from 'vitest';
import { check } from '../../../src/check/check.ts';
import { onDisk } from '../../../src/content/reader/disk.ts';
import { TINY } from '../../support/project-copy.ts';

test('The tiny report has nothing that the check would speak of.', () => {
  expect(check(onDisk(TINY))).toEqual([]);
});
