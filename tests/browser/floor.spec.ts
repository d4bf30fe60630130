import { expect, test } from '@playwright/test';
import { flattened, raised } from '../../src/tools/build/flattened.ts';
import { firstTurn, oneOfEachKind } from '../site/support/site.ts';
import { isSweep } from '../support/sweep.ts';
import { elderSheet, layeredSheets } from './support/layered.ts';

/** What an element of each sort has under the one list of sheets and not under the other, one a line. Runs inside the page. */
function differences([one, other]: readonly (readonly string[])[]): string[] {
  const sheets = (texts: readonly string[] = []) =>
    texts.map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
  for (const sheet of document.styleSheets) sheet.disabled = true;
  const sorts = new Map<string, Element>();
  for (const element of document.querySelectorAll('html, body, body *')) {
    const sort = [element.parentElement, element]
      .map((each) => `${each?.localName}.${each?.getAttribute('class') ?? ''}`)
      .join(' > ');
    sorts.set(sort, element);
  }
  const set = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSStyleRule ? rule.style : []),
      ...('cssRules' in rule && rule.cssRules instanceof CSSRuleList ? set(rule.cssRules) : []),
    ]);
  const names = [...new Set(sheets(one).flatMap(({ cssRules }) => set(cssRules)))];
  const styles = (texts: readonly string[] | undefined) => {
    document.adoptedStyleSheets = sheets(texts);
    return [...sorts].flatMap(([sort, element]) =>
      ['', '::before', '::after'].map((pseudo) => {
        const style = getComputedStyle(element, pseudo || null);
        const isDrawn = pseudo === '' || style.content !== 'none';
        const values = isDrawn ? names.map((name) => `${name}: ${style.getPropertyValue(name)}`) : [];
        return { name: sort + pseudo, values };
      }),
    );
  };
  const before = styles(one);
  const after = styles(other);
  return before.flatMap(({ name, values }, index) =>
    values
      .filter((value, at) => value !== after[index]?.values[at])
      .map((value) => `${name} has no longer ${value}`),
  );
}

// In one of the languages; in a sweep in both.
const looked = isSweep ? oneOfEachKind : firstTurn;

test('Every page looks the same without cascade layers as with them, in the elder mode too.', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const layered = await layeredSheets();
  const elder = await elderSheet();
  expect(layered).toContain('@layer components{');
  const flat = flattened(layered);
  expect(flat).not.toContain('@layer');
  const found = new Set<string>();
  for (const { address } of looked) {
    await page.goto(address);
    for (const lists of [
      [[layered], [flat]],
      [
        [layered, elder],
        [flat, raised(elder)],
      ],
    ])
      for (const one of await page.evaluate(differences, lists)) found.add(`${address} ${one}`);
  }
  expect([...found]).toEqual([]);
});
