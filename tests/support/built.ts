import { vi } from 'vitest';
import type { LoadedContent } from '../../src/content/reader/content.ts';
import type { Project } from '../../src/tools/build/project.ts';
import { buildSite } from '../../src/tools/build/site.ts';
import { linesOnly } from '../../src/tools/command/progress.ts';
import { keptAstro } from './kept-astro.ts';

/** What a build is told beside its content. */
interface Told {
  /** The address of the site. */
  readonly url?: string;
  /** The content, where it was checked before. */
  readonly sound?: LoadedContent;
}

/**
 * Builds the site of a copy, and gives each line that was said of it. The command does the same, but loads the project anew: where it is
 * what is asked, it is started.
 * @throws what the build fails with, with all that was said before
 */
export async function built(copy: Project, { url, sound }: Told = {}): Promise<string[]> {
  const said: string[] = [];
  vi.stubEnv('SITE_BASE', undefined);
  vi.stubEnv('SITE_URL', url);
  try {
    await buildSite(
      copy,
      linesOnly((line) => said.push(line)),
      { sound, startAstro: () => keptAstro(copy) },
    );
  } catch (error) {
    throw new Error([...said, String(error)].join('\n'), { cause: error });
  } finally {
    vi.unstubAllEnvs();
  }
  return said;
}
