import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { scripts } from '../../../../package.json' with { type: 'json' };
import { project } from '../../../../src/tools/build/project.ts';

// What `npm run dev` does not know it hands on to Astro; tests/engine/dev.test.ts starts it for real.
const others = Object.entries(scripts).filter(([name]) => name !== 'dev');

const fromRefused = z.object({
  script: z.string(),
  program: z.string(),
  status: z.number(),
  said: z.string(),
});
const refused = new Map<string, z.infer<typeof fromRefused>>();

beforeAll(() => {
  const args = [join(project.root, 'tests', 'support', 'refused.ts'), ...others.map(([, script]) => script)];
  for (const line of execFileSync(process.execPath, args, { encoding: 'utf8' }).trim().split('\n')) {
    const told = fromRefused.parse(JSON.parse(line));
    refused.set(told.script, told);
  }
});

test.each(others)('npm run %s starts, and refuses in a line what it does not know.', (_, script) => {
  expect(refused.get(script)).toMatchObject({
    program: 'node',
    status: 1,
    said: expect.stringMatching(/^(?!.*\n {4}at ).* · .*$/s),
  });
});
