import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { project } from '../../../../src/tools/build/project.ts';
import { EDIT_OPTIONS } from '../../../../src/tools/edit/edit-content.ts';
import { MACHINE_VARIABLES } from '../../../../src/tools/edit/git/password.ts';
import { SHORTEST_PASSWORD } from '../../../../src/tools/edit/office/users.ts';

const read = (...path: string[]) => readFileSync(join(project.root, ...path), 'utf8');
const guide = read('content', 'SETUP.md');
const [zh = '', en = ''] = guide.split('\n---\n');

/** What a pattern finds, each once. */
const found = (text: string, pattern: RegExp) => [
  ...new Set([...text.matchAll(pattern)].map(([whole, inside]) => inside ?? whole)),
];

test('What the page for technicians says in one language it says in the other: the same commands, files and headings.', () => {
  const blocks = (text: string) => [...text.matchAll(/^```\w+\n.*?^```$/gms)].map(([block]) => block);
  expect(blocks(zh).length).toBeGreaterThan(8);
  expect(blocks(en)).toEqual(blocks(zh));
  const quoted = (text: string) => found(text, /`([^`\n]+)`/g).filter((one) => !/地址|ADDRESS/.test(one));
  expect(quoted(en).sort()).toEqual(quoted(zh).sort());
  expect(en.match(/^## /gm)).toHaveLength(zh.match(/^## /gm)?.length ?? 0);
});

test('Every command, option and variable that the page quotes is there.', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(read('package.json')));
  const commands = found(guide, /npm run ([\w:]+)/g);
  expect(commands).toContain('edit');
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  const options = found(guide, /npm run edit -- (.*?)(?:"|`|$)/gm).flatMap((line) => found(line, /--(\w+)/g));
  expect(options).toEqual(expect.arrayContaining(['office', 'host', 'cert', 'key', 'port']));
  expect(options.filter((name) => !(name in EDIT_OPTIONS))).toEqual([]);
  expect(found(guide, /REPORT_\w+/g)).toEqual([...MACHINE_VARIABLES]);
  for (const text of [
    `至少${SHORTEST_PASSWORD}个字`,
    `at least ${SHORTEST_PASSWORD} characters`,
    EDIT_OPTIONS.port.default,
  ])
    expect(guide).toContain(text);
});

test('Every file of the project that the page names is there, and a double click on macOS opens the room.', () => {
  const names = found(guide, /`((?:src|content)\/[^`]*|edit\.\w+)`/g);
  expect(names).toEqual(expect.arrayContaining(['edit.cmd', 'edit.command', 'content/site/settings.yaml']));
  expect(names.filter((name) => !existsSync(join(project.root, name)))).toEqual([]);
  expect(read('edit.command')).toMatch(/^#!\/bin\/sh\n[\s\S]*\nnpm run edit\n$/);
  if (process.platform !== 'win32')
    expect(statSync(join(project.root, 'edit.command')).mode & 0o111).toBe(0o111);
});
