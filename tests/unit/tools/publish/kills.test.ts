import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { builtFiles } from '../../../../src/tools/build/built-folder.ts';
import { readSite } from '../../../../src/tools/build/built-site.ts';
import { linkProblems } from '../../../../src/tools/build/links.ts';
import { project, projectAt } from '../../../../src/tools/build/project.ts';
import { Failure } from '../../../../src/tools/command/failure.ts';
import { assertMatching, readManifest } from '../../../../src/tools/publish/manifest.ts';
import { uploading } from '../../../../src/tools/publish/uploading.ts';
import { fingerprint } from '../../../support/project-copy.ts';
import { releasable, released } from '../../../support/small-release.ts';
import { CAN_STOP, killedAt, repeating } from '../../../support/stopped.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { FIRST, SECOND } from '../../../support/two-publications.ts';
import { run } from '../commands/run.ts';

const MOMENTS = 50;
const script = (name: string) => join(project.root, 'tests', 'support', `${name}.ts`);

/** The publications that a folder has the files of, where all of them are of one. */
function whole(folder: string): string[] {
  // What is compressed beside a text is made anew by a release.
  const files = builtFiles(folder).filter((file) => !/^\.|\.(?:gz|br)$/.test(file));
  return Object.entries({ FIRST, SECOND }).flatMap(([name, publication]) => {
    const texts = new Map(Object.entries(publication));
    const own = [...texts.keys()].filter((file) => !file.endsWith('.gz'));
    // What is named by its hash stays a while after it was part of the site.
    const isOf = files
      .filter((file) => texts.has(file) || !file.startsWith('_astro/'))
      .every((file) => readFileSync(join(folder, file), 'utf8') === texts.get(file));
    return isOf && own.every((file) => files.includes(file)) ? [name] : [];
  });
}

test.runIf(CAN_STOP)(
  'A release that is killed at any moment is whole or refused: what is served never loses a page to half of one.',
  async () => {
    const folder = temporaryFolder();
    const { publish } = projectAt(folder);
    const child = await repeating(script('releasing'), [folder]);
    let refused = 0;
    await killedAt(child, MOMENTS, () => {
      for (const zip of readdirSync(publish).filter((file) => file.endsWith('.zip')))
        expect(Object.keys(unzipSync(readFileSync(join(publish, zip))))).toContain('release.json');
      try {
        assertMatching(readManifest(publish), join(publish, 'site'));
      } catch (error) {
        expect(error).toBeInstanceOf(Failure);
        refused += 1;
        return;
      }
      expect(whole(join(publish, 'site'))).toHaveLength(1);
    });
    expect(refused, 'moments without a release').toBeLessThan(MOMENTS);

    // What the killed one left is cleared, and the next is uploaded as if there had been none.
    const copy = releasable(folder);
    await released(copy, SECOND);
    expect(readdirSync(publish).filter((name) => name.startsWith('.'))).toEqual([]);
    const target = join(folder, 'served');
    expect((await run(uploading, copy, [target])).errors).toBe('');
    expect(whole(target)).toEqual(['SECOND']);
  },
);

test.runIf(CAN_STOP)(
  'An upload that is killed at any moment leaves every page whole, with all that it needs and leads to, and is taken up again.',
  async () => {
    const [first, second, target] = [temporaryFolder(FIRST), temporaryFolder(SECOND), temporaryFolder()];
    const child = await repeating(script('uploading'), [first, second, target]);
    const states = new Set<string>();
    await killedAt(child, MOMENTS, () => {
      for (const file of builtFiles(target).filter((file) => !file.startsWith('.'))) {
        const text = readFileSync(join(target, file), 'utf8');
        const own = [FIRST, SECOND].map((publication) => new Map(Object.entries(publication)).get(file));
        expect(own, file).toContain(text);
      }
      const problems = linkProblems(readSite(target), { base: '/', site: undefined });
      expect(problems.filter(({ page }) => !page.startsWith('.report-'))).toEqual([]);
      states.add(whole(target).join());
    });
    expect([...states]).toEqual(expect.arrayContaining(['FIRST', 'SECOND']));
    const again = await repeating(script('uploading'), [second, second, target]);
    again.kill('SIGKILL');
    expect(fingerprint(target)).toMatchObject(fingerprint(second));
  },
);
