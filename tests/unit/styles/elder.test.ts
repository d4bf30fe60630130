import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const STYLES = fileURLToPath(new URL('../../../src/styles', import.meta.url));

/** The classes that a sheet of src/styles has rules for, or names. */
function classesOf(sheet: string): string[] {
  const rules = readFileSync(join(STYLES, sheet), 'utf8').replace(/\/\*.*?\*\/|'[^']*'/gs, '');
  return [...rules.matchAll(/\.([a-z][\w-]*(?:\\:[\w-]+)?)/g)].map(([, name = '']) => name);
}

test('The elder mode’s sheet names no class of a component: only its own and those of the other sheets.', () => {
  const others = readdirSync(STYLES).filter((sheet) => sheet !== 'elder.css');
  const known = new Set(others.flatMap(classesOf));
  const named = classesOf('elder.css');
  expect(named).toContain('elder\\:row');
  expect(named.filter((name) => !known.has(name) && !name.startsWith('elder'))).toEqual([]);
  expect(readFileSync(join(STYLES, 'elder.css'), 'utf8')).not.toMatch(/\[class|\[aria-(?!expanded)|\[name=/);
});
