import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { project } from '../../../../src/tools/build/project.ts';
import { DEBIAN, nginxConf } from '../../../../src/tools/publish/nginx.ts';

const read = (...path: string[]) => readFileSync(join(project.root, ...path), 'utf8');
const recipes = ['Dockerfile', 'gitlab-ci.yml', 'README.md'].map((name) =>
  read('src', 'tools', 'publish', 'recipes', name),
);
const workflows = readdirSync(join(project.root, '.github', 'workflows')).map((name) =>
  read('.github', 'workflows', name),
);

test('Every npm script that a recipe runs is there.', () => {
  const { scripts } = JSON.parse(read('package.json'));
  const asked = [...recipes, ...workflows].flatMap((text) =>
    [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name),
  );
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((name) => name === undefined || !(name in scripts))).toEqual([]);
});

test('The container copies files that are there, and serves by the nginx settings that are tested.', () => {
  const [dockerfile = ''] = recipes;
  const [, copied = ''] = /^COPY (package.*) \.\/$/m.exec(dockerfile) ?? [];
  for (const file of copied.split(' ')) expect(existsSync(join(project.root, file)), file).toBe(true);
  const [, port] = /sed 's\/(listen \d+;)\//.exec(dockerfile) ?? [];
  const conf = nginxConf(project, { ...DEBIAN, base: '/', scripts: [] });
  expect(conf).toContain(port);
  expect(conf).toContain(`root ${/\/out(\/srv\/report)/.exec(dockerfile)?.[1]};`);
  expect(dockerfile).toMatch(/^FROM nginxinc\/nginx-unprivileged/m);
});

test('Every workflow can be read, and takes the actions of others by their commit.', () => {
  for (const text of workflows) {
    expect(() => parse(text)).not.toThrow();
    for (const [, version] of text.matchAll(/uses: [\w/-]+@(\S+)/g))
      expect(version).toMatch(/^[0-9a-f]{40}$/);
  }
});

test('Container images are named by what is in them, and every kind of dependency has its updates proposed.', () => {
  const images = recipes.flatMap((text) =>
    [...text.matchAll(/^(?:FROM|image:) (\S+)/gm)].map(([, image]) => image),
  );
  expect(images).toHaveLength(3);
  for (const image of images) expect(image).toMatch(/^[\w/.-]+:[\w.-]+@sha256:[0-9a-f]{64}$/);
  const { updates } = parse(read('.github', 'dependabot.yml'));
  expect(updates.map((one: Record<string, unknown>) => one['package-ecosystem'])).toEqual([
    'npm',
    'github-actions',
    'docker',
  ]);
  for (const { directory } of updates)
    expect(existsSync(join(project.root, directory)), directory).toBe(true);
});

test('The Node that npm brings is of one line on every system.', () => {
  const { optionalDependencies } = JSON.parse(read('package.json'));
  const lines = Object.entries<string>(optionalDependencies).map(([name, version]) => [
    /^node-(?:bin-)?(?:darwin|linux|win)-/.test(name),
    version.split('.')[0],
  ]);
  expect(lines).toEqual(lines.map(() => [true, '24']));
});

test('Editors on Windows are told commands that work in PowerShell as it comes, and can start and check by a double click.', () => {
  const guide = read('README.zh.md');
  const blocks = [...guide.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, text = '']) =>
    text.trim().split('\n'),
  );
  const inline = [...guide.matchAll(/`(npm[^`]*)`/g)].map(([, text = '']) => text);
  expect(blocks.length).toBeGreaterThan(4);
  // PowerShell of Windows itself knows neither && nor a variable before a command.
  for (const line of [...blocks, ...inline]) expect(line).toMatch(/^npm(?:\.cmd)?(?: [\w:./-]+)*$/);
  expect(guide).toContain('npm.cmd start');
  for (const [name, script] of [
    ['start.cmd', 'npm start'],
    ['check.cmd', 'npm run check'],
    ['edit.cmd', 'npm run edit'],
  ] as const) {
    expect(guide).toContain(`\`${name}\``);
    const text = read(name);
    expect(text).toContain(`call ${script}\r\n`);
    expect(text.replaceAll('\r\n', ''), name).not.toContain('\n');
  }
});

test('The quick part of the tests runs on Windows and macOS too.', () => {
  const { jobs } = parse(read('.github', 'workflows', 'ci.yml'));
  expect(jobs.quick.strategy.matrix.os).toEqual(['windows-latest', 'macos-latest']);
  expect(JSON.stringify(jobs.quick.steps)).toContain('npm test -- types lint format unit content');
});

test('Whoever looks for it finds how to report a security problem, and how to contribute.', () => {
  expect(read('SECURITY.md')).toMatch(/Report a vulnerability/);
  expect(read('README.md')).toMatch(/^## Contributing$[\s\S]*SECURITY\.md[\s\S]*LICENSE/m);
});
