import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bare, command, say } from './command/command.ts';
import { project } from './build/project.ts';
import { onDisk } from '../content/reader/disk.ts';
import { check } from '../check/check.ts';

const FILES = 10_000;

/** `npm run bench:check` times the checker on this content, and on content grown to 10,000 files. */
await command(
  bare(() => {
    say(`${onDisk(project.content).list().length} files: ${timed(project.content)}`);
    const parent = mkdtempSync(join(tmpdir(), 'bench-check-'));
    try {
      const grown = join(parent, 'content');
      const count = grow(grown);
      say(`${count} files: ${timed(grown)}`);
      return 0;
    } finally {
      rmSync(parent, { recursive: true, force: true });
    }
  }),
);

function timed(folder: string): string {
  const begun = performance.now();
  const before = process.cpuUsage();
  const issues = check(onDisk(folder));
  const { user, system } = process.cpuUsage(before);
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
  return `${seconds(performance.now() - begun)} s, ${seconds((user + system) / 1000)} s of CPU, ${issues.length} issues`;
}

/** The real content, with figures, terms and sections of it repeated under other names until there are enough files. */
function grow(folder: string): number {
  const files = new Map(
    onDisk(project.content)
      .list()
      .map((file) => [file, readFileSync(join(project.content, file), 'utf8')]),
  );
  const read = (file: string): string => files.get(file) ?? '';
  for (let number = 100; files.size < FILES; number += 1) {
    for (const copy of ['a', 'b', 'c', 'd'])
      files.set(
        `statistics/figure-${number}-${copy}.yaml`,
        read('statistics/culture-venues.yaml').replace(
          /^order: \d+/m,
          `order: ${number}${copy.charCodeAt(0)}`,
        ),
      );
    files.set(
      `glossary/term-${number}.yaml`,
      read('glossary/acftu.yaml')
        .replace(/^zh: .*$/m, `zh: 第${number}号术语`)
        .replace(/^en: .*$/m, `en: term no. ${number}`),
    );
    for (const name of ['section.yaml', 'zh.mdx', 'en.mdx'])
      files.set(
        `sections/section-${number}/${name}`,
        read(`sections/services/${name}`).replace(/^(order|number): \d+/gm, `$1: ${number}`),
      );
  }
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return files.size;
}
