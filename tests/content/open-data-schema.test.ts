import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { openDataFiles } from '../../src/outputs/data/files.ts';
import { fileNamed, textOf } from '../unit/outputs/data/read-back.ts';
import { realReport } from '../unit/outputs/data/real-report.ts';

const files = await openDataFiles(realReport());

test('statistics.json and each figure’s JSON fit statistics.schema.json, and a figure without its qualifier does not', () => {
  const ajv = new Ajv2020({ strict: false });
  const validate = ajv.compile(JSON.parse(textOf(fileNamed(files, 'statistics.schema.json'))));
  const rows: unknown[] = JSON.parse(textOf(fileNamed(files, 'statistics.json')));
  expect(validate(rows) ? null : validate.errors).toBeNull();
  expect(validate(JSON.parse(textOf(fileNamed(files, 'statistics/reading-rooms.json'))))).toBe(true);
  const [first] = rows;
  expect(validate([Object.assign({}, first, { QUALIFIER: null })])).toBe(false);
  expect(validate([Object.assign({}, first, { UNKNOWN: 1 })])).toBe(false);
});
