import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../content/reader/issue.ts';
import { applyRepairs } from '../report/repair.ts';
import type { Localised } from '../../figure/locale.ts';
import { lineDiff, utf8Text } from './line-diff.ts';
import { saveFile } from './save/save-file.ts';

/** Repairs the files that have issues with a safe repair, and tells what changed in each. */
export function repairFiles(root: string, issues: readonly Issue[]) {
  const files = Map.groupBy(
    issues.filter(({ repair }) => repair !== undefined),
    ({ file }) => file,
  );
  return [...files].flatMap(([file, found]) => {
    const path = join(root, file);
    const before = readFileSync(path);
    const after = applyRepairs(before, found);
    if (before.equals(after)) return [];
    saveFile(path, after);
    return [{ file, change: changeOf(before, after) }];
  });
}

function changeOf(before: Uint8Array, after: Uint8Array): Localised {
  const old = utf8Text(before);
  // UTF-16 is full of zero bytes, which UTF-8 would allow.
  if (old === undefined || old.includes('\0')) {
    return {
      zh: '整个文件改存为UTF-8，文字没有改。',
      en: 'The whole file is now saved as UTF-8; its words are as they were.',
    };
  }
  const change = lineDiff(old, utf8Text(after) ?? '');
  return { zh: change, en: change };
}
