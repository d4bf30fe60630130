import { beforeEach, expect, test } from 'vitest';
import type { CheckedContent } from '../../../src/content/checked-content.ts';
import { COLLECTION_NAMES, tableOf } from '../../../src/content/collections.ts';
import { hold } from '../../../src/content/held-content.ts';
import { once } from '../../../src/content/queries/once.ts';

const nothing = () => tableOf<CheckedContent>(COLLECTION_NAMES, () => []);
beforeEach(() => hold(nothing()));

test('A query is worked out once for each set of arguments, however often it is asked.', async () => {
  const asked: string[] = [];
  const query = once(async (locale: string, id: string) => {
    asked.push(`${locale} ${id}`);
    return { locale, id };
  });
  const [first, second] = await Promise.all([query('zh', 'a'), query('zh', 'a')]);
  expect(second).toBe(first);
  expect(await query('en', 'a')).toEqual({ locale: 'en', id: 'a' });
  expect(await query('zh', 'b')).toEqual({ locale: 'zh', id: 'b' });
  expect(asked).toEqual(['zh a', 'en a', 'zh b']);
});

test('A query is worked out anew where other content is held, and not where the same is.', async () => {
  let turns = 0;
  const query = once(async () => {
    turns += 1;
    return turns;
  });
  expect([await query(), await query()]).toEqual([1, 1]);
  hold(nothing());
  expect(await query()).toBe(2);
});
