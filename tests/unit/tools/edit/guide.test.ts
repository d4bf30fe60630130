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

test.each(changesIn(new EditedContent().text('README.md')))(
  'A change of %s can be made as the guide shows it, and the guide quotes whatever the check then says.',
  (file, before, after) => {
    const content = new EditedContent();
    const guide = content.text('README.md');
    if (before === '') content.write(file, after);
    else content.edit(file, before, after);
    const errors = content.check().filter(({ severity }) => severity === 'error');
    for (const { message } of errors) {
      expect(guide).toContain(message.zh);
      expect(guide).toContain(message.en);
    }
  },
);

test('Both languages of the guide show the same changes.', () => {
  const [chinese = '', english = ''] = new EditedContent().text('README.md').split('# The editors’ guide');
  expect(changesIn(chinese).length).toBeGreaterThan(4);
  expect(changesIn(english)).toEqual(changesIn(chinese));
});

test('The guide is in Chinese first, and says as much in English.', () => {
  const guide = new EditedContent().text('README.md');
  const [chinese = '', english = ''] = guide.split('# The editors’ guide');
  const steps = (text: string) => text.match(/^\d\. |^```text/gm)?.length;
  expect(steps(english)).toBe(steps(chinese));
});

/** The changes that a guide shows: the file, the lines that stand there, and what stands there afterwards; a new file has none before. */
function changesIn(guide: string): [file: string, before: string, after: string][] {
  return [...guide.matchAll(/```(?:diff|yaml)\n# (\S+)\n(.*?)```/gs)].map(
    ([block, file = '', lines = '']) => {
      if (!block.startsWith('```diff')) return [file, '', lines];
      const without = (mark: string) =>
        lines
          .split(/(?<=\n)/)
          .filter((line) => !line.startsWith(mark))
          .map((line) => line.slice(1))
          .join('');
      return [file, without('+'), without('-')];
    },
  );
}
