import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILD_PARTS, copiedParts } from './build/copied-parts.ts';
import { projectAt, type Project } from './build/project.ts';
import { command, taking } from './command/command.ts';
import { filesOf, writeFiles } from './measure/content-files.ts';
import { changeableFigure, grownContent } from './measure/grown-content.ts';
import { type BuildCost, measuredBuild } from './measure/measured-build.ts';
import { table } from './measure/table.ts';

/** Builds from nothing, with nothing changed, and with another value of one figure. */
const MODES = ['cold', 'warm', 'value'] as const;

/**
 * `npm run bench:build` measures the build on this content and on content grown to several times as much:
 * `--times 1,3,5,10` says how many, `--runs 3` how often each, of which the median counts.
 */
const OPTIONS = {
  times: { type: 'string', default: '1,3,5,10' },
  runs: { type: 'string', default: '1' },
} as const;

const measuring = taking(
  'bench:build',
  { options: OPTIONS },
  async ({ values, project, progress: { say } }) => {
    const files = filesOf(project.content);
    const figure = changeableFigure(files);
    const copy = projectAt(copiedParts(BUILD_PARTS));
    const before = new Map<string, BuildCost>();
    const rows = new Map<string, (string | number)[][]>(MODES.map((mode) => [mode, []]));
    try {
      let turn = 0;
      for (const times of values.times.split(',').map(Number)) {
        rmSync(copy.content, { recursive: true, force: true });
        writeFiles(grownContent(files, times), copy.content);
        const all = new Map<string, BuildCost[]>();
        for (let run = 0; run < Number(values.runs); run++) {
          for (const mode of MODES) {
            turn += 1;
            if (mode === 'cold') empty(copy);
            if (mode === 'value') change(copy, figure, turn);
            all.set(mode, [...(all.get(mode) ?? []), await measuredBuild(copy)]);
          }
        }
        for (const [mode, costs] of all) {
          const cost = median(costs);
          const row = [mode, `${times}×`, cost.pages, ...figures(cost), ...growth(before.get(mode), cost)];
          rows.get(mode)?.push(row);
          before.set(mode, cost);
          say(row.join(' '));
          say([...cost.steps].map(([step, seconds]) => `  ${seconds.toFixed(1)} s ${step}`).join('\n'));
        }
      }
      const heads = ['mode', 'times', 'pages', 'CPU s', 's', 'peak MiB', 'ms a page', 'exponent'];
      say(table([heads, ...[...rows.values()].flat()]));
    } finally {
      rmSync(copy.root, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);

await command(measuring);

function empty({ root, dist, fonts }: Project): void {
  for (const folder of [dist, fonts, join(root, '.astro'), join(root, '.pictures')])
    rmSync(folder, { recursive: true, force: true });
}

function change(
  { content }: Project,
  { file, digits }: { file: string; digits: string },
  turn: number,
): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  const [, now = digits] = /^ *- value: (\d{2,})$/m.exec(text) ?? [];
  writeFileSync(path, text.replaceAll(now, String(Number(digits) + turn)));
}

function median(costs: readonly BuildCost[]): BuildCost {
  const [first, ...rest] = costs.toSorted((a, b) => a.cpu - b.cpu);
  if (!first) throw new Error('nothing was measured');
  return [first, ...rest][Math.floor(rest.length / 2)] ?? first;
}

function figures({ cpu, seconds, peak }: BuildCost): string[] {
  return [cpu.toFixed(1), seconds.toFixed(1), peak.toFixed(0)];
}

/** What each added page took, and by what power of the pages the work grows; at most 1 where a page costs the same however many there are. */
function growth(before: BuildCost | undefined, { pages, cpu }: BuildCost): string[] {
  if (!before) return ['', ''];
  const page = (1000 * (cpu - before.cpu)) / (pages - before.pages);
  return [page.toFixed(1), (Math.log(cpu / before.cpu) / Math.log(pages / before.pages)).toFixed(2)];
}
