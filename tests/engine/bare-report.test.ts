import { expect, test } from 'vitest';
import { builtFiles, builtText } from '../../src/tools/build/built-folder.ts';
import { filesOf } from '../../src/tools/measure/content-files.ts';
import { bareReport } from '../support/bare-report.ts';
import { builtFaults } from '../support/built-faults.ts';
import { miscounts } from '../support/page-faults.ts';
import { projectCopy, TINY } from '../support/project-copy.ts';

test('A report of one section and one figure speaks of nothing that it has none of.', async () => {
  const copy = projectCopy();
  expect(await builtFaults(copy, bareReport(filesOf(TINY)))).toEqual([]);
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
