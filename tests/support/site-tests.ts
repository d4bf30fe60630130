import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { type Project, project } from '../../src/tools/build/project.ts';
import { STAGES } from '../runner/stages.ts';

/** The tests of tests/site that ask nothing of what a report is about. */
const OF_ANY_REPORT = [
  'editions',
  'figure-values',
  'figures',
  'html',
  'languages',
  'links',
  'navigation',
  'offline',
  'pages',
  'plain-version',
  'policy',
  'read-aloud',
  'search',
  'sharing',
  'side-by-side',
  'spaces',
  'structure',
];

/** Has the site of a copy of the project looked at as the first one is. */
export async function expectSoundSite(copy: Project): Promise<void> {
  cpSync(join(project.root, 'tests'), join(copy.root, 'tests'), { recursive: true });
  const stage = STAGES.find(({ name }) => name === 'site');
  const said: string[] = [];
  const outcomes = await stage?.run({
    root: copy.root,
    files: OF_ANY_REPORT.map((name) => `tests/site/${name}.test.ts`),
    listener: (line) => said.push(line),
  });
  expect(
    outcomes?.filter(({ passed }) => !passed),
    said.join(''),
  ).toEqual([]);
  expect(outcomes?.length).toBeGreaterThan(OF_ANY_REPORT.length);
}
