import { expect, test } from 'vitest';
import { EditedContent } from '../../../support/edited-content.ts';
import { LESSONS } from './lessons.ts';

test.each(LESSONS)('The guide quotes what a mistake in %s really gives: %s.', (file, from, to) => {
  const content = new EditedContent();
  const guide = content.text('README.md');
  content.edit(file, from, to);
  const said = content.check().at(-1);
  for (const words of [said?.message, said?.fix]) {
    expect(guide).toContain(words?.zh);
    expect(guide).toContain(words?.en);
  }
});

test('The guide is in Chinese first, and says as much in English.', () => {
  const guide = new EditedContent().text('README.md');
  const [chinese = '', english = ''] = guide.split('# The editors’ guide');
  const steps = (text: string) => text.match(/^\d\. |^```text/gm)?.length;
  expect(steps(english)).toBe(steps(chinese));
});
