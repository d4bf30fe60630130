import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diff } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { browserArguments, provideBrowser } from '../../src/tools/browser/browser.ts';
import { BUILD_PARTS, copiedParts } from '../../src/tools/build/copied-parts.ts';
import { type Project, project, projectAt } from '../../src/tools/build/project.ts';
import { onDisk } from '../../src/content/reader/disk.ts';
import { git } from '../support/git.ts';
import { clicksIn, countClicks } from '../support/clicks.ts';

/** What was changed in the content since it was sent last. */
export interface Changed {
  readonly added: number;
  readonly removed: number;
  readonly bytes: number;
  readonly comments: number;
}

/** The room as `npm run edit` opens it, over a copy of the project that git keeps and sends to a server, with a browser in it. */
export interface OpenedRoom extends AsyncDisposable {
  readonly page: Page;
  readonly copy: Project;
  /** The Chinese file of the longest chapter. */
  readonly chapter: string;
  /** How long it took from the command to a page that can be used, in milliseconds. */
  readonly usable: number;
  readonly clicks: () => Promise<number>;
  readonly changed: () => Changed;
  /** Submits what was saved. */
  readonly sent: (words: string) => Promise<void>;
  /** In MB. */
  readonly memory: () => { readonly room: number; readonly preview: number };
}

/** Opens it. */
export async function openedRoom(): Promise<OpenedRoom> {
  const [copy, server] = sentCopy();
  const begun = performance.now();
  const child = spawn(process.execPath, [join(copy.root, 'src', 'tools', 'edit.ts')], {
    cwd: copy.root,
    stdio: ['ignore', 'pipe', 'inherit'],
    // No other browser is to be opened.
    env: { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' },
  });
  const address = await said(child, /http:\/\/\S+\?key=\S+/);
  const browser = await chromium.launch({ args: browserArguments(), executablePath: provideBrowser() });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(countClicks);
  await page.goto(address);
  await page.getByRole('searchbox').waitFor();
  const usable = Math.round(performance.now() - begun);
  return {
    ...{ page, copy, usable, chapter: longestChapter(copy) },
    clicks: () => clicksIn(page),
    changed: () => changedIn(copy),
    sent: async (words) => {
      if (git(copy.root, 'status', '--porcelain', 'content') === '') return;
      await page.getByRole('link', { name: '改了什么' }).click();
      const name = page.getByLabel('你的姓名');
      await name.fill('王编辑');
      await page.getByLabel('改了什么，一句话').fill(words);
      await page.getByRole('button', { name: '提交到网站' }).click();
      await page.getByText('已送出。').waitFor();
      await page.getByRole('link', { name: '首页' }).click();
      await page.getByRole('searchbox').waitFor();
    },
    memory: () => ({
      room: memoryOf(child.pid ?? 0),
      preview: descendantsOf(child.pid ?? 0).reduce((sum, one) => sum + memoryOf(one), 0),
    }),
    async [Symbol.asyncDispose]() {
      await browser.close();
      child.kill();
      for (const folder of [copy.root, server])
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A source of a later year, from which the next value is. */
export const LATER_SOURCE = 'report-2024';
const LATER = `kind: report
language: zh
title:
  zh: 2024年工作报告
  en: Report on the Work of 2024
date: "2025-02-20"
credit:
  zh: 2025年2月20日，年度报告
  en: Annual report, 20 February 2025
provenance:
  zh: 内容据2024年工作报告整理。
  en: Compiled from the report on the work of 2024.
paragraphs:
  - id: T1
`;

function sentCopy(): readonly [Project, server: string] {
  const copy = projectAt(copiedParts(BUILD_PARTS));
  cpSync(project.content, copy.content, { recursive: true });
  writeFileSync(join(copy.content, 'sources', `${LATER_SOURCE}.yaml`), LATER);
  const server = mkdtempSync(join(tmpdir(), 'bench-server-'));
  git(server, 'init', '-q', '--bare', '-b', 'main');
  git(copy.root, 'init', '-q', '-b', 'main');
  git(copy.root, 'add', 'content');
  git(copy.root, 'commit', '-qm', 'first');
  git(copy.root, 'remote', 'add', 'origin', server);
  git(copy.root, 'push', '-q', '-u', 'origin', 'main');
  return [copy, server];
}

function longestChapter({ content }: Project): string {
  const chapters = onDisk(content)
    .list()
    .filter((file) => /^sections\/.*\/zh\.mdx$/.test(file));
  const length = (file: string) => readFileSync(join(content, file)).length;
  return chapters.toSorted((a, b) => length(b) - length(a))[0] ?? '';
}

function changedIn({ root }: Project): Changed {
  git(root, 'add', '--intent-to-add', 'content');
  const diffOf = (...kinds: readonly string[]) => {
    const lines = git(root, 'diff', '--unified=0', ...kinds, 'HEAD', '--', 'content').split('\n');
    return (sign: string) =>
      lines.filter((line) => line.startsWith(sign) && !line.startsWith(sign.repeat(3)));
  };
  const [all, inFiles] = [diffOf(), diffOf('--diff-filter=M')];
  const comments = (lines: readonly string[]) => lines.filter((line) => /(?:^.|\s)#\s/.test(line)).length;
  return {
    added: all('+').length,
    removed: all('-').length,
    bytes: bytesOther(all('+').join('\n'), all('-').join('\n')),
    comments: Math.max(0, comments(inFiles('-')) - comments(inFiles('+'))),
  };
}

/** How many bytes were taken out of a text and put into it. */
function bytesOther(a: string, b: string): number {
  const [now, before] = [a, b].map((text) => [...text.replace(/^[+-]/gm, '')]);
  if (!now?.length || !before?.length) return Buffer.byteLength([...(now ?? []), ...(before ?? [])].join(''));
  const other = diff(before, now).filter(([operation]) => operation !== 0);
  return Buffer.byteLength(other.map(([, character]) => character).join(''));
}

function said({ stdout }: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const [found] = pattern.exec(text) ?? [];
      if (found) resolve(found);
    });
    stdout?.on('end', () => reject(new Error(text)));
  });
}

function memoryOf(pid: number): number {
  return Math.round(
    Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1000,
  );
}

/** All processes that one began, and those that these began. */
function descendantsOf(pid: number): number[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n');
  const all = lines.map((line) => line.trim().split(/\s+/).map(Number));
  const own = (parent: number): number[] =>
    all.flatMap(([child, of]) => (of === parent && child !== undefined ? [child, ...own(child)] : []));
  return own(pid);
}
