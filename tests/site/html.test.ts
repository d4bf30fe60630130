import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { builtFiles, builtText } from '../../src/tools/build/built-folder.ts';
import { project } from '../../src/tools/build/project.ts';
import { least } from './support/site.ts';

const pages = builtFiles(project.dist).filter((file) => file.endsWith('.html'));

/** Every page is looked at by the same rules, which are worked out once: half of all that this takes. */
class OneConfig extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(...given: Parameters<StaticConfigLoader['getConfigFor']>) {
    this.#config ??= super.getConfigFor(...given);
    return this.#config;
  }
}

test('Every page is valid by html-validate: no id stands twice, and what is named by its id is there.', async () => {
  const validator = new HtmlValidate(
    new OneConfig({
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
  expect(pages.length).toBeGreaterThan(least(200, 100));
  expect(problems).toEqual([]);
});
