import { expect, test } from 'vitest';
import { STANDALONE_WIDTH, standalone } from '../../../src/drawings/standalone.ts';
import { LOCALES } from '../../../src/figure/locale.ts';
import { rasterise } from '../../../src/outputs/pictures/rasterise.ts';
import { drawingIds, realDrawing } from './real-drawings.ts';

const SOURCE = { zh: '来源：报告（约2023年）', en: 'Source: the report (about 2023)' };
const ADDRESS = 'https://example.org/statistics/';

test.each(drawingIds)('The file of %s needs nothing else, and holds title, source and address.', (id) => {
  for (const locale of LOCALES) {
    const drawing = realDrawing(id, locale);
    const svg = standalone(locale, drawing, SOURCE[locale], ADDRESS);
    expect(svg).not.toMatch(/ (?:href|src|style)=|<style|<script|url\((?!#)/);
    const words = svg.replace(/<[^>]*>/g, '').replace(/\s/g, '');
    expect(words).toContain(drawing.title.replace(/\s/g, ''));
    expect(words).toContain(ADDRESS);
    expect(words).toContain(locale === 'zh' ? '约2023年' : 'about2023');
  }
});

test('A drawing becomes a PNG of 1200 px, drawn with the site’s own fonts, the same every time.', async () => {
  const svg = standalone('zh', realDrawing('money', 'zh'), SOURCE.zh, ADDRESS);
  const png = await rasterise(svg);
  expect(new DataView(png.buffer).getUint32(16)).toBe(STANDALONE_WIDTH);
  expect(await rasterise(svg)).toEqual(png);
});
