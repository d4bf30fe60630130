import { expect, test } from 'vitest';
import { figureView } from '../../../src/content/figure-view.ts';
import { figureStrip } from '../../../src/drawings/strip.ts';
import type { Quantity } from '../../../src/figure/quantity.ts';
import { exactly, moreThan, rooms } from '../../support/quantities.ts';

function figure(quantity: Quantity) {
  return figureView('zh', {
    id: 'rooms',
    statistic: {
      theme: 'venues',
      order: 1,
      label: { zh: '书屋', en: 'rooms' },
      definition: { zh: '一家', en: 'One room' },
      unit: rooms,
      observations: [
        {
          ...quantity,
          period: { kind: 'year', year: 2024 },
          source: { document: 'report', paragraph: 'P1', printed: '1', phrase: '1' },
        },
      ],
    },
  });
}

test('Figures are counted as cells: the torn ones of lower bounds stand at the end, whatever their order is.', () => {
  const [atLeast, eight, five] = [moreThan(300, '多', 'before-unit'), exactly(8), exactly(5)];
  const drawn = figureStrip([atLeast, eight, five].map(figure), 2);
  expect(drawn).toEqual(figureStrip([eight, five, atLeast].map(figure), 2));
  expect(drawn.shapes.map(({ mark }) => mark)).toEqual(['block', 'torn']);
});
