import { expect, test } from 'vitest';
import { addresses } from '../../../../../src/content/loaded/addresses.ts';
import { onDisk } from '../../../../../src/content/reader/disk.ts';
import { slotOf } from '../../../../../src/content/reader/layout.ts';
import { loadContent } from '../../../../../src/content/reader/reader.ts';
import { pageOf } from '../../../../../src/tools/edit/room/page-of.ts';
import { ANOTHER_BODY } from '../../../../support/project-copy.ts';
import { REAL_CONTENT } from '../../../../support/edited-content.ts';

test.each([REAL_CONTENT, ANOTHER_BODY])(
  'Every file of the content in %s is shown on a page that there is, at a place that is on it.',
  (folder) => {
    const content = loadContent(onDisk(folder));
    const known = addresses(content);
    const lost = content.files.filter((file) => {
      if (!slotOf(file)) return false;
      const [path = '', anchor] = pageOf(file, content).split('#');
      const anchors = known.get(path);
      return !anchors || (anchor !== undefined && anchors(content)?.has(anchor) === false);
    });
    expect(lost).toEqual([]);
  },
);
