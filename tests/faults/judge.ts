import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { browserVariable } from '../../src/tools/browser/browser.ts';
import { runScript, toolScript } from '../../src/tools/command/tool.ts';
import type { Copy } from './copy.ts';

/** A test that ran: its title, whether it passed, and what it said if not. */
export interface Outcome {
  readonly title: string;
  readonly passed: boolean;
  readonly said: string;
}

/** The tests of one stage that are to run: the files, and parts of the titles. */
export interface Choice {
  readonly stage: string;
  readonly files: readonly string[];
  readonly titles: readonly string[];
}

/** Runs some tests in a copy as `npm test` would, and gives what came of each. */
export async function outcomes(copy: Copy, { stage, files, titles }: Choice): Promise<Outcome[]> {
  const report = join(copy.root, 'test-results', `${stage}.json`);
  rmSync(report, { force: true });
  const pattern = titles.map((title) => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const paths = files.map((file) => `tests/${file}`);
  if (stage === 'types')
    return whole(await run(copy, toolScript('astro'), ['check', '--minimumSeverity', 'warning']));
  if (stage === 'budget') return whole(await run(copy, join(copy.root, 'src', 'tools', 'budget.ts'), []));
  if (stage === 'browser') {
    const args = ['test', '--config', 'tests/playwright.config.ts', '--grep', pattern, ...paths];
    const env = {
      SITE_PORT: String(copy.port),
      PLAYWRIGHT_REPORT: report,
      [browserVariable]: process.env[browserVariable],
    };
    const { output } = await run(copy, toolScript('@playwright/test', 'playwright'), args, env);
    return playwrightOutcomes(read(report, output));
  }
  const args = [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    stage,
    '--testNamePattern',
    pattern,
  ];
  const reporters = ['--reporter=json', `--outputFile.json=${report}`, '--maxWorkers=1'];
  const { output } = await run(copy, toolScript('vitest'), [...args, ...reporters, ...paths]);
  return vitestOutcomes(read(report, output));
}

/** A stage that is one command is one test. */
function whole({ status, output }: Run): Outcome[] {
  return [{ title: '', passed: status === 0, said: output }];
}

interface Run {
  readonly status: number;
  readonly output: string;
}

async function run(
  { root }: Copy,
  script: string,
  args: string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const said: string[] = [];
  const own = { SITE_BASE: undefined, SITE_URL: undefined, ...env };
  const status = await runScript(script, args, own, (text) => said.push(text), root);
  return { status, output: said.join('') };
}

function read(report: string, output: string): unknown {
  if (!existsSync(report)) throw new Error(`the tests did not run:\n${output}`);
  return JSON.parse(readFileSync(report, 'utf8'));
}

const vitestReport = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
});

function vitestOutcomes(report: unknown): Outcome[] {
  return vitestReport
    .parse(report)
    .testResults.flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'passed' || status === 'failed')
    .map(({ fullName, status, failureMessages }) => ({
      title: fullName,
      passed: status === 'passed',
      said: (failureMessages ?? []).join('\n'),
    }));
}

const spec = z.object({
  title: z.string(),
  ok: z.boolean(),
  tests: z.array(
    z.object({
      results: z.array(z.object({ errors: z.array(z.object({ message: z.string().optional() })) })),
    }),
  ),
});

interface Suite {
  specs: z.infer<typeof spec>[];
  suites?: Suite[] | undefined;
}

const suite: z.ZodType<Suite> = z.lazy(() =>
  z.object({ specs: z.array(spec), suites: z.array(suite).optional() }),
);

function playwrightOutcomes(report: unknown): Outcome[] {
  const specsOf = ({ specs, suites = [] }: Suite): Suite['specs'] => [...specs, ...suites.flatMap(specsOf)];
  const { suites } = z.object({ suites: z.array(suite) }).parse(report);
  return suites.flatMap(specsOf).map(({ title, ok, tests }) => ({
    title,
    passed: ok,
    said: tests
      .flatMap(({ results }) => results.flatMap(({ errors }) => errors.map(({ message }) => message ?? '')))
      .join('\n'),
  }));
}
