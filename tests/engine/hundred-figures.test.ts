import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { onDisk } from '../../src/content/reader/disk.ts';
import { builtText } from '../../src/tools/build/built-folder.ts';
import type { Project } from '../../src/tools/build/project.ts';
import { filesOf, writeFiles } from '../../src/tools/measure/content-files.ts';
import { grownContent } from '../../src/tools/measure/grown-content.ts';
import { built } from '../support/built.ts';
import { miscounts, pageFaults } from '../support/page-faults.ts';
import { projectCopy, TINY } from '../support/project-copy.ts';
import { UNUSUAL, withUnusual } from '../support/unusual-figures.ts';
import { wordsIn } from '../support/words-in.ts';

/** The tiny report with 98 more figures: those that a report seldom has, and copies of its own. */
function withHundredFigures(content: string): void {
  const files = withUnusual(filesOf(TINY));
  const copies = [...grownContent(filesOf(TINY), 34)].filter(([file]) => /^statistics\/.*-n\d+\./.test(file));
  writeFiles(new Map([...files, ...copies.slice(0, 101 - 3 - UNUSUAL.length)]), content);
}

test('A report of a hundred and one figures, many of them unusual, is whole on all its pages and in its data.', async () => {
  const copy = projectCopy();
  withHundredFigures(copy.content);
  withoutPicturesOfCopies(copy);
  expect(check(onDisk(copy.content)).filter(({ severity }) => severity === 'error')).toEqual([]);
  await built(copy);
  expect([...pageFaults(copy.dist), ...miscounts(copy.dist)]).toEqual([]);

  const rows = parse<Record<string, string>>(builtText(copy.dist, 'data/statistics.csv'), {
    bom: true,
    columns: true,
  });
  const ids = new Set(rows.map((row) => row['INDICATOR'] ?? ''));
  expect(ids.size).toBe(101);
  for (const [path, told] of [
    ['', { home: '一百零一个数据', board: '全部一百零一个数据', others: '其他九十八个数据' }],
    [
      'en/',
      {
        home: 'One hundred and one figures',
        board: 'All 101 figures',
        others: 'The other 98 figures',
      },
    ],
  ] as const) {
    const page = (name: string) => builtText(copy.dist, `${path}${name}index.html`);
    expect(page('')).toContain(told.home);
    const board = page('statistics/');
    expect(board).toContain(told.board);
    expect(board).toContain(told.others);
    const ledger = board.slice(board.indexOf('data-ledger'));
    for (const id of ids) {
      expect(ledger.split(` id="${id}"`), id).toHaveLength(2);
      expect(page('site-map/'), id).toContain(`/statistics/${id}/`);
    }
    for (const [id, , texts] of UNUSUAL)
      expect(wordsIn(page(`statistics/${id}/`)), id).toContain(texts[path === '' ? 'zh' : 'en']);
  }
});

/** Draws nothing for what is there to make up the hundred: its pictures are those of the report's own figures but for a number in the name. */
function withoutPicturesOfCopies({ root }: Project): void {
  const pictures = join(root, 'src', 'pages', '[...picture].png.ts');
  const text = readFileSync(pictures, 'utf8');
  const changed = text.replace(
    'await keptPicture(',
    "/-n\\d+\\/$/.test(subject.path) ? '' : await keptPicture(",
  );
  expect(changed).not.toBe(text);
  writeFileSync(pictures, changed);
}
