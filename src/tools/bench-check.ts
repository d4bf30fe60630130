import { check } from '../check/check.ts';
import { withUnsaved } from '../content/reader/file-source.ts';
import { bare, command } from './command/command.ts';
import { filesOf, sourceOf } from './measure/content-files.ts';
import { grownContent } from './measure/grown-content.ts';

const FILES = 10_000;
const KEYS = 40;

/**
 * `npm run bench:check` times the checker on this content, on a key pressed in its longest section, and on content grown to 10,000
 * files.
 */
await command(
  bare(({ project, progress: { say } }) => {
    const files = filesOf(project.content);
    const copied = grownContent(files, 2).size - files.size;
    for (const times of [1, Math.ceil(FILES / copied)]) {
      const grown = grownContent(files, times);
      const content = sourceOf(grown);
      say(`${grown.size} files: ${timed(() => check(content))} ms of CPU`);
      const articles = [...grown].filter(([file]) => /^sections\/.*\/zh\.mdx$/.test(file));
      const [[file, text] = ['', '']] = articles.toSorted(([, a], [, b]) => b.length - a.length);
      const [first = 0, ...more] = Array.from({ length: KEYS }, (_, index) =>
        timed(() => check(withUnsaved(content, new Map([[file, text + '字'.repeat(index + 1)]])))),
      );
      const repeated = more.toSorted((a, b) => a - b)[Math.floor(more.length / 2)] ?? 0;
      say(`  a key in ${file} (${text.length} characters): ${first} ms of CPU, then ${repeated}`);
    }
    return 0;
  }),
);

/** How long something takes, in milliseconds of CPU. */
function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 100) / 10;
}
