import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assertPlainPublicFiles } from '../../../../src/tools/build/public-files.ts';
import { project, projectAt } from '../../../../src/tools/build/project.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

test('A link among the files that are published as they are is refused by its name, and ordinary files are not.', () => {
  expect(() => assertPlainPublicFiles(project)).not.toThrow();
  const copy = projectAt(temporaryFolder({ 'public/fonts/a.txt': '', 'secret/key.txt': '' }));
  expect(() => assertPlainPublicFiles(copy)).not.toThrow();
  mkdirSync(join(copy.root, 'public', 'more'));
  symlinkSync(join(copy.root, 'secret'), join(copy.root, 'public', 'more', 'linked'), 'junction');
  expect(() => assertPlainPublicFiles(copy)).toThrow(join('public', 'more', 'linked'));
});
