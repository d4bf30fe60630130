import { expect, test } from 'vitest';
import { all, pages } from './support/site.ts';

test('the first script of every page knows the values that its controls have, and no other', () => {
  for (const page of pages) {
    const offered = all(page, '.choices input').map(({ attribs }) => `${attribs['name']}${attribs['value']}`);
    const [early] = all(page, 'head script[data-elder]').flatMap(({ children }) =>
      children.flatMap((child) => ('data' in child ? child.data : [])),
    );
    const known = new RegExp(/\/(\^\(theme.*?\$)\//.exec(early ?? '')?.[1] ?? '^$');
    const names = ['theme', 'contrast', 'size', 'mode'];
    const values = ['light', 'dark', 'high', 'low', '1', '2', '3', '4', 'elder', 'standard', 'undefined', ''];
    const taken = names
      .flatMap((name) => values.map((value) => name + value))
      .filter((one) => known.test(one));
    const chosen = offered.filter((one) => !names.includes(one));
    expect(taken.sort(), page.address).toEqual([...new Set([...chosen, 'modeelder'])].sort());
  }
});
