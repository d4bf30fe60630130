import type { Page } from '@playwright/test';
import { dictionary } from '../../../src/words/dictionary.ts';
import { isSweep } from '../../support/sweep.ts';
import { restyle } from '../support/restyle.ts';
import { isFirst, link, type Look, resize } from './look.ts';

/** The page beside itself in a browser that runs no script. */
export function unscripted(plain: Page): Look {
  return {
    how: 'without JavaScript',
    // Scripts are the same in both languages.
    which: isFirst,
    rules: [
      [
        'has every sentence, figure, source and link',
        async (page, { address }) => {
          await plain.goto(address);
          const [without, with_] = [await readable(plain), await readable(page)];
          const lost = with_.filter((line, index) => line !== without[index]);
          const longest = Math.max(with_.length, without.length);
          return [
            ...lost,
            ...(with_.length === longest ? [] : without.slice(with_.length)),
            ...((without[0]?.length ?? 0) > 20 ? [] : ['too few words']),
          ];
        },
      ],
      [
        'offers nothing that would do nothing: no colours, no large print, no reading aloud',
        async (_, { locale }) => {
          // Those of the board work by its styles.
          const controls = plain.locator(
            ':is([type=radio], [type=checkbox], button):not(.board *, .opener *):visible',
          );
          const elder = link(plain, dictionary(locale).reading.enter).filter({ visible: true });
          return controls.or(elder).allInnerTexts();
        },
      ],
    ],
  };
}

/** What a reader can read of a page on a phone, in a sweep at a desk too, and everywhere it leads. */
async function readable(page: Page): Promise<string[]> {
  const texts: string[] = [];
  // Controls come with the script that they work by: it is the words they act on that must be there.
  await restyle(
    page,
    'main :is(form, fieldset, button, .aloud, details:has(form)) { display: none !important }',
  );
  // What a width hides it hides with scripts too.
  for (const width of isSweep ? [360, 1280] : [360]) {
    await resize(page, width);
    texts.push(await page.locator('main').innerText());
  }
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((link) => `${link.textContent?.trim()} → ${link.getAttribute('href')}`));
  return [...texts, ...links];
}
