import { expect } from '@playwright/test';
import { misplacedText } from './support/layout.ts';
import { test } from './support/reader.ts';
import { layOutAll, restyle } from './support/restyle.ts';
import { mainPages } from '../site/support/site.ts';

/** What WCAG 1.4.12 lets a reader ask for. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

for (const { address } of mainPages) {
  test(`${address} shows all its text in windows up to 1920 px, and with a reader’s own spacing`, async ({
    reader,
  }) => {
    await reader.goto(address);
    await layOutAll(reader);
    for (const width of [768, 1024, 1440, 1920]) {
      await reader.setViewportSize({ width, height: 900 });
      expect.soft(await reader.evaluate(misplacedText), `${width} px`).toEqual([]);
    }
    await restyle(reader, spacing);
    for (const width of [320, 1280]) {
      await reader.setViewportSize({ width, height: 900 });
      expect.soft(await reader.evaluate(misplacedText), `with wide spacing, ${width} px`).toEqual([]);
    }
  });
}
