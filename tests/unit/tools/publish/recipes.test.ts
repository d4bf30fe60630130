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
