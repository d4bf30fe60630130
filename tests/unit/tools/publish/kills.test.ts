import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { builtFiles } from '../../../../src/tools/build/built-folder.ts';
import { readSite } from '../../../../src/tools/build/built-site.ts';
import { linkProblems } from '../../../../src/tools/build/links.ts';
import { project, projectAt } from '../../../../src/tools/build/project.ts';
import { Failure } from '../../../../src/tools/command/failure.ts';
import { assertMatching, readManifest } from '../../../../src/tools/publish/manifest.ts';
import { uploading } from '../../../../src/tools/publish/uploading.ts';
import { staticServer } from '../../../../src/tools/serve/static-server.ts';
import { fingerprint } from '../../../support/project-copy.ts';
import { releasable, released } from '../../../support/small-release.ts';
import { CAN_STOP, killedAt, repeating } from '../../../support/stopped.ts';
import { isSweep } from '../../../support/sweep.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { FIRST, SECOND } from '../../../support/two-publications.ts';
import { run } from '../commands/run.ts';

const MOMENTS = isSweep ? 50 : 20;
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
    const begin = () => repeating(script('releasing'), [folder]);
    let refused = 0;
    await killedAt(begin, MOMENTS, () => {
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

/** What a server answers for every file of either publication; nothing for what it does not find. */
async function answers(origin: string): Promise<Record<string, string>> {
  const paths = [...new Set([...Object.keys(FIRST), ...Object.keys(SECOND)])];
  const all = await Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(new URL(path, origin), { headers: { 'accept-encoding': 'identity' } });
      const text = await answer.text();
      return answer.ok ? [[path, text] as const] : [];
    }),
  );
  return Object.fromEntries(all.flat());
}

/** Uploads two publications in turn to a folder that a server serves, stops and kills that at random moments, and looks. */
async function killed(
  form: 'links' | 'plain',
  look: (target: string, origin: string) => Promise<void>,
): Promise<void> {
  const [first, second] = [temporaryFolder(FIRST), temporaryFolder(SECOND)];
  // Of the server's own.
  const target = temporaryFolder({ '404.html': '<!doctype html><title>t</title>none' });
  const server = staticServer({ folder: target, base: '/' });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  onTestFinished(() => void server.close());
  const begin = () => repeating(script('uploading'), [first, second, target, form]);
  await killedAt(begin, MOMENTS, () => look(target, origin));
  // What was left is taken up again and cleared.
  const again = () => repeating(script('uploading'), [second, second, target, form]);
  await killedAt(again, 1, () => expect(fingerprint(target)).toMatchObject(fingerprint(second)));
}

test.runIf(CAN_STOP)(
  'An upload of links that is killed at any moment leaves one whole publication on the server.',
  async () => {
    const served = new Set<string>();
    await killed('links', async (_, origin) => {
      const found = await answers(origin);
      const isFirst = found['sw.js'] === FIRST['sw.js'];
      const own = isFirst ? FIRST : SECOND;
      // What is named by its hash stays a while after it was part of the site.
      const kept = Object.entries(found).filter(([path]) => path in own || !path.startsWith('_astro/'));
      expect(Object.fromEntries(kept)).toEqual(own);
      served.add(isFirst ? 'FIRST' : 'SECOND');
    });
    expect([...served].sort()).toEqual(['FIRST', 'SECOND']);
  },
);

test.runIf(CAN_STOP)(
  'An upload of plain files that is killed at any moment leaves every page whole, with all that it needs and leads to.',
  async () => {
    await killed('plain', async (target, origin) => {
      for (const [file, text] of Object.entries(await answers(origin))) {
        const own = [FIRST, SECOND].map((publication) => new Map(Object.entries(publication)).get(file));
        expect(own, file).toContain(text);
      }
      const problems = linkProblems(readSite(target), { base: '/', site: undefined });
      expect(problems.filter(({ page }) => !page.startsWith('.report-'))).toEqual([]);
    });
  },
);

test.runIf(CAN_STOP)(
  'Neither a key nor the end of a terminal breaks off the changing of plain files.',
  () => {
    const [first, second, target] = [temporaryFolder(FIRST), temporaryFolder(SECOND), temporaryFolder()];
    for (const from of [first, second]) {
      const { status, signal } = spawnSync(process.execPath, [script('interrupted'), from, target]);
      expect([status, signal]).toEqual([0, null]);
      expect(fingerprint(target)).toMatchObject(fingerprint(from));
    }
  },
);
