import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Project } from '../../../../src/tools/build/project.ts';
import { contentCopy } from '../../../support/project-copy.ts';
import { checkContent } from '../../../../src/tools/edit/check-content.ts';
import { run } from './run.ts';

const honour = 'honours/reading-city.yaml';

function edit(copy: Project, from: string, to: string): void {
  const path = join(copy.content, honour);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

const record = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  file: z.string(),
  line: z.int(),
  column: z.int(),
  endLine: z.int(),
  endColumn: z.int(),
  field: z.string().nullable(),
  text: z.string().nullable(),
  message: z.strictObject({ zh: z.string(), en: z.string() }),
  fix: z.strictObject({ zh: z.string(), en: z.string() }),
  suggestion: z.string().nullable(),
  decides: z.literal('person').nullable(),
  repairable: z.boolean(),
});

test('The check speaks Chinese, or English where asked; gives JSON to programs; and ends alike each time.', async () => {
  const copy = contentCopy();
  const right = await run(checkContent, copy, []);
  expect(right).toMatchObject({ status: 0, output: '内容检查：没有错误。\n', errors: '' });
  expect(await run(checkContent, copy, ['--json'])).toMatchObject({ status: 0, output: '[]\n' });

  edit(copy, 'level: municipal', 'level: 国家级');
  const chinese = await run(checkContent, copy, []);
  expect(chinese.status).toBe(1);
  expect(chinese.output).toMatch(/reading-city\.yaml\n.*第\d+行第8列[\s\S]*\^{6}\n.*错误：.*\n.*改法：/);
  const english = await run(checkContent, copy, ['--lang', 'en']);
  expect(english.status).toBe(1);
  expect(english.output).toMatch(/line \d+, column 8[\s\S]*Error: .*\n.*Fix: /);
  const json = await run(checkContent, copy, ['--json']);
  expect(json.status).toBe(1);
  expect(z.array(record).parse(JSON.parse(json.output))).toHaveLength(1);
});

test('--fix makes the safe repairs, shows each, and checks again.', async () => {
  const copy = contentCopy();
  edit(copy, 'order: ', 'order：');
  const { status, output } = await run(checkContent, copy, ['--fix']);
  expect(output).toMatch(
    /- \d+ \| order：1\n {2}\+ \d+ \| order: 1\n[\s\S]*已自动改好1个文件[\s\S]*内容检查：没有错误。/,
  );
  expect(status).toBe(0);
  expect((await run(checkContent, copy, ['--fix', '--lang', 'en'])).output).toContain(
    'There is nothing that can be mended automatically.',
  );
});

test('On GitHub the check marks the lines, writes a summary, and obeys nothing in the content.', async () => {
  const copy = contentCopy();
  edit(copy, 'level: municipal', 'level: "::add-mask::x"');
  const summary = join(copy.root, 'summary.md');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary, GITHUB_WORKSPACE: dirname(copy.root) };
  const { status, output } = await run(checkContent, copy, [], env);
  expect(status).toBe(1);
  const folder = copy.root.slice(dirname(copy.root).length + 1);
  expect(output).toMatch(
    new RegExp(
      `^::error file=${folder}/content/${honour},line=\\d+,endLine=\\d+,col=8,endColumn=\\d+,title=.*::.*%0A`,
      'm',
    ),
  );
  expect(output).toMatch(/^::stop-commands::(\S+)\n[\s\S]*\n::\1::\n::error/);
  expect(readFileSync(summary, 'utf8')).toContain('1个文件里有1处错误');
});

test('A copy of the project outside the repository says nothing to GitHub.', async () => {
  const copy = contentCopy();
  edit(copy, 'level: municipal', 'level: 国家级');
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: join(copy.root, 'elsewhere') };
  expect((await run(checkContent, copy, [], env)).output).not.toContain('::');
});

test.each([[['--langg', 'en']], [['--lang', 'fr']]])(
  '%j is refused with a line and not a stack.',
  async (args) => {
    const { status, errors } = await run(checkContent, contentCopy(), args);
    expect(status).toBe(1);
    expect(errors).toMatch(/\p{Script=Han}.* · /u);
    expect(errors).not.toContain('    at ');
  },
);
