import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { project } from '../../src/tools/build/project.ts';
import { isSweep } from '../support/sweep.ts';
import { longestAndShortest, oneOfEachKind } from './support/site.ts';

/** What the Nu checker says that is not about these pages’ HTML. */
const IGNORED = [
  // Its style checker is older than the styles: it knows neither `@property` nor container units.
  'CSS: .*',
  // It takes the files’ own address for the site’s, and data in a script element for a program.
  '.*Content Security Policy.*',
];

/** For a run so short, Java's slower compiler costs more than it gives: half the CPU without. It takes larger frames. */
const QUICK = ['-XX:TieredStopAtLevel=1', '-Xss8m'];

const messages = z.object({
  messages: z.array(z.object({ url: z.string(), message: z.string(), extract: z.string().optional() })),
});

/** Every page with the sweep; else one of each kind, since the pages of a kind are made alike and html.test.ts reads every page. */
const LOOKED_AT = isSweep
  ? [project.dist]
  : [...oneOfEachKind, ...longestAndShortest].map(({ file }) => join(project.dist, file));

const hasJava = spawnSync('java', ['-version']).status === 0;

test.skipIf(!hasJava)('Every kind of page is valid by the Nu checker, which needs Java.', () => {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const { stderr } = spawnSync(
    'java',
    [
      ...QUICK,
      '-jar',
      jar,
      '--skip-non-html',
      '--format',
      'json',
      '--filterpattern',
      IGNORED.join('|'),
      ...LOOKED_AT,
    ],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  const said = messages.parse(JSON.parse(stderr)).messages;
  expect(said.map(({ url, message, extract }) => `${url}: ${message} at ${extract}`)).toEqual([]);
});
