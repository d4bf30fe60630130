import { expect } from '@playwright/test';
import { colourRules, violations } from './support/axe.ts';
import { test } from './support/reader.ts';
import { layOutAll } from './support/restyle.ts';
import { oneOfEachKind } from '../site/support/site.ts';

for (const { address } of oneOfEachKind) {
  test(`${address} has no accessibility violation, light or dark, at 320, 768 and 1280 px`, async ({
    reader,
  }) => {
    test.slow();
    await reader.goto(address);
    await layOutAll(reader);
    for (const width of [320, 768, 1280]) {
      await reader.setViewportSize({ width, height: 900 });
      await reader.emulateMedia({ colorScheme: 'light' });
      // At 1280 px in light every page is judged, in every-page.spec.ts.
      if (width < 1280) expect.soft(await violations(reader), `light, ${width} px`).toEqual([]);
      await reader.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await violations(reader, colourRules), `dark, ${width} px`).toEqual([]);
    }
  });
}
