import { expect, test } from 'vitest';
import { ContentCopy } from '../../check/content-copy.ts';
import { LESSONS } from './lessons.ts';

test.each(LESSONS)('The guide quotes what a mistake in %s really gives: %s.', (file, from, to) => {
  const content = new ContentCopy();
  const guide = content.read('README.md');
  content.edit(file, from, to);
  const said = content.check().at(-1);
  for (const words of [said?.message, said?.fix]) {
    expect(guide).toContain(words?.zh);
    expect(guide).toContain(words?.en);
  }
});

test('The guide is in Chinese first, and says as much in English.', () => {
  const guide = new ContentCopy().read('README.md');
  const [chinese = '', english = ''] = guide.split('# The editors’ guide');
  const steps = (text: string) => text.match(/^\d\. |^```text/gm)?.length;
  expect(steps(english)).toBe(steps(chinese));
});
