import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { saveFile, sweepUnsaved } from '../../../../../src/tools/edit/save/save-file.ts';
import { isSweep } from '../../../../support/sweep.ts';
import { temporaryFolder } from '../../../../support/temporary-folder.ts';

const SAVING = fileURLToPath(new URL('../../../../support/saving.ts', import.meta.url));
const SIZE = 300_000;

test('Killed in the midst of saving, a file is whole: the old one or the new.', {
  timeout: 600_000,
}, async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a.yaml');
  for (let round = 0; round < (isSweep ? 500 : 8); round += 1) {
    const child = spawn(process.execPath, [SAVING, path, String(SIZE)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let begun = 0;
    child.stdout.on('data', (dots: Buffer) => {
      begun += dots.length;
      // Each time after another number of saves, so that the kill meets the work at another point.
      if (begun > 2 + (round % 7)) child.kill('SIGKILL');
    });
    await once(child, 'close');
    const text = readFileSync(path, 'utf8');
    expect(text.length).toBe(SIZE);
    expect(new Set(text).size).toBe(1);
  }
});

test('What was being saved when the power failed is cleared away, and what may still be at work is not.', () => {
  const folder = temporaryFolder({
    'sections/.zh.mdx.1.saving': 'old',
    'sections/.zh.mdx.2.saving': 'at work',
    'sections/zh.mdx': 'text',
  });
  const old = join(folder, 'sections', '.zh.mdx.1.saving');
  utimesSync(old, new Date('2020-01-01'), new Date('2020-01-01'));
  sweepUnsaved(folder);
  expect(readdirSync(join(folder, 'sections')).sort()).toEqual(['.zh.mdx.2.saving', 'zh.mdx']);
});

test.skipIf(process.platform === 'win32')(
  'A file keeps its rights, and a link leads on to the file that it named.',
  () => {
    const folder = temporaryFolder();
    const [path, link] = [join(folder, 'a.yaml'), join(folder, 'link.yaml')];
    writeFileSync(path, 'old', { mode: 0o640 });
    symlinkSync(path, link);
    saveFile(link, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'link.yaml']);
  },
);
