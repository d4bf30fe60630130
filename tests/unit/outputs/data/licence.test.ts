import { expect, test } from 'vitest';
import { licenceWords, packageLicences, statedLicence } from '../../../../src/outputs/data/licence.ts';
import { realReport } from './real-report.ts';

function settings(name: string, url: string) {
  return { ...realReport().settings, dataLicence: { name, url } };
}

test('a licence that the publisher has not stated is nowhere', () => {
  expect(statedLicence(settings('', ''))).toBeUndefined();
  expect(packageLicences(settings('', ''))).toEqual({});
  expect(licenceWords('zh', settings('', ''))).toContain('许可尚未写明');
  expect(licenceWords('en', settings('', ''))).toContain('not yet stated');
});

test.each([
  ['CC-BY-4.0', 'https://a.example/', { name: 'CC-BY-4.0', path: 'https://a.example/', title: 'CC-BY-4.0' }],
  ['A licence', 'https://a.example/', { path: 'https://a.example/', title: 'A licence' }],
  ['', 'https://a.example/', { path: 'https://a.example/' }],
  ['CC-BY-4.0', '', { name: 'CC-BY-4.0', title: 'CC-BY-4.0' }],
])('a licence named %j at %j is told as far as a Data Package can', (name, url, licence) => {
  expect(packageLicences(settings(name, url))).toEqual({ licenses: [licence] });
});

test('a stated licence is told in words', () => {
  expect(licenceWords('en', settings('A licence', 'https://a.example/'))).toContain(
    'A licence <https://a.example/>',
  );
});
