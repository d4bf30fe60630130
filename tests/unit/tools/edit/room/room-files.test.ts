import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptIn } from '../../../../../src/tools/edit/room/server/room-files.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

test('What was kept of the room’s script and style is taken only where it is whole, and otherwise made anew.', () => {
  const whole = { script: 'a', style: 'b', from: 'c' };
  const folder = temporaryFolder({
    'whole.json': JSON.stringify(whole),
    'torn.json': '{"script": "tor',
    'empty.json': JSON.stringify({ ...whole, style: '' }),
  });
  expect(keptIn(join(folder, 'whole.json'))).toEqual(whole);
  for (const name of ['torn.json', 'empty.json', 'none.json'])
    expect(keptIn(join(folder, name)), name).toBeUndefined();
});
