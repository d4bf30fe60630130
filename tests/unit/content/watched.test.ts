import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/reader/reader.ts';
import { gathered } from '../../../src/content/watched.ts';
import { filesOf, sourceOf } from '../../../src/tools/measure/content-files.ts';
import { TINY } from '../../support/project-copy.ts';

test('What hung on a file that was missing is done again once the file is there.', () => {
  const files = filesOf(TINY);
  const lacking = loadContent(
    sourceOf(new Map([...files].filter(([file]) => file !== 'site/settings.yaml'))),
  );
  const terms = gathered(({ glossary }) => [...glossary.keys()]);
  const edition = gathered(({ settings }) => settings?.data.edition);
  // Asked twice, so that something else was looked at last.
  for (const content of [lacking, lacking]) terms(content);
  expect(edition(lacking)).toBeUndefined();
  expect(edition(loadContent(sourceOf(files)))).toBe('2025');
});
