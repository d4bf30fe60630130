import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { Project } from '../../src/tools/build/project.ts';
import { serveDist } from '../../src/tools/serve/serve.ts';
import { readContent } from '../../src/tools/build/read-content.ts';
import { prepareFonts } from '../../src/tools/build/site.ts';
import { openWorkspace, publish } from '../../src/tools/build/workspace.ts';
import { keptAstro } from '../support/kept-astro.ts';
import { openBrowser } from '../support/browser.ts';
import { projectCopy } from '../support/project-copy.ts';
import { WORKER_BLOCKED } from '../support/worker-notice.ts';

const label = '<img src=x onerror=alert(1)>';
const title = '"><script>alert(2)</script>\'';
const name = '{1+1}</title><svg onload=alert(3)>&amp;';

/** Writes texts over values of a YAML file, or of the front matter of an MDX file. */
function overwrite(copy: Project, file: string, values: Record<string, string>): void {
  const path = join(copy.content, file);
  const [, frontmatter, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(path, 'utf8')) ?? [];
  const document = parseDocument(frontmatter ?? readFileSync(path, 'utf8'));
  for (const [field, value] of Object.entries(values)) document.setIn(field.split('.'), value);
  writeFileSync(path, body === undefined ? document.toString() : `---\n${document.toString()}---\n${body}`);
}

test('hostile words from the content come out as text on every page that shows them', async () => {
  const copy = projectCopy();
  overwrite(copy, 'statistics/branches.yaml', {
    'label.zh': label,
    'label.en': label,
    'definition.zh': label,
    'definition.en': label,
    'observations.0.source.phrase': title,
  });
  overwrite(copy, 'site/settings.yaml', {
    'name.zh': name,
    'name.en': name,
    'title.zh': name,
    'title.en': name,
  });
  for (const language of ['zh', 'en']) {
    overwrite(copy, `sections/year/${language}.mdx`, { title, line: label, summary: name });
  }
  // Without the checker, which refuses some of this: the pages themselves must be safe.
  const content = readContent(copy.content);
  await prepareFonts(copy, content);
  const workspace = openWorkspace(copy);
  const { status, errors } = await keptAstro(copy).build(copy, workspace, content);
  expect(status, errors.join('\n')).toBe(0);
  publish(copy, workspace);

  using site = await serveDist(copy, 4500);
  const { address } = site;
  const browser = await openBrowser();
  // The worker that keeps pages for reading offline is written by a later step of the build.
  const page = await browser.newPage({ serviceWorkers: 'block' });
  const troubles: string[] = [];
  page.on('dialog', async (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    await dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.text() !== WORKER_BLOCKED) troubles.push(`console: ${message.text()}`);
  });

  for (const prefix of ['', 'en/']) {
    for (const [path, words] of [
      ['', [title, label, name]],
      ['sections/year/', [title, label, name]],
      ['statistics/', [label]],
      ['site-map/', [title]],
    ] as const) {
      await page.goto(`${address}${prefix}${path}`);
      const shown = (await page.locator('body').innerText()).replace(/\s+/g, ' ');
      for (const word of words) expect(shown, `${prefix}${path}`).toContain(word);
      expect(await page.title(), `${prefix}${path}`).toContain(name);
      const injected = await page
        .locator('[onerror], [onload], img[src="x"], body script:not([src])')
        .count();
      expect(injected, `${prefix}${path}`).toBe(0);
    }
  }
  expect(troubles).toEqual([]);
});
