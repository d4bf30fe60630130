import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { heldContent } from '../../src/content/held-content.ts';
import { astroEnvironment } from '../../src/tools/build/astro.ts';
import { biome, prettier } from '../../src/tools/command/formatting.ts';
import { holdContent } from '../../src/tools/build/hold-content.ts';
import { project } from '../../src/tools/build/project.ts';
import { prepareFonts } from '../../src/tools/build/site.ts';
import { runScript, toolScript } from '../../src/tools/command/tool.ts';
import { browserVariable, provideBrowser } from '../../src/tools/browser/browser.ts';
import { type Counts, playwrightCounts, vitestCounts, wholeStage } from './counts.ts';

/** One part of the test command. */
export interface Stage {
  name: string;
  /** True for the stage that makes the built site. */
  isBuild?: boolean;
  /** True for a stage that has nothing to look at when the build failed. */
  needsBuild?: boolean;
  run: () => Promise<Counts>;
}

const reports = join(project.root, 'test-results');

/** The parts of the test command, in order. */
export const stages: Stage[] = [
  { name: '类型 · types', run: types },
  { name: '代码检查 · lint', run: async () => wholeStage(await biome('check')) },
  { name: '格式 · format', run: async () => wholeStage(await prettier('check')) },
  { name: '单元与内容 · unit and content', run: () => vitest('unit') },
  { name: '生成 · build', isBuild: true, run: async () => wholeStage(await command('build')) },
  { name: '生成过程 · the build itself', needsBuild: true, run: () => vitest('build') },
  { name: '网页文件 · the built pages', needsBuild: true, run: () => vitest('site') },
  { name: '大小 · budget', needsBuild: true, run: async () => wholeStage(await command('budget')) },
  { name: '浏览器 · in a browser', needsBuild: true, run: inBrowser },
];

async function types(): Promise<Counts> {
  // Type checking reads the whole configuration, the fonts it names included.
  holdContent(project.root);
  await prepareFonts(project, heldContent());
  const astro = ['check', '--minimumSeverity', 'warning'];
  return wholeStage(await runScript(toolScript('astro'), astro, astroEnvironment));
}

async function vitest(name: string): Promise<Counts> {
  const report = fresh(`vitest-${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    name,
    '--passWithNoTests',
    ...reporters,
  ];
  return vitestCounts(report, await runScript(toolScript('vitest'), args));
}

async function inBrowser(): Promise<Counts> {
  const report = fresh('playwright.json');
  const env = { [browserVariable]: provideBrowser(), PLAYWRIGHT_REPORT: report };
  const args = ['test', '--config', 'tests/playwright.config.ts'];
  return playwrightCounts(report, await runScript(toolScript('@playwright/test', 'playwright'), args, env));
}

function command(name: string): Promise<number> {
  return runScript(join(project.root, 'src', 'tools', `${name}.ts`), []);
}

/** The path of a report, with any older one gone, so that a runner that dies is not credited with yesterday's tests. */
function fresh(name: string): string {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, name);
  rmSync(file, { force: true });
  return file;
}
