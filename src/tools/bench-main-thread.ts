import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArguments, provideBrowser, started } from './browser/browser.ts';
import { mainThreadTime } from './browser/main-thread.ts';
import { builtText } from './build/built-folder.ts';
import { provideSite } from './build/site.ts';
import { command, taking } from './command/command.ts';
import { aPageOfEachKind } from './measure/kinds.ts';
import { table } from './measure/table.ts';
import { serveDist } from './serve/serve.ts';

/** What is opened in turn, so that what else the machine does falls on all of it: a page, the same without a style or a script, and nothing. */
const FILES = { page: 'index.html', bare: 'bare.html', empty: 'empty.html' } as const;

/** What each of them took, one after the other, in milliseconds. */
type Round = Record<keyof typeof FILES, number>;

/**
 * `npm run bench:main-thread` times the main thread on a page of each kind, beside the same page without its styles and scripts; pages may
 * be named: `/ /en/`.
 */
const measuring = taking(
  'bench:main-thread',
  { options: { runs: { type: 'string', default: '15' } }, allowPositionals: true },
  async ({ values, positionals, project, progress }) => {
    const { say } = progress;
    const executablePath = provideBrowser();
    await provideSite(project, progress);
    const dist = mkdtempSync(join(tmpdir(), 'report-main-thread-'));
    const browser = await started(chromium.launch({ executablePath, args: browserArguments() }));
    try {
      cpSync(project.dist, dist, { recursive: true });
      using site = await serveDist({ dist }, 4391);
      const named = positionals.map((path) => path.replace(/^\//, ''));
      for (const path of named.length > 0 ? named : aPageOfEachKind(dist)) {
        writeFileSync(join(dist, path, FILES.bare), withoutStyles(builtText(dist, join(path, FILES.page))));
        writeFileSync(join(dist, path, FILES.empty), '<!DOCTYPE html><title>-</title>');
        const time = (file: string) => mainThreadTime(browser, site.address + path + file);
        const rounds: Round[] = [];
        for (let run = 0; run < Number(values.runs); run += 1)
          rounds.push({
            page: await time(FILES.page),
            bare: await time(FILES.bare),
            empty: await time(FILES.empty),
          });
        const of = (number: (round: Round) => number) => median(rounds.map(number));
        const [page, bare, empty] = [
          of((round) => round.page),
          of((round) => round.bare),
          of((round) => round.empty),
        ];
        // Of each round by itself, since a processor changes its pace from one minute to the next.
        const ratio = of((round) => round.page / round.bare);
        // Without what it takes to open and measure anything at all, which no page can help.
        const aboveEmpty = of((round) => (round.page - round.empty) / (round.bare - round.empty));
        const ratios = [ratio, aboveEmpty].map((number) => number.toFixed(2));
        say(table([[`/${path}`, page.toFixed(1), bare.toFixed(1), empty.toFixed(1), ...ratios]]));
      }
      say(
        `处理器毫秒，${values.runs}次取中位数：网页，不带样式和脚本的同一页，空白页；最后是每轮前两者之比的中位数，以及各减去空白页以后的比 · CPU ms, medians of ${values.runs}: the page, the same without styles and scripts, an empty page; then, round by round, the ratio of the first two, and of what they take above the empty one`,
      );
    } finally {
      await browser.close();
      rmSync(dist, { recursive: true, force: true });
    }
  },
);

await command(measuring);

function withoutStyles(html: string): string {
  return html.replace(/<(style|script)\b.*?<\/\1>|<link rel="stylesheet"[^>]*>/gs, '');
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}
