import { expect, test } from 'vitest';
import { addresses } from '../../../../src/content/loaded/addresses.ts';
import { loadContent } from '../../../../src/content/reader/reader.ts';
import { EditedContent } from '../../../support/edited-content.ts';

test('What pages there are is asked again where a file comes, and not while a text is written in.', () => {
  const content = new EditedContent();
  const pages = () => addresses(loadContent(content));
  const before = pages();
  content.append('pages/about/zh.mdx', '\n这是新写的一段。\n');
  expect(pages()).toBe(before);
  content.write('statistics/one-more.yaml', '');
  expect([...pages().keys()].filter((path) => !before.has(path))).toEqual(['/statistics/one-more/']);
});
