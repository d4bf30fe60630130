import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface LockEntry {
  integrity?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lock: { packages: Record<string, LockEntry> } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
);
const entries = Object.entries(lock.packages);
const names = new Set(
  entries.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)),
);

test('every platform package that a locked package may need is locked too', () => {
  const missing = entries.flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${path === '' ? 'package.json' : path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every locked package has its hash', () => {
  expect(
    entries.filter(([path, { integrity }]) => path !== '' && integrity === undefined).map(([path]) => path),
  ).toEqual([]);
});

test('no locked package is tied to a registry of one machine', () => {
  const hosts = entries.flatMap(([, { resolved }]) =>
    resolved === undefined ? [] : [new URL(resolved).host],
  );
  expect([...new Set(hosts)].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
});
