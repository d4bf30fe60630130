import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtFiles, builtText } from '../../src/tools/build/built-folder.ts';
import { filesOf } from '../../src/tools/measure/grown-content.ts';
import { bareReport } from '../support/bare-report.ts';
import { miscounts, pageFaults } from '../support/page-faults.ts';
import { ANOTHER_BODY, projectCopy, startCommand, TINY } from '../support/project-copy.ts';
import type { Files } from '../support/random/files.ts';
import { editedAtRandom } from '../support/random/report.ts';
import { isSweep } from '../support/sweep.ts';

const SEEDS = Array.from({ length: isSweep ? 40 : 2 }, (_, index) => index + 1);
const EDITS = 120;

let remove = () => {};
const copy = projectCopy(TINY, (then) => (remove = then));
beforeAll(() => remove);

/** Builds a report in the place of the one before; gives what reads wrongly in it. */
async function built(files: Files, told: string): Promise<string[]> {
  rmSync(copy.content, { recursive: true });
  for (const [file, text] of files) {
    const path = join(copy.content, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const { status, output } = await startCommand(copy, 'build').ended;
  expect(status, `${told}\n${output}`).toBe(0);
  return pageFaults(copy.dist);
}

test.each(SEEDS)(
  'A report that the check passes builds and reads well, whatever was edited in it: %i.',
  async (seed) => {
    const { files, edits } = editedAtRandom(filesOf(seed % 2 === 1 ? TINY : ANOTHER_BODY), seed, EDITS);
    const told = edits.join('\n');
    expect(told).toContain('derived/');
    expect(await built(files, told), told).toEqual([]);
  },
);

test('A report of one section and one figure speaks of nothing that it has none of.', async () => {
  expect(await built(bareReport(filesOf(TINY)), '')).toEqual([]);
  expect(miscounts(copy.dist)).toEqual([]);
  const pages = builtFiles(copy.dist).filter((file) => file.endsWith('.html'));
  expect(pages.filter((file) => /honours|glossary|editions|served/.test(file))).toEqual([]);
  const board = builtText(copy.dist, 'en/statistics/index.html');
  const [list] = /<section data-group>.*?<\/section>/s.exec(board) ?? [];
  expect([list?.includes('id="branches"'), list?.includes('<h3'), /theme/i.exec(wordsOf(board))]).toEqual([
    true,
    false,
    null,
  ]);
  const spoken = pages.filter((file) =>
    /荣誉|术语|推算|服务了谁|Honour|Glossary|worked out|who is served|(?<![\d.])0[项条个]|\b0 (?:rows|figures|terms)\b/i.test(
      wordsOf(builtText(copy.dist, file)),
    ),
  );
  expect(spoken).toEqual([]);
  expect(pages.filter((file) => builtText(copy.dist, file).includes('/served/'))).toEqual([]);
});

/** What a page says, without its scripts, what waits for them, and its drawings. */
function wordsOf(html: string): string {
  return html.replace(/^.*<body/s, '').replaceAll(/<(script|style|template|svg)\b.*?<\/\1>|<[^>]*>/gs, ' ');
}
