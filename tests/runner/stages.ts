import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { astroEnvironment } from '../../src/tools/build/astro.ts';
import { project, projectAt } from '../../src/tools/build/project.ts';
import { readContent } from '../../src/tools/build/read-content.ts';
import { prepareFonts } from '../../src/tools/build/site.ts';
import { browserVariable, provideBrowser } from '../../src/tools/browser/browser.ts';
import { biome, prettier } from '../../src/tools/command/formatting.ts';
import { type Listener, runScript, toolScript } from '../../src/tools/command/tool.ts';
import { type Outcome, playwrightOutcomes, vitestOutcomes, wholeStage } from './outcome.ts';

/** How a stage is to run: all of it, here and on the terminal, unless said otherwise. */
export interface Mode {
  /** Takes its output in the place of the terminal. */
  readonly listener?: Listener;
  /** The files of it, from the project's root, that alone are to run. */
  readonly files?: readonly string[];
  /** Parts of the titles of the tests that alone are to run. */
  readonly titles?: readonly string[];
  /** A copy of the project. */
  readonly root?: string;
  /** The port of the server that the browser reads from. */
  readonly port?: number;
}

/** One part of the test command. */
export interface Stage {
  readonly name: string;
  readonly chinese: string;
  /** The stages that must have ended before, though they may have failed. */
  readonly after?: readonly string[];
  /** True for a stage that has nothing to look at when the build failed. */
  readonly needsBuild?: boolean;
  /** True for a stage that is run where everything is looked at, or by its name. */
  readonly onlyInSweep?: boolean;
  /** The folders of tests that it runs, from tests/. */
  readonly folders?: readonly string[];
  readonly run: (mode: Mode) => Promise<Outcome[]>;
}

/**
 * The parts of the test command, in the order in which they begin where there is room for them: what takes one core comes first, so that
 * what is left at the end, whole builds and the browser, can take all there are.
 */
export const STAGES: readonly Stage[] = [
  { name: 'types', chinese: '类型', run: types },
  vitestStage('unit', '单元'),
  {
    name: 'build',
    chinese: '生成',
    // Both write the types of the content.
    after: ['types'],
    run: (mode) => tool('build', mode),
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
  vitestStage('content', '内容'),
  { ...vitestStage('site', '网页文件'), needsBuild: true },
  {
    name: 'budget',
    chinese: '大小',
    needsBuild: true,
    run: (mode) => tool('budget', mode),
  },
  vitestStage('engine', '引擎'),
  { name: 'browser', chinese: '浏览器', needsBuild: true, folders: ['browser'], run: inBrowser },
  {
    name: 'browsers',
    chinese: '其他浏览器',
    needsBuild: true,
    onlyInSweep: true,
    run: async ({ listener, root = project.root }) =>
      wholeStage(
        await runScript(join(root, 'tests', 'browsers', 'run.ts'), ['--others'], {}, listener, root),
      ),
  },
];

/**
 * Checks the types of pages and components with Astro's check, and those of all that is TypeScript with the native compiler, which
 * takes a third of the time and knows nothing of components.
 */
async function types({ listener, root = project.root }: Mode): Promise<Outcome[]> {
  const own = projectAt(root);
  // Type checking reads the whole configuration, the fonts it names included.
  await prepareFonts(own, readContent(own.content));
  const pages = ['check', '--minimumSeverity', 'warning', '--tsconfig', join('tests', 'pages.tsconfig.json')];
  const inPages = await runScript(toolScript('astro'), pages, astroEnvironment, listener, root);
  // What it writes of the content's types, the rest reads. One thread: other stages have the other cores.
  const inScripts = ['--noEmit', '--singleThreaded'];
  const compiled = await runScript(toolScript('@typescript/native', 'tsc'), inScripts, {}, listener, root);
  return wholeStage(inPages || compiled);
}

function vitestStage(name: string, chinese: string): Stage {
  const run = async ({ listener, files = [], titles, root = project.root }: Mode): Promise<Outcome[]> => {
    const report = fresh(root, `vitest-${name}.json`);
    const args = [
      ...['run', '--config', 'tests/vitest.config.ts', '--project', name],
      ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
      // Whoever shares the machine with other stages takes one core; whole builds come last, and often wait.
      ...(listener && name !== 'engine' ? ['--maxWorkers=1'] : []),
      ...(titles ? ['--testNamePattern', anyOf(titles)] : []),
      ...files,
    ];
    const env = name === 'engine' ? { [browserVariable]: provideBrowser() } : {};
    return vitestOutcomes(report, await runScript(toolScript('vitest'), args, env, listener, root));
  };
  return { name, chinese, folders: [name], run };
}

async function inBrowser({ listener, files = [], titles, root = project.root, port }: Mode) {
  const report = fresh(root, 'playwright.json');
  const env = {
    [browserVariable]: provideBrowser(),
    PLAYWRIGHT_REPORT: report,
    ...(port === undefined ? {} : { SITE_PORT: String(port) }),
  };
  const args = [
    ...['test', '--config', 'tests/playwright.config.ts'],
    ...(titles ? ['--grep', anyOf(titles)] : []),
    // It takes each for a pattern.
    ...files.map((file) => anyOf([file])),
  ];
  const script = toolScript('@playwright/test', 'playwright');
  return playwrightOutcomes(report, await runScript(script, args, env, listener, root));
}

/** A pattern for any of some texts as they stand. */
function anyOf(texts: readonly string[]): string {
  return texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
}

async function tool(name: string, { listener, root = project.root }: Mode): Promise<Outcome[]> {
  return wholeStage(await runScript(join(root, 'src', 'tools', `${name}.ts`), [], {}, listener, root));
}

/** The path of a report, with any older one gone, so that a runner that dies is not credited with yesterday's tests. */
function fresh(root: string, name: string): string {
  const folder = join(root, 'test-results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, name);
  rmSync(file, { force: true });
  return file;
}
