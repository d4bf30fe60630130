import { expect, test } from 'vitest';
import { all, pages } from './support/site.ts';

test('the first script of every page knows the values that its controls have, and no other', () => {
  for (const page of pages) {
    const offered = all(page, '.choices input')
      .map(({ attribs }) => `${attribs['name']}=${attribs['value']}`)
      .filter((choice) => !choice.endsWith('='));
    const early = all(page, 'head script[data-elder]').flatMap((script) =>
      script.children.map((child) => ('data' in child ? child.data : '')),
    );
    const known = /'((?:\w+=\w+ )+\w+=\w+)'/.exec(early.join())?.[1]?.split(' ') ?? [];
    expect(new Set(known), page.address).toEqual(new Set([...offered, 'mode=elder']));
  }
});
