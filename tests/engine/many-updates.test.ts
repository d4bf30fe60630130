import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { onDisk } from '../../src/content/reader/disk.ts';
import type { Project } from '../../src/tools/build/project.ts';
import { newEntry } from '../../src/tools/edit/new-entry.ts';
import { built } from '../support/built.ts';
import { editContent, projectCopy } from '../support/project-copy.ts';
import { isSweep } from '../support/sweep.ts';
import { withOlderEditions } from '../support/three-editions.ts';
import { wordsIn } from '../support/words-in.ts';
import { run } from '../unit/tools/commands/run.ts';

const LOANS = 'statistics/loans.yaml';
const said = ({ content }: Project) =>
  check(onDisk(content)).map(({ file, line, message }) => `${file}:${line} ${message.en}`);
const text = ({ dist }: Project, path: string) =>
  wordsIn(readFileSync(join(dist, path, 'index.html'), 'utf8').replace(/^.*<body/s, '<body'));

/** A copy with editions of 2023, 2024 and 2025, whose check has nothing to say after some updates, and its site where all is looked at. */
async function updated(update: (copy: Project) => Promise<void> | void): Promise<Project> {
  const copy = projectCopy();
  withOlderEditions(copy);
  await update(copy);
  expect(said(copy)).toEqual([]);
  await built(copy, { url: 'https://example.cn' });
  return copy;
}

async function made(copy: Project, ...args: string[]): Promise<void> {
  const { status, output, errors } = await run(newEntry, copy, args);
  expect(status, output + errors).toBe(0);
}

test.runIf(isSweep)(
  'A correction, a value taken back, a new source, a later value and another way of counting may come together.',
  async () => {
    const copy = await updated(async (files) => {
      const source = ['--kind', 'report', '--language', 'zh', '--date', '2026-07', '--paragraphs', 'P1'];
      const words = ['title', 'credit', 'provenance'].flatMap((field) => [
        ...[`--${field}.zh`, '2026年上半年报表'],
        ...[`--${field}.en`, 'Half-yearly return of 2026'],
      ]);
      await made(files, 'source', 'return-2026', ...source, ...words);
      const from = ['--document', 'return-2026', '--paragraph', 'P1', '--phrase', '分馆8家'];
      await made(files, 'observation', 'branches', '8', '--period', 'as-at-2026-06-30', ...from);
      const reason = (zh: string, en: string) => `reason: { zh: ${zh}, en: ${en} }`;
      editContent(
        files,
        LOANS,
        'value: 30000',
        `status: { kind: withdrawn, date: "2026-03", ${reason('一月的记录遗失了。', 'The records of January were lost.')} }\n    value: 30000`,
      );
      editContent(
        files,
        LOANS,
        'value: 33000',
        `revisions: [{ was: { value: 33000, qualifier: exact }, date: "2026-02", ${reason('漏计了两处。', 'Two branches had been left out.')} }]\n    value: 33500`,
      );
      editContent(files, LOANS, '3.3万册次', '3.35万册次');
      editContent(
        files,
        LOANS,
        'value: 36000',
        'break: { zh: 从这一年起，电子书也计在内。, en: Electronic books are counted from this year on. }\n    value: 36000',
      );
    });
    // The reports of their years go on saying what they said.
    expect(text(copy, '2023/sections/year')).toContain('3万册次');
    expect(text(copy, '2024/sections/year')).toContain('3.3万册次');
    expect(text(copy, 'en/2024/sections/year')).toContain('33,000 loans');
    expect(text(copy, 'en/sections/year')).toContain('7 branches');
    const [zh, en] = [text(copy, 'statistics/loans'), text(copy, 'en/statistics/loans')];
    for (const words of ['漏计了两处', '3.35万册次', '一月的记录遗失了', '电子书也计在内'])
      expect(zh).toContain(words);
    for (const words of [
      'Two branches had been left out',
      '33,500 loans',
      'January were lost',
      'Electronic books',
    ])
      expect(en).toContain(words);
    for (const false_ of ['增长到', '下降到']) expect(zh).not.toContain(false_);
    expect(en).not.toMatch(/(?:rose|fell) (?:by|to)/);
    expect(text(copy, 'en/statistics/branches')).toContain('8 branches');
    expect(text(copy, 'en/statistics/branches')).toContain('Half-yearly return of 2026');
    expect(text(copy, 'en/editions/2025')).toContain('Electronic books are counted from this year on');
  },
);

test.runIf(isSweep)(
  'A source may get another id while a drawing goes and an edition has a section that the next has not.',
  async () => {
    const copy = await updated((files) => {
      const { content } = files;
      renameSync(join(content, 'sources/yearbook-2024.yaml'), join(content, 'sources/almanac.yaml'));
      for (const file of onDisk(content).list()) {
        if (!file.endsWith('.yaml')) continue;
        const path = join(content, file);
        writeFileSync(path, readFileSync(path, 'utf8').replaceAll('yearbook-2024', 'almanac'));
      }
      rmSync(join(content, 'drawings/branches.yaml'));
      for (const language of ['zh', 'en'])
        editContent(files, `sections/year/${language}.mdx`, '\n<Drawing id="branches" />\n', '');
    });
    expect(text(copy, 'en/2024/sections/year')).toContain('33,000 loans');
    expect(readFileSync(join(copy.dist, '2024/sections/year/index.html'), 'utf8')).toMatch(
      /<svg[^>]*class="[^"]*strip/,
    );
    expect(readFileSync(join(copy.dist, 'statistics/loans/index.html'), 'utf8')).toContain(
      '/about/#almanac.P2',
    );
    expect(readdirSync(join(copy.dist, '2023/sections')).sort()).toEqual(['plans', 'year']);
    expect(readdirSync(join(copy.dist, '2024/sections'))).toEqual(['year']);
    expect(text(copy, 'en/editions/2024')).toContain('Books and readers');
  },
);

test.runIf(isSweep)(
  'Two editions are begun one after the other, and each keeps what was said when it was the newest.',
  async () => {
    const copy = projectCopy();
    editContent(copy, 'site/settings.yaml', 'edition: "2025"', 'edition: "2024"');
    editContent(copy, 'sources/yearbook.yaml', 'date: "2025"', 'date: "2024"');
    await made(copy, 'edition', '2025');
    await made(copy, 'edition', '2026');
    expect(said(copy)).toEqual([]);
    const kept = (file: string) => readFileSync(join(copy.content, 'editions', file), 'utf8');
    expect(kept('2025/sections/year/zh.mdx')).toBe(kept('2024/sections/year/zh.mdx'));
    expect(kept('2025/edition.yaml')).toBe(kept('2024/edition.yaml').replace('date: "2024"', 'date: "2025"'));
    await built(copy, { url: 'https://example.cn' });
    for (const year of ['2024', '2025'])
      expect(text(copy, `en/${year}/sections/year`)).toContain('33,000 loans');
    for (const year of ['2025', '2026']) expect(text(copy, `en/editions/${year}`)).toContain('Nothing');
  },
);
