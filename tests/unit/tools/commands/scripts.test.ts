import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { scripts } from '../../../../package.json' with { type: 'json' };
import { project } from '../../../../src/tools/build/project.ts';

const start = promisify(execFile);

// What `npm run dev` does not know it hands on to Astro; tests/engine/dev.test.ts starts it for real.
const others = Object.entries(scripts).filter(([name]) => name !== 'dev');

test.each(others)('npm run %s starts, and refuses in a line what it does not know.', async (_, script) => {
  const [program, ...args] = script.split(' ');
  expect(program).toBe('node');
  const started = start(process.execPath, [...args, '--no-such-flag'], {
    cwd: project.root,
  });
  const words = /^(?!.*\n {4}at ).* · .*\n$/s;
  await expect(started).rejects.toMatchObject({ code: 1, stderr: expect.stringMatching(words) });
});
