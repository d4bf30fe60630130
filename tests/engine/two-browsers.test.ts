import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Project } from '../../src/tools/build/project.ts';
import { Users } from '../../src/tools/edit/office/users.ts';
import { contentCopy } from '../support/project-copy.ts';
import { Random } from '../support/random/random.ts';
import { RandomWriter } from '../support/random-writer.ts';
import { openRoom } from '../support/room.ts';
import { roomTests } from '../support/room-browser.ts';
import { isSweep } from '../support/sweep.ts';

const tests = roomTests(isSweep);

const CLERKS = ['王编辑', '李编辑'] as const;
const PASSWORD = 'richtig-richtig';

/** All that is kept of the content: what is saved, and what drafts and what is set aside in them make of it. */
function keptIn({ root, content }: Project): string {
  const under = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile() && /\.(?:mdx|yaml|json)$/.test(one.name) && !one.name.startsWith('.'))
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  const drafts = under(join(root, '.editor', 'drafts')).map((text) => {
    const { mine = '', asides }: { mine?: string; asides: { mine: string }[] } = JSON.parse(text);
    return [mine, ...asides.map((one) => one.mine)].join('\n');
  });
  return [...under(content), ...drafts].join('\n');
}

/** A thousand rounds in all; what two people move about makes mistakes, which are not saved, so half of them move nothing. */
const [SEEDS, ROUNDS] = [Array.from({ length: 10 }, (_, index) => 20_261_127 + index), 100];

test
  .runIf(isSweep)
  .each(
    SEEDS.flatMap((seed) => [['two clerks', seed] as const, ['one clerk in two windows', seed] as const]),
  )(
  'Whatever is written in two browsers at the same time by %s, each word of it is in the file, in a draft or on the conflict screen (seed %i).',
  { timeout: 3_600_000 },
  async (who, seed) => {
    const isOffice = who === 'two clerks';
    const copy = contentCopy();
    // A version in plain words takes short sentences only.
    for (const language of ['zh', 'en']) {
      const path = join(copy.content, `sections/year/${language}.mdx`);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/<Plain>.*<\/Plain>\n\n/s, ''));
    }
    if (isOffice) for (const name of CLERKS) await new Users(copy.root, 16).add(name, PASSWORD);
    const room = await openRoom(copy, { files: tests.files, office: isOffice });
    const kept = () => keptIn(copy);
    const writers = await Promise.all(
      CLERKS.map(async (name, index) => {
        const page = await tests.browser.newPage();
        onTestFinished(() => page.close());
        await page.goto(room.address);
        if (isOffice) {
          await page.getByLabel('你的姓名').fill(name);
          await page.getByLabel('密码', { exact: true }).fill(PASSWORD);
          await page.keyboard.press('Enter');
        }
        await page.getByRole('searchbox').waitFor();
        const writer = new RandomWriter(
          page,
          new Random(seed * 2 + index),
          index * 50_000,
          seed % 2 === 0,
          kept,
        );
        await writer.open();
        return writer;
      }),
    );
    for (let round = 0; round < ROUNDS; round += 1) {
      const given = (await Promise.all(writers.map((writer) => writer.act()))).join('\n');
      for (const writer of writers) {
        writer.forget(given);
        await expect.poll(() => writer.lost, { message: `round ${round}`, timeout: 15_000 }).toEqual([]);
      }
    }
    const did = (what: 'typed' | 'saved' | 'chosen') =>
      writers.reduce((sum, { done }) => sum + done[what], 0);
    console.log(
      `${who}, seed ${seed}: ${did('typed')} typed, ${did('saved')} saved, ${did('chosen')} chosen`,
    );
    expect(did('typed')).toBeGreaterThan(ROUNDS / 2);
    expect(did('saved') + did('chosen')).toBeGreaterThan(0);
  },
);
