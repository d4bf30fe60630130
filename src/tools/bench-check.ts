import { dirname } from 'node:path/posix';
import { bare, command, say } from './command/command.ts';
import { project } from './build/project.ts';
import { onDisk } from '../content/reader/disk.ts';
import { type FileSource, heldInMemory, withUnsaved } from '../content/reader/file-source.ts';
import { check } from '../check/check.ts';

const FILES = 10_000;
const KEYS = 40;

/**
 * `npm run bench:check` times the checker on this content, on a key pressed in its longest section, and on content grown to 10,000
 * files.
 */
await command(
  bare(() => {
    const content = heldInMemory(onDisk(project.content));
    for (const source of [content, grown(content)]) {
      say(`${source.list().length} files: ${timed(() => check(source))} ms of CPU`);
      const file = longest(source);
      const text = textOf(source, file);
      const keys = Array.from({ length: KEYS }, (_, index) =>
        timed(() => check(withUnsaved(source, new Map([[file, text + '字'.repeat(index + 1)]])))),
      );
      const [first = 0, ...more] = keys;
      const repeated = more.toSorted((a, b) => a - b)[Math.floor(more.length / 2)] ?? 0;
      say(`  a key in ${file} (${text.length} characters): ${first} ms of CPU, then ${repeated}`);
    }
  }),
);

/** How long something takes, in milliseconds of CPU. */
function timed(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.round((user + system) / 100) / 10;
}

function textOf(source: FileSource, file: string): string {
  const bytes = source.read(file);
  return 'problem' in bytes ? '' : new TextDecoder().decode(bytes);
}

function longest(source: FileSource): string {
  const articles = source.list().filter((file) => /^sections\/.*\/zh\.mdx$/.test(file));
  return articles.reduce((most, file) =>
    textOf(source, file).length > textOf(source, most).length ? file : most,
  );
}

/** The real content, with figures, terms and sections of it repeated under other names until there are enough files. */
function grown(content: FileSource): FileSource {
  const files = new Map<string, string>();
  const read = (file: string): string => textOf(content, file);
  const [figure = '', term = ''] = ['statistics/', 'glossary/'].map((folder) =>
    content.list().find((file) => file.startsWith(folder)),
  );
  const section = dirname(longest(content));
  for (let number = 100; content.list().length + files.size < FILES; number += 1) {
    for (const copy of ['a', 'b', 'c', 'd'])
      files.set(
        `statistics/figure-${number}-${copy}.yaml`,
        read(figure).replace(/^order: \d+/m, `order: ${number}${copy.charCodeAt(0)}`),
      );
    files.set(
      `glossary/term-${number}.yaml`,
      read(term)
        .replace(/^zh: .*$/m, `zh: 第${number}号术语`)
        .replace(/^en: .*$/m, `en: term no. ${number}`),
    );
    for (const name of ['section.yaml', 'zh.mdx', 'en.mdx'])
      files.set(
        `sections/section-${number}/${name}`,
        read(`${section}/${name}`).replace(/^(order|number): \d+/gm, `$1: ${number}`),
      );
  }
  return heldInMemory(withUnsaved(content, files));
}
