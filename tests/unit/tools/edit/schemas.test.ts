import { readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SCHEMA_FOLDER, schemaAssociations, schemaFiles } from '../../../../src/tools/build/json-schemas.ts';
import { project } from '../../../../src/tools/build/project.ts';
import { onDisk } from '../../../../src/content/reader/disk.ts';

const folder = join(project.root, SCHEMA_FOLDER);
const committed = new Map(
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
);
const yamlFiles = onDisk(project.content)
  .list()
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => `content/${file}`);

test('The committed schemas are those that npm run schemas makes.', async () => {
  expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(await schemaFiles(project.root)));
});

test('VS Code is told which schema describes which files.', () => {
  const settings: unknown = JSON.parse(readFileSync(join(project.root, '.vscode', 'settings.json'), 'utf8'));
  expect(settings).toMatchObject({ 'yaml.schemas': schemaAssociations() });
});

test('Every YAML file of the content has one schema, and is valid by it.', () => {
  const ajv = addFormats.default(new Ajv({ strict: false }));
  const validators = Object.entries(schemaAssociations()).map(([schema, files]) => {
    const text = committed.get(schema.replace(/^.*\//, '')) ?? '';
    return { files, validate: ajv.compile(JSON.parse(text)) };
  });
  for (const file of yamlFiles) {
    const [found, ...more] = validators.filter(({ files }) =>
      [files].flat().some((pattern) => matchesGlob(file, pattern)),
    );
    expect(more, file).toEqual([]);
    found?.validate(parse(readFileSync(join(project.root, file), 'utf8')));
    expect(found?.validate.errors, file).toBeNull();
  }
});

test('Every field is described in Chinese and in English.', () => {
  const silent: string[] = [];
  const visit = (schema: unknown, path: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, inside] of Object.entries(schema)) {
      if (key !== 'properties') visit(inside, path);
      else if (typeof inside === 'object' && inside !== null) {
        for (const [name, field] of Object.entries(inside)) {
          const description: unknown = Reflect.get(Object(field), 'description');
          const inOneLanguage = name === 'zh' || name === 'en';
          if (!inOneLanguage && !/\p{Script=Han}.* \/ .*[a-z]/u.test(String(description)))
            silent.push(`${path}.${name}`);
          visit(field, `${path}.${name}`);
        }
      }
    }
  };
  for (const [name, text] of committed) visit(JSON.parse(text), name);
  expect(silent).toEqual([]);
});
