import { expect, test } from '@playwright/test';
import { elementsOf, everyPage, mainPages } from '../site/support/site.ts';
import { watchTroubles } from './support/troubles.ts';

test('a page read to its end, with its figures opened, asks no other host and complains of nothing', async ({
  page,
  baseURL,
}) => {
  test.slow();
  const troubles = await watchTroubles(page, baseURL ?? '');
  for (const { address } of mainPages) {
    await page.goto(address);
    await page.evaluate(async () => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')) link.click();
      scrollTo(0, document.body.scrollHeight);
      await new Promise(requestAnimationFrame);
      await document.fonts.ready;
    });
    expect.soft(troubles.splice(0), address).toEqual([]);
  }
});

test('every page has a policy that allows no inline script or style of its own accord', () => {
  for (const page of everyPage) {
    const elements = elementsOf(page);
    const policies = elements.filter(
      ({ name, attributes }) =>
        name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    expect(policies, page.file).toHaveLength(1);
    const policy = policies[0]?.attributes.get('content') ?? '';
    for (const directive of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
    ]) {
      expect(policy, page.file).toContain(directive);
    }
    expect(policy, page.file).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
    const inline = elements.flatMap(({ name, attributes }) =>
      [...attributes.keys()]
        .filter((key) => key === 'style' || /^on/.test(key))
        .map((key) => `${name} ${key}`),
    );
    expect(inline, page.file).toEqual([]);
  }
});
