import { createServer } from 'node:http';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { expect, test } from 'vitest';
import { started } from '../../../../src/tools/browser/browser.ts';
import type { Command } from '../../../../src/tools/command/command.ts';
import { listen } from '../../../../src/tools/serve/listen.ts';
import { contentCopy } from '../../../support/project-copy.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { run } from '../commands/run.ts';

/** What a command that fails so tells, which is never a stack. */
async function told(main: Command): Promise<string> {
  const { status, errors } = await run(main, contentCopy(), []);
  expect(status).toBe(1);
  expect(errors).not.toMatch(/^ +at /m);
  expect(errors).toMatch(/\p{Script=Han}.* · [A-Z]/u);
  return errors;
}

test.each([
  ['ENOSPC', '磁盘满了', 'Make room'],
  ['EDQUOT', '磁盘配额', 'quota'],
  ['EACCES', '没有权限', 'Not allowed'],
  ['EPERM', '没有权限', 'Not allowed'],
  ['EROFS', '只能读', 'read-only'],
  ['EBUSY', '占用', 'in use'],
  ['EMFILE', '打开的文件太多', 'Too many files'],
  ['ENOENT', '找不到', 'no such file'],
  ['ENOTDIR', '别的文件', 'Something else'],
  ['EIO', '磁盘读写出错', 'failed to read'],
  ['ENOBUFS', '电脑没有照办', 'did not do as asked'],
])('%s is told in both languages, with where it was and what to do.', async (code, zh, en) => {
  const path = join('srv', 'report');
  const refusal = Object.assign(new Error(`${code}, open`), { code, syscall: 'open', path });
  // As it comes, and as a bundler and a task of many hand it on.
  for (const error of [refusal, new Error('x', { cause: refusal }), new AggregateError([refusal])]) {
    const words = await told(() => {
      throw error;
    });
    for (const part of [zh, en, path, `(${code})`]) expect(words).toContain(part);
  }
});

test('A mistake of the code keeps its stack, by which it can be found.', async () => {
  const { errors } = await run(() => Promise.reject(new TypeError('of ours')), contentCopy(), []);
  expect(errors).toMatch(/of ours\n +at /);
});

test('A port that is none, and one that is taken and must be that very one, are told in words.', async () => {
  const taken = createServer();
  const port = await listen(taken, 4600);
  try {
    expect(await told(() => listen(createServer(), port, { tries: 1 }))).toContain(String(port));
    expect(await told(() => listen(createServer(), Number('four')))).toContain('A port is a whole number');
  } finally {
    taken.close();
  }
});

test('A browser that does not start is told in words.', async () => {
  const executablePath = join(temporaryFolder({ browser: '' }), 'browser');
  const words = await told(async () => void (await started(chromium.launch({ executablePath }))));
  expect(words).toContain('BROWSER_PATH');
});
