import { expect } from '@playwright/test';
import { wrongLineEdges } from './support/lines.ts';
import { test } from './support/reader.ts';
import { mainPages } from '../site/support/site.ts';

for (const { address } of mainPages.filter(({ locale }) => locale === 'zh')) {
  test(`no Chinese line on ${address} begins or ends with a mark that must not stand there`, async ({
    reader,
  }) => {
    await reader.goto(address);
    await reader.evaluate(() => document.fonts.ready);
    for (const width of [360, 768, 1280, 1440]) {
      await reader.setViewportSize({ width, height: 900 });
      expect.soft(await reader.evaluate(wrongLineEdges), `${width} px`).toEqual([]);
    }
  });
}
