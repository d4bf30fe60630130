import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, sep } from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { project } from '../src/tools/build/project.ts';
import { command, say } from '../src/tools/command/command.ts';
import { progress } from '../src/tools/command/progress.ts';
import { table } from '../src/tools/measure/table.ts';
import { type Chosen, chosen } from './runner/chosen.ts';
import { isCurrent } from './runner/current.ts';
import { inLanes } from './runner/lanes.ts';
import { type Outcome, wholeStage } from './runner/outcome.ts';
import { STAGES, type Stage } from './runner/stages.ts';

/** How many tests of a stage passed and failed, and how long it took. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

/**
 * `npm test` runs every stage, as many side by side as there are cores, each of which may take two; `npm test -- NAME…` runs
 * the stages of those names, or the test files whose path holds them; `--sweep` also has every page of the site opened in a browser.
 */
await command(async ({ args }) => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { sweep: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.sweep) process.env['SWEEP'] = '1';
  // What one of many processes has compiled, the next need not.
  process.env['NODE_COMPILE_CACHE'] ??= join(project.root, 'test-results', 'compiled');
  const jobs = withBuild(chosen(positionals, testFiles()));
  const results = new Map<Stage, Counts>();
  const running = new Set<Stage>();
  const alone = jobs.length === 1;
  const tellRunning = () => progress.step([...running].map(title).join(', '));

  const run = async ({ stage, files }: Chosen): Promise<void> => {
    const begun = performance.now();
    const output: string[] = [];
    const listener = (text: string) => {
      output.push(text);
      progress.advance(stripVTControlCharacters(text).match(/^\s*[✓✔✗✘×]/gmu)?.length ?? 0);
    };
    running.add(stage);
    if (alone) say(`── ${title(stage)}`);
    else tellRunning();
    const build = stage.needsBuild ? [...results].find(([{ name }]) => name === 'build') : undefined;
    const outcomes =
      build && build[1].failed > 0
        ? unbuilt(listener)
        : await stage
            .run({ ...(alone ? {} : { listener }), ...(files ? { files } : {}) })
            .catch((error: unknown) => broken(error, listener));
    const seconds = (performance.now() - begun) / 1000;
    running.delete(stage);
    const passed = outcomes.filter((one) => one.passed).length;
    const failed = outcomes.length - passed;
    results.set(stage, { passed, failed, seconds });
    progress.end();
    if (!alone) say(`\n── ${title(stage)}`);
    if (output.length > 0) say(output.join('').trimEnd());
    say(`── ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`);
    if (running.size > 0) tellRunning();
  };

  await inLanes(
    jobs.map((job) => ({
      ...job.stage,
      after: [...(job.stage.after ?? []), ...(job.stage.needsBuild ? ['build'] : [])],
      run: () => run(job),
    })),
    availableParallelism(),
  );
  return summary(results);
});

/** The test files, from the project's root. */
function testFiles(): string[] {
  return readdirSync(join(project.root, 'tests'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(test|spec)\.ts$/.test(file))
    .map((file) => `tests/${file.split(sep).join('/')}`);
}

/** Has the site built first where there is none of the project as it stands for the chosen stages to look at. */
function withBuild(jobs: readonly Chosen[]): readonly Chosen[] {
  if (!jobs.some(({ stage }) => stage.needsBuild)) return jobs;
  if (jobs.some(({ stage }) => stage.name === 'build') || isCurrent(project)) return jobs;
  return [...STAGES.filter(({ name }) => name === 'build').map((stage) => ({ stage })), ...jobs];
}

function title({ name, chinese }: Stage): string {
  return `${chinese} · ${name}`;
}

function unbuilt(listener: (text: string) => void): Outcome[] {
  listener('没有生成网站，无法测试 · Not run: there is no built site');
  return wholeStage(1);
}

function broken(error: unknown, listener: (text: string) => void): Outcome[] {
  listener(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return wholeStage(1);
}

/** Prints what came of each stage, and of all; gives the exit status. */
function summary(results: ReadonlyMap<Stage, Counts>): number {
  const rows = STAGES.flatMap((stage) => {
    const result = results.get(stage);
    return result ? [[stage.name, result.passed, result.failed, result.seconds.toFixed(1)]] : [];
  });
  if (rows.length > 1) say(`\n${table([['stage', 'passed', 'failed', 'seconds'], ...rows])}`);
  const sum = (field: 'passed' | 'failed') =>
    [...results.values()].reduce((total, counts) => total + counts[field], 0);
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}
