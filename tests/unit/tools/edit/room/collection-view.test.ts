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
