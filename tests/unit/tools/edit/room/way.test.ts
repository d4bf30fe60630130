import { expect, test } from 'vitest';
import { issueView } from '../../../../../src/tools/edit/room/issue-view.ts';
import { wayToPlace } from '../../../../../src/tools/edit/room/pages/frame/way.ts';
import { EditedContent } from '../../../../support/edited-content.ts';

test('A mistake leads to the chapter that it is in, and that of a missing language to the list in which it is begun.', () => {
  const content = new EditedContent();
  content.edit('sections/foundations/zh.mdx', 'title:', 'titel:');
  content.remove('sections/outlook/en.mdx');
  const ways = new Map(content.check().map((issue) => [issueView(issue).file, wayToPlace(issueView(issue))]));
  expect(ways.get('sections/outlook/en.mdx')).toBe('#/chapters');
  expect(ways.get('sections/foundations/zh.mdx')).toMatch(
    /^#\/chapter\/sections%2Ffoundations%2Fzh\.mdx\/zh%3A\d+$/,
  );
});
