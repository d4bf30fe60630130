import { expect, test } from 'vitest';
import { chosen } from '../../runner/chosen.ts';

const FILES = [
  'tests/unit/figure/text.test.ts',
  'tests/browser/lines.spec.ts',
  'tests/unit/search/lines.test.ts',
];

/** What words choose, a line a stage. */
function choice(...words: string[]): string[] {
  return chosen(words, FILES).map(({ stage, files = ['all'] }) => `${stage.name}: ${files.join(', ')}`);
}

test('Without a name every stage runs, whole.', () => {
  expect(choice().slice(0, 2)).toEqual(['types: all', 'unit: all']);
  expect(choice()).toContain('browser: all');
});

test('A stage is run by its name, and else the files whose path holds the name.', () => {
  expect(choice('types')).toEqual(['types: all']);
  expect(choice('lines')).toEqual([
    'unit: tests/unit/search/lines.test.ts',
    'browser: tests/browser/lines.spec.ts',
  ]);
  expect(choice('unit/figure', 'budget')).toEqual(['unit: tests/unit/figure/text.test.ts', 'budget: all']);
});

test('A name that is nothing is told, with the names of the stages.', () => {
  expect(() => choice('tipes')).toThrow(/“tipes”.*types, unit, build/);
});
