import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { collectionViews } from '../../../../../src/tools/edit/room/collection-view.ts';
import { ContentRoom } from '../../../../../src/tools/edit/room/content-room.ts';
import { contentCopy } from '../../../../support/project-copy.ts';

test('The first entry of a collection can be begun: it stands there without any.', () => {
  const copy = contentCopy();
  rmSync(join(copy.content, 'honours'), { recursive: true });
  const views = collectionViews(new ContentRoom(copy).look(), [], () => '');
  expect(views.find(({ name }) => name === 'honours')).toMatchObject({ rows: [], isOpen: true });
});

test('What has no name of its own is called as the article that it orders, or as what it is, and not by its file.', () => {
  const views = collectionViews(new ContentRoom(contentCopy()).look(), [], () => '');
  const titles = (of: string) => views.find(({ name }) => name === of)?.rows.map(({ title }) => title);
  expect(titles('sectionOutlines')).toEqual([{ zh: '书和读者', en: 'Books and readers' }]);
  expect(titles('home')).toEqual([{ zh: '首页的数字', en: 'The figures of the home page' }]);
});
