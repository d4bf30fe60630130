import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../../../src/tools/build/project.ts';
import { RULES_PAGE, rulesPage } from '../../../../src/tools/report/rules-page.ts';
import { ISSUE_CODES } from '../../../../src/words/mistakes/codes.ts';

const committed = readFileSync(join(project.root, RULES_PAGE), 'utf8').replaceAll('\r\n', '\n');

test('The page of rules that editors read is the one that npm run schemas makes.', () => {
  expect(committed).toBe(rulesPage());
});

test('Each code has one line in each language, with what it stops and what to do.', () => {
  const rows = committed.split('\n').filter((line) => line.startsWith('| `'));
  for (const code of ISSUE_CODES) {
    const own = rows.filter((row) => row.startsWith(`| \`${code}\``));
    expect(own.length, code).toBe(2);
    for (const row of own) expect(row, code).toMatch(/^\| \S+.* \| .{2,} \| .+ \| .{4,} \|$/);
  }
});
