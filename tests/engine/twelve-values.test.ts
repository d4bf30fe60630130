import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../../src/tools/build/built-folder.ts';
import { type Project, project } from '../../src/tools/build/project.ts';
import { isSweep } from '../support/sweep.ts';
import { projectCopy, startCommand } from '../support/project-copy.ts';

const SOURCE = [
  ...['--kind', 'report', '--language', 'zh', '--date', '2025-02-20', '--paragraphs', 'T1 T2'],
  ...['--title.zh', '2024年工作报告', '--title.en', 'Report on the Work of 2024'],
  ...['--credit.zh', '2025年2月20日', '--credit.en', '20 February 2025'],
  ...[
    '--provenance.zh',
    '内容据2024年工作报告整理。',
    '--provenance.en',
    'Compiled from the report on the work of 2024.',
  ],
];

/** Values of 2024 for figures of different kinds: the figure, its number and its period, and what English says of it. */
const VALUES = [
  ['reading-rooms', '270', 'as-at-2024-12-31', '270 reading rooms'],
  ['workers-homes', '200', 'as-at-2024-12-31', '200 Workers’ Homes'],
  ['workers-homes-national', '18', 'as-at-2024-12-31', '18 Workers’ Homes'],
  ['workers-homes-provincial', '14', 'as-at-2024-12-31', '14 Workers’ Homes'],
  ['workers-homes-municipal', '168', 'as-at-2024-12-31', '168 Workers’ Homes'],
  ['mutual-aid-enrolled', '8.5万', '2024', '85,000 people'],
  ['mutual-aid-claims', '7010', '2024', '7,010'],
  ['mutual-aid-paid', '700.25万', '2024', '7.0025 million yuan'],
  ['fee-refunds', '455万', '2024', '4.55 million yuan'],
  ['new-members', '3.2万余', '2024', 'more than 32,000 new members'],
  ['activities', '110', '2024', '110 activities'],
  ['e-reading-cards', '40万', 'as-at-2024', '400,000 e-reading cards'],
] as const;

const words = (copy: Project, path: string) =>
  readFileSync(join(copy.dist, path), 'utf8')
    .replaceAll(/<(script|style)\b.*?<\/\1>/gs, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

// Two builds of the whole content, so only where every page is looked at.
test.runIf(isSweep)(
  'twelve values of another year are twelve commands, and every sentence of the report stays as it was',
  async () => {
    const copies = [projectCopy(project.content), projectCopy(project.content)] as const;
    const [before, after] = copies;
    const run = async (...args: string[]) => {
      const { status, output } = await startCommand(after, 'new', {}, args).ended;
      expect(status, output).toBe(0);
      return output;
    };
    await run('source', 'report-2024', ...SOURCE);
    for (const [id, value, period] of VALUES) {
      const statistic = readFileSync(join(after.content, 'statistics', `${id}.yaml`), 'utf8');
      const unit = /\nunit:(?:\n {2}.*)*?\n {2}zh: (.*)/.exec(statistic)?.[1] ?? '';
      const printed = value + unit;
      await run(
        'observation',
        id,
        value,
        ...['--period', period, '--document', 'report-2024', '--paragraph', 'T1', '--phrase', `共${printed}`],
      );
    }
    for (const copy of copies) {
      const { status, output } = await startCommand(copy, 'build').ended;
      expect(status, output).toBe(0);
    }
    const report = builtFiles(before.dist).filter((file) =>
      /^(en\/)?((sections|side-by-side)\/.*|honours\/|print\/)?index\.html$/.test(file),
    );
    expect(report.length).toBeGreaterThan(28);
    for (const file of report) expect(words(after, file), file).toBe(words(before, file));
    for (const [id, , , said] of VALUES) {
      const page = words(after, `en/statistics/${id}/index.html`);
      expect(page, id).toContain(said);
      expect(page, id).toContain('Report on the Work of 2024');
    }
  },
);
