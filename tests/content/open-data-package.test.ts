import { readdirSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/outputs/data/checksum.ts';
import { openDataFiles } from '../../src/outputs/data/files.ts';
import type { OpenReport } from '../../src/outputs/data/report.ts';
import { openTables } from '../../src/outputs/data/tables.ts';
import { csvRows, fileNamed, textOf } from '../unit/outputs/data/read-back.ts';
import { realReport } from '../unit/outputs/data/real-report.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema?: {
    readonly fields: readonly { readonly name: string; readonly constraints: { enum?: string[] } }[];
  };
}

interface Descriptor {
  readonly licenses?: unknown;
  readonly homepage?: string;
  readonly resources: readonly Resource[];
}

const fixtures = new URL('../fixtures/', import.meta.url);
// What the standard asks and, stricter, what we use; and the published file itself as soon as it is put beside them.
const profiles = readdirSync(fixtures).filter((name) => name.startsWith('datapackage-profile'));
const report = realReport();
const files = await openDataFiles(report);
const descriptor = descriptorOf(files);

function descriptorOf(made: typeof files): Descriptor {
  return JSON.parse(textOf(fileNamed(made, 'datapackage.json')));
}

function problems(profile: string, data: unknown): unknown {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(new URL(profile, fixtures), 'utf8')));
  validate(data);
  return validate.errors;
}

function published(): OpenReport {
  const dataLicence = { name: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
  return {
    ...report,
    root: new URL('https://example.cn/zt/wm/'),
    settings: { ...report.settings, dataLicence },
  };
}

test.each(profiles)('the descriptor is valid by %s', (profile) => {
  expect(problems(profile, descriptor)).toBeNull();
});

test.each(profiles)('so is that of a published site with a licence, by %s', async (profile) => {
  const described = descriptorOf(await openDataFiles(published()));
  expect(problems(profile, described)).toBeNull();
  expect(described).toMatchObject({
    homepage: 'https://example.cn/zt/wm/data/',
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
  });
});

const field = { name: 'x', type: 'integer' };
const table = (schema: object) => ({ resources: [{ name: 'x', path: 'x.csv', schema }] });
const spoilt: Record<string, object> = {
  'no resource': { resources: [] },
  'a resource without data': { resources: [{ name: 'x' }] },
  'a path that leaves the package': { resources: [{ name: 'x', path: '../x.csv' }] },
  'a sum that is none': { resources: [{ name: 'x', path: 'x.csv', hash: 'no sum' }] },
  'a size in words': { resources: [{ name: 'x', path: 'x.csv', bytes: 'many' }] },
  'a media type without a slash': { resources: [{ name: 'x', path: 'x.csv', mediatype: 'csv' }] },
  'a licence without name or address': { licenses: [{ title: 'free' }] },
  'a homepage that is no address': { homepage: 'our site' },
  'no field': table({ fields: [] }),
  'a type that there is not': table({ fields: [{ name: 'x', type: 'list' }] }),
  'a least value in words': table({ fields: [{ ...field, constraints: { minimum: true } }] }),
  'a value allowed twice': table({
    fields: [{ name: 'x', type: 'string', constraints: { enum: ['a', 'a'] } }],
  }),
  'a key of no column': table({ fields: [field], primaryKey: [] }),
  'a reference to nothing': table({ fields: [field], foreignKeys: [{ fields: ['x'] }] }),
};

test.each(profiles.flatMap((profile) => Object.keys(spoilt).map((what) => ({ profile, what }))))(
  'a descriptor with $what is not valid by $profile',
  ({ profile, what }) => {
    expect(problems(profile, { ...descriptor, ...spoilt[what] })).not.toBeNull();
  },
);

test('the descriptor makes up neither a licence nor an address', () => {
  expect(descriptor).not.toHaveProperty('licenses');
  expect(descriptor).not.toHaveProperty('homepage');
});

test('every resource is there with its size and its sum, and no name stands twice', () => {
  for (const { path, bytes, hash } of descriptor.resources) {
    const file = fileNamed(files, path);
    expect({ bytes, hash }, path).toEqual({ bytes: file.bytes.length, hash: `sha256:${sha256(file.bytes)}` });
  }
  const names = descriptor.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test('every CSV has the columns its table schema names, and only values it allows', () => {
  for (const { path, schema } of descriptor.resources) {
    if (!schema) continue;
    const rows = csvRows(fileNamed(files, path));
    expect(Object.keys(rows[0] ?? {}), path).toEqual(schema.fields.map(({ name }) => name));
    for (const { name, constraints } of schema.fields) {
      const allowed = constraints.enum && new Set([...constraints.enum, '']);
      expect(allowed ? rows.filter((row) => !allowed.has(row[name] ?? '')) : [], `${path} ${name}`).toEqual(
        [],
      );
    }
  }
});

test('what points at a row of another table finds it', () => {
  const tables = openTables(report);
  for (const { rows, references } of tables) {
    for (const { column, table, target } of references) {
      const targets = new Set(tables.find(({ name }) => name === table)?.rows.map((row) => row[target]));
      expect(rows.map((row) => row[column]).filter((id) => id !== null && !targets.has(id ?? null))).toEqual(
        [],
      );
    }
  }
});

test('the rows of a table are told apart by its key', () => {
  for (const { name, rows, key } of openTables(report)) {
    const keys = rows.map((row) => key.map((column) => row[column]).join('|'));
    expect(new Set(keys).size, name).toBe(keys.length);
  }
});
