import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onDisk } from '../../../../src/content/reader/disk.ts';
import { loadContent } from '../../../../src/content/reader/reader.ts';
import { isPlaceholder, isPrivateAddress } from '../../../../src/content/stand-in.ts';
import { isReady, launchGaps, readinessReport } from '../../../../src/tools/publish/readiness.ts';
import { contentCopy } from '../../../support/project-copy.ts';
import { doctor } from '../../../../src/tools/publish/doctor.ts';
import { publishZip } from '../../../../src/tools/publish/publish-zip.ts';
import { run } from '../commands/run.ts';
import { fillSettings } from './filled-settings.ts';

const home = { abroad: false };

test('What is required and empty is named with its file, line, field and remedy, in both languages.', () => {
  const copy = contentCopy();
  const gaps = launchGaps(loadContent(onDisk(copy.content)), home);
  const required = gaps.filter((gap) => gap.required).map(({ place }) => place.field);
  expect(required).toEqual([
    'address',
    'hostBody.zh',
    'hostBody.en',
    'contact.zh',
    'contact.en',
    'icp',
    'publicSecurity',
  ]);
  expect(readinessReport(gaps, 'zh')).toMatch(
    /content\/site\/settings\.yaml\n {2}第\d+行（address）\n {2}必填：.*\n {2}改法：/,
  );
  expect(readinessReport(gaps, 'en')).toMatch(/\n {2}line \d+ \(icp\)\n {2}Required: .*\n {2}Fix: /);
});

test('Filled in, nothing that is required is missing; what is optional is still named.', () => {
  const copy = contentCopy();
  fillSettings(copy);
  const gaps = launchGaps(loadContent(onDisk(copy.content)), home);
  expect(gaps.filter((gap) => gap.required)).toEqual([]);
  expect(gaps.map(({ place }) => place.field)).toContain('dataLicence');
  expect(readinessReport(gaps, 'zh')).toContain('可以正式发布。');
});

test.each([
  ['address', 'https://www.example.com'],
  ['address', 'http://localhost:4321'],
  ['address', 'http://192.168.1.10'],
  ['icp', '青ICP备XXXXXXXX号'],
  ['icp', '2023001234'],
  ['publicSecurity', '青公网安备待定'],
  ['publicSecurity', '青公网安备123号'],
  ['siteCode', 'TBD'],
])('A placeholder is not ready: %s %s.', (field, value) => {
  const copy = contentCopy();
  fillSettings(copy, { [field]: value });
  const gaps = launchGaps(loadContent(onDisk(copy.content)), home);
  expect(gaps.filter((gap) => gap.required).map(({ place }) => place.field)).toEqual([field]);
});

test('A server abroad needs no filing numbers, and an address may be given for one build.', () => {
  const copy = contentCopy();
  fillSettings(copy, { icp: '', publicSecurity: '', address: '' });
  const content = loadContent(onDisk(copy.content));
  expect(isReady(launchGaps(content, home))).toBe(false);
  expect(isReady(launchGaps(content, { abroad: true, address: 'https://www.gov.cn' }))).toBe(true);
});

test('npm run doctor ends with 1 while something is missing and with 0 when nothing is, in the language asked for.', async () => {
  const copy = contentCopy();
  const before = await run(doctor, copy, ['--lang', 'en']);
  expect(before.status).toBe(1);
  expect(before.output).toContain('7 things are missing: not ready for a public launch.');
  fillSettings(copy);
  const after = await run(doctor, copy, []);
  expect(after.output).toContain('可以正式发布。');
  expect(after.status).toBe(0);
});

test('The doctor asks for the licence of the code, which nothing waits for, until there is one.', async () => {
  const copy = contentCopy();
  fillSettings(copy);
  const before = await run(doctor, copy, []);
  expect(before.output).toMatch(/LICENSE\n {2}可选：.*\n {2}改法：由代码的所有者决定/);
  expect(before.status).toBe(0);
  writeFileSync(join(copy.root, 'LICENSE.txt'), 'chosen');
  expect((await run(doctor, copy, ['--lang', 'en'])).output).not.toContain('LICENSE');
});

test('npm run publish:zip makes nothing while something is missing, and says what in both languages.', async () => {
  const copy = contentCopy();
  const { status, errors } = await run(publishZip, copy, []);
  expect(status).toBe(1);
  expect(errors).toContain('（icp）');
  expect(errors).toContain('(icp)');
  expect(readdirSync(copy.root)).toEqual(['content']);
});

test('Real addresses and numbers are not taken for placeholders.', () => {
  for (const text of [
    '西宁市总工会',
    '0971-6123456',
    '青ICP备2023001002号-1',
    '城西区五四大街100号',
    'bgs@qhxnzgh.cn',
  ])
    expect(isPlaceholder(text), text).toBe(false);
  expect(isPrivateAddress('https://www.gov.cn')).toBe(false);
});
