import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { astroEnvironment } from '../../src/tools/build/astro.ts';
import { project } from '../../src/tools/build/project.ts';
import { readContent } from '../../src/tools/build/read-content.ts';
import { prepareFonts } from '../../src/tools/build/site.ts';
import { browserVariable, provideBrowser } from '../../src/tools/browser/browser.ts';
import { biome, prettier } from '../../src/tools/command/formatting.ts';
import { type Listener, runScript, toolScript } from '../../src/tools/command/tool.ts';
import { type Counts, playwrightCounts, vitestCounts, wholeStage } from './counts.ts';

/** How a stage is to run: what takes its output where it is not the terminal itself, and which files of it alone. */
export interface Mode {
  readonly listener?: Listener;
  readonly files?: readonly string[];
}

/** One part of the test command. */
export interface Stage {
  readonly name: string;
  readonly chinese: string;
  /** The stages that must have ended before, though they may have failed. */
  readonly after?: readonly string[];
  /** True for a stage that has nothing to look at when the build failed. */
  readonly needsBuild?: boolean;
  /** True for a stage that keeps every core busy by itself. */
  readonly alone?: boolean;
  /** The folders of tests that it runs, from tests/. */
  readonly folders?: readonly string[];
  readonly run: (mode: Mode) => Promise<Counts>;
}

const reports = join(project.root, 'test-results');

/** The parts of the test command, in the order in which they begin where there is room for them. */
export const STAGES: readonly Stage[] = [
  { name: 'types', chinese: '类型', run: types },
  {
    name: 'build',
    chinese: '生成',
    // Both write the types of the content.
    after: ['types'],
    run: async ({ listener }) => wholeStage(await tool('build', listener)),
  },
  {
    name: 'lint',
    chinese: '代码检查',
    run: async ({ listener }) => wholeStage(await biome('check', listener)),
  },
  {
    name: 'format',
    chinese: '格式',
    run: async ({ listener }) => wholeStage(await prettier('check', listener)),
  },
  vitestStage('engine', '引擎'),
  vitestStage('unit', '单元'),
  vitestStage('content', '内容'),
  { ...vitestStage('site', '网页文件'), needsBuild: true },
  {
    name: 'budget',
    chinese: '大小',
    needsBuild: true,
    run: async ({ listener }) => wholeStage(await tool('budget', listener)),
  },
  { name: 'browser', chinese: '浏览器', needsBuild: true, alone: true, folders: ['browser'], run: inBrowser },
];

async function types({ listener }: Mode): Promise<Counts> {
  // Type checking reads the whole configuration, the fonts it names included.
  await prepareFonts(project, readContent(project.content));
  const astro = ['check', '--minimumSeverity', 'warning'];
  return wholeStage(await runScript(toolScript('astro'), astro, astroEnvironment, listener));
}

function vitestStage(name: string, chinese: string): Stage {
  const run = async ({ listener, files = [] }: Mode): Promise<Counts> => {
    const report = fresh(`vitest-${name}.json`);
    const args = [
      ...['run', '--config', 'tests/vitest.config.ts', '--project', name],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      // Whoever shares the machine with other stages takes one core.
      ...(listener ? ['--maxWorkers=1'] : []),
      ...files,
    ];
    const env = name === 'engine' ? { [browserVariable]: provideBrowser() } : {};
    return vitestCounts(report, await runScript(toolScript('vitest'), args, env, listener));
  };
  return { name, chinese, folders: [name], run };
}

async function inBrowser({ listener, files = [] }: Mode): Promise<Counts> {
  const report = fresh('playwright.json');
  const env = { [browserVariable]: provideBrowser(), PLAYWRIGHT_REPORT: report };
  // It takes each for a pattern.
  const patterns = files.map((file) => file.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const args = ['test', '--config', 'tests/playwright.config.ts', ...patterns];
  const script = toolScript('@playwright/test', 'playwright');
  return playwrightCounts(report, await runScript(script, args, env, listener));
}

function tool(name: string, listener?: Listener): Promise<number> {
  return runScript(join(project.root, 'src', 'tools', `${name}.ts`), [], {}, listener);
}

/** The path of a report, with any older one gone, so that a runner that dies is not credited with yesterday's tests. */
function fresh(name: string): string {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, name);
  rmSync(file, { force: true });
  return file;
}
