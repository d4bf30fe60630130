import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { builtFiles, builtText } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';

const pages = builtFiles(project.dist).filter((file) => file.endsWith('.html'));

test('Every page is valid by html-validate: no id stands twice, and what is named by its id is there.', async () => {
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:standard'],
      // How Astro closes void elements and ends lines is nothing that a browser or a reader notices.
      rules: { 'void-style': 'off', 'no-trailing-whitespace': 'off', 'no-missing-references': 'error' },
    }),
  );
  const problems: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(builtText(project.dist, page), page);
    for (const { messages } of results)
      for (const { ruleId, message, selector } of messages)
        problems.push(`${page}: ${ruleId}: ${message} at ${selector}`);
  }
  expect(pages.length).toBeGreaterThan(200);
  expect(problems).toEqual([]);
});

/** What the Nu checker says that is not about these pages’ HTML. */
const IGNORED = [
  // Its style checker is older than the styles: it knows neither `@property` nor container units.
  'CSS: .*',
  // It takes the files’ own address for the site’s, and data in a script element for a program.
  '.*Content Security Policy.*',
];

const messages = z.object({
  messages: z.array(z.object({ url: z.string(), message: z.string(), extract: z.string().optional() })),
});

const hasJava = spawnSync('java', ['-version']).status === 0;

test.skipIf(!hasJava)('Every page is valid by the Nu checker, which needs Java.', () => {
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const { stderr } = spawnSync(
    'java',
    ['-jar', jar, '--skip-non-html', '--format', 'json', '--filterpattern', IGNORED.join('|'), project.dist],
    { encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  const said = messages.parse(JSON.parse(stderr)).messages;
  expect(said.map(({ url, message, extract }) => `${url}: ${message} at ${extract}`)).toEqual([]);
});
