import { parseArgs } from 'node:util';
import { browserVariable, provideBrowser } from '../../src/tools/browser/browser.ts';
import { project } from '../../src/tools/build/project.ts';
import { buildSite } from '../../src/tools/build/site.ts';
import { command, say } from '../../src/tools/command/command.ts';
import { progress } from '../../src/tools/command/progress.ts';
import type { Outcome } from '../runner/outcome.ts';
import { type Mode, STAGES } from '../runner/stages.ts';
import { Copy } from './copy.ts';
import type { Fault, Holder } from './fault.ts';
import { FAULTS } from './faults.ts';

/**
 * `npm run test:faults` plants each fault in a copy of the project and of its built site, runs the tests that are to hold it, and fails
 * unless every one is caught; `npm run test:faults -- NAME…` takes only those of which the name, the stage or the file of tests holds one of the words.
 */
await command(async ({ args }) => {
  // The copies are of a site at the root of a host.
  for (const name of ['SITE_BASE', 'SITE_URL']) delete process.env[name];
  const { positionals } = parseArgs({ args: [...args], allowPositionals: true });
  const faults = FAULTS.filter((fault) => {
    const names = `${fault.id} ${fault.heldBy.stage} ${fault.heldBy.file}`;
    return positionals.length === 0 || positionals.some((word) => names.includes(word));
  });
  await buildSite(project, progress);
  process.env[browserVariable] = provideBrowser();
  // Each with a port of its own for its server.
  const copies = [new Copy(4510), new Copy(4520)] as const;
  try {
    const missing = await proveWhole(copies[0], faults);
    if (missing.length > 0) {
      say(`没有植入错误时就不通过 · Not passed with no fault planted:\n${missing.join('\n')}`);
      return 1;
    }
    const verdicts = new Map<Fault, string>();
    progress.step('植入错误 · planting faults', faults.length);
    const left = [...faults];
    await Promise.all(
      copies.map(async (copy) => {
        for (let fault = left.shift(); fault; fault = left.shift()) {
          verdicts.set(fault, await verdict(copy, fault));
          progress.advance();
        }
      }),
    );
    progress.end();
    const width = Math.max(...faults.map(({ id }) => id.length));
    for (const fault of faults) {
      const { id, promise, heldBy } = fault;
      say(`${id.padEnd(width)}  ${verdicts.get(fault)}  ${promise} (${holderOf(heldBy)})`);
    }
    const caught = [...verdicts.values()].filter((one) => one === 'caught').length;
    say(`\n${caught}/${faults.length} 个错误被查出 · faults caught`);
    return caught === faults.length ? 0 : 1;
  } finally {
    for (const copy of copies) copy.close();
  }
});

function holderOf({ stage, file, title }: Holder): string {
  return (file || stage) + (title && `, “${title}…”`);
}

/** Runs all that is to hold a fault, with none planted, and names what does not pass or does not run. */
async function proveWhole(copy: Copy, faults: readonly Fault[]): Promise<string[]> {
  const holders = faults.map(({ heldBy }) => heldBy);
  const problems: string[] = [];
  for (const stage of new Set(holders.map((holder) => holder.stage))) {
    progress.step(`没有错误时 · with no fault: ${stage}`);
    const own = holders.filter((holder) => holder.stage === stage);
    const ran = await outcomes(copy, stage, own);
    problems.push(
      ...ran.filter(({ passed }) => !passed).map(({ title, said }) => `${stage}: ${title}: ${said}`),
    );
    for (const holder of own)
      if (!ran.some(({ title }) => title.includes(holder.title)))
        problems.push(`${holderOf(holder)} did not run`);
  }
  progress.end();
  return problems;
}

/** Plants a fault, looks whether the test that is to hold it fails and says so, and takes the fault out again. */
async function verdict(copy: Copy, { plant, heldBy }: Fault): Promise<string> {
  try {
    plant(copy);
    const { stage, title, says } = heldBy;
    const ran = await outcomes(copy, stage, [heldBy]);
    const failed = ran.filter((outcome) => !outcome.passed && outcome.title.includes(title));
    if (failed.length === 0) return 'NOT CAUGHT';
    return failed.some(({ said }) => said.includes(says))
      ? 'caught'
      : `CAUGHT FOR ANOTHER REASON: ${failed[0]?.said}`;
  } catch (error) {
    return `NOT PLANTED: ${error instanceof Error ? error.message : error}`;
  } finally {
    copy.restore();
  }
}

/** Runs in a copy the tests of one stage that are to hold faults, as `npm test` would, and gives what came of each. */
async function outcomes({ root, port }: Copy, name: string, holders: readonly Holder[]): Promise<Outcome[]> {
  const stage = STAGES.find((one) => one.name === name);
  if (!stage) throw new Error(`there is no stage ${name}`);
  const output: string[] = [];
  const mode: Mode = {
    listener: (text) => output.push(text),
    files: [...new Set(holders.map(({ file }) => `tests/${file}`))],
    titles: [...new Set(holders.map(({ title }) => title))],
    root,
    port,
  };
  const ran = await stage.run(mode);
  return ran.map((one) => (one.said === '' ? { ...one, said: output.join('') } : one));
}
