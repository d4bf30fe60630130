// Started by machine.test.ts in a place where disks are mounted: publishes and uploads, and prints what was said.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectAt } from '../../src/tools/build/project.ts';
import { closeWorkspace, openWorkspace, publish } from '../../src/tools/build/workspace.ts';
import { statusOf, type Command } from '../../src/tools/command/command.ts';
import { linesOnly } from '../../src/tools/command/progress.ts';
import { uploading } from '../../src/tools/publish/uploading.ts';
import { FIRST, SECOND } from './two-publications.ts';

const [root = ''] = process.argv.slice(2);
const project = projectAt(root);
const said: Record<string, string> = {};

async function run(name: string, main: Command, ...args: string[]): Promise<void> {
  const lines: string[] = [];
  const progress = linesOnly(() => {});
  const invocation = { args, env: {}, project, progress, input: process.stdin, output: process.stdout };
  const status = await statusOf(main, invocation, (words) => lines.push(words));
  said[name] = [status, ...lines].join('\n');
}

const build = (files: Readonly<Record<string, string>>) => (): undefined => {
  const workspace = openWorkspace(project);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace.site, path)), { recursive: true });
    writeFileSync(join(workspace.site, path), text);
  }
  try {
    publish(project, workspace);
  } finally {
    closeWorkspace(workspace);
  }
};
const home = (folder: string): string => readFileSync(join(root, folder, 'index.html'), 'utf8');

await run('first build', build(FIRST));
said['first home'] = home('dist');
await run('second build', build(SECOND));
said['second home'] = home('dist');
await run('build on a full disk', build({ ...FIRST, 'large.txt': 'x'.repeat(300_000) }));
said['home after a full disk'] = home('dist');
for (const target of ['full', 'readonly']) await run(target, uploading, join(root, target));
console.log(JSON.stringify(said));
