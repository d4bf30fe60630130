import { expect, test } from 'vitest';
import { ContentCopy } from './content-copy.ts';
import { testMistakes } from './mistake.ts';

const whole = 'statistics/workers-homes.yaml';
const part = 'statistics/workers-homes-national.yaml';

testMistakes([
  [
    'Parts that do not add up to their whole are told at the whole.',
    'parts-do-not-add-up',
    (content) => {
      setValue(content, part, 18);
      return { file: whole, line: 'value:', field: 'observations[0].value' };
    },
  ],
  [
    'A part larger than its whole is told at the part.',
    'part-larger-than-whole',
    (content) => {
      setValue(content, 'statistics/reading-rooms-honoured.yaml', 267);
      return {
        file: 'statistics/reading-rooms-honoured.yaml',
        line: 'value: 267',
        field: 'observations[0].value',
      };
    },
  ],
  [
    'A part without a value for the period leaves the sum open.',
    'parts-incomplete',
    (content) => {
      content.edit(part, 'period: { kind: to-date }', 'period: { kind: year, year: 2022 }');
      return { file: whole, line: '- value:', field: 'observations[0]' };
    },
  ],
  [
    'A figure that has no parts cannot be the sum of them.',
    'parts-incomplete',
    (content) => {
      content.edit('statistics/activities.yaml', /^observations:/m, 'partsAddUp: true\nobservations:');
      return { file: 'statistics/activities.yaml', line: '- value:' };
    },
  ],
  [
    'A figure is not a part of itself.',
    'part-of-itself',
    (content) => {
      content.edit('statistics/activities.yaml', /^observations:/m, 'partOf: activities\nobservations:');
      return { file: 'statistics/activities.yaml', line: 'partOf', field: 'partOf' };
    },
  ],
  [
    'Money is not a part of a number of places.',
    'part-of-another-kind',
    (content) => {
      content.edit('statistics/fee-refunds.yaml', /^observations:/m, 'partOf: reading-rooms\nobservations:');
      return { file: 'statistics/fee-refunds.yaml', line: 'partOf', field: 'partOf' };
    },
  ],
  [
    'A second value for the same period is told at the second.',
    'duplicate-period',
    (content) => {
      const { observation } = repeatedObservation(content);
      content.edit('statistics/reading-rooms.yaml', /^notes:/m, `${observation}notes:`);
      const lines = content.read('statistics/reading-rooms.yaml').split('\n');
      return {
        file: 'statistics/reading-rooms.yaml',
        line: lines.findLastIndex((line) => line.includes('period:')) + 1,
      };
    },
  ],
]);

test('A new value for another year, in whole and parts, is no mistake.', () => {
  const content = new ContentCopy();
  for (const [file, value] of [
    [whole, 200],
    ['statistics/workers-homes-national.yaml', 20],
    ['statistics/workers-homes-provincial.yaml', 20],
    ['statistics/workers-homes-municipal.yaml', 160],
  ] as const) {
    const added = `  - value: ${value}\n    qualifier: exact\n    period: { kind: year, year: 2024 }\n    source: { paragraph: S1.P2, printed: ${value}家, phrase: ${value}家 }\n`;
    content.edit(file, /^(observations:\n(?: {2}.*\n)+)/m, `${observations(content.read(file))}${added}`);
  }
  expect(content.errors()).toEqual([]);
});

test('Of a whole that is only a lower bound nothing is known to be larger.', () => {
  const content = new ContentCopy();
  content.edit(
    'statistics/reading-rooms.yaml',
    'qualifier: exact',
    'qualifier: more-than\n    mark: 余\n    place: before-unit',
  );
  content.edit('statistics/reading-rooms.yaml', 'printed: 266家', 'printed: 266余家');
  content.edit('statistics/reading-rooms.yaml', /phrase: .*/, 'phrase: 各级职工书屋266余家');
  setValue(content, 'statistics/reading-rooms-honoured.yaml', 267);
  expect(content.errors()).toEqual([]);
});

/** Another value, with evidence to match. */
function setValue(content: ContentCopy, file: string, value: number): void {
  content.edit(file, /value: \d+/, `value: ${value}`);
  content.edit(file, /printed: .*/, `printed: ${value}家`);
  content.edit(file, /phrase: .*/, `phrase: 共${value}家`);
}

function observations(yaml: string): string {
  return /^observations:\n(?: {2}.*\n)+/m.exec(yaml)?.[0] ?? '';
}

function repeatedObservation(content: ContentCopy): { observation: string } {
  return {
    observation: observations(content.read('statistics/reading-rooms.yaml')).replace('observations:\n', ''),
  };
}
