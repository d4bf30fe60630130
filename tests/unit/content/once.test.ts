import { expect, test } from 'vitest';
import { once } from '../../../src/content/queries/once.ts';

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
