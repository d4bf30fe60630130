import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../../../src/tools/build/project.ts';
import { withShortTokens } from '../../../../src/tools/build/short-tokens.ts';

const folder = join(project.root, 'src', 'styles');
const sheets = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
const namesIn = (css: string) => new Set(css.match(/(?<![\w-])--[\w-]+/g));
const names = [...new Set(sheets.flatMap((css) => [...namesIn(css)]))];

test('Every token has a short name wherever it is set and used, and none has the name of another.', () => {
  const tokens = names.filter((name) => /^--(?:color|text)-\w+$/.test(name));
  expect(tokens.length).toBeGreaterThan(10);
  for (const token of tokens)
    expect(withShortTokens(`a{${token}:var(${token})}`), token).toMatch(/^a\{--(\w\d?):var\(--\1\)\}$/);
  expect(new Set(names.map(withShortTokens)).size).toBe(names.length);
});
