import { expect, test } from 'vitest';
import { check } from '../../../../src/check/check.ts';
import { filesOf, sourceOf } from '../../../../src/tools/measure/content-files.ts';
import { ANOTHER_BODY } from '../../../support/project-copy.ts';

const report = filesOf(ANOTHER_BODY);
const home = 'site/home.yaml';

/** What the check says of a band of one figure. */
function said(id: string): string[] {
  const band = (report.get(home) ?? '').replace(/^band: .*$/m, `band: [${id}]`);
  return check(sourceOf(new Map(report).set(home, band)))
    .filter(({ field }) => field === 'band[0]')
    .map(({ message }) => message.en);
}

test('Of all kinds of figure the band takes only an exact number of things that can be counted.', () => {
  const ids = [...report.keys()].flatMap((file) => /^statistics\/(.*)\.yaml$/.exec(file)?.[1] ?? []);
  expect(ids.filter((id) => said(id).length === 0).sort()).toEqual([
    'boat-points',
    'quay-points',
    'reading-points',
  ]);
  expect(said('island-rank')[0]).toContain('like a rank');
});
