import { expect, test } from 'vitest';
import { keyFigures } from '../../../../src/outputs/pictures/key-figures.ts';
import type { SharedFigure } from '../../../../src/outputs/sharing/subject.ts';

const figure = (label: string, before: string, digits: string, after = ''): SharedFigure => ({
  label,
  parts: { before, digits, after },
  note: '',
});

test('Beside each other, digits stand on one line and labels on another, whatever is said above or below the digits.', () => {
  const text = { locale: 'en', width: 1000, size: 30, ink: 'soft' } as const;
  const figures = [
    figure('Members', 'more than ', '30,000'),
    figure('Rooms', '', '266'),
    figure('Aid', '', '5.681', ' million yuan of public money'),
  ];
  const marks = keyFigures(figures, { names: [], numeral: 80, text }, false).draw(0, 0);
  const heights = (words: readonly string[]) =>
    new Set(marks.flatMap((mark) => (mark.kind === 'text' && words.includes(mark.words) ? [mark.y] : [])));
  expect(heights(['30,000', '266', '5.681']).size).toBe(1);
  expect(heights(['Members', 'Rooms', 'Aid']).size).toBe(1);
});
