import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { leftBehind, underWay } from '../build/workspace.ts';
import { Failure } from '../command/failure.ts';

/** The file in a served folder that says which process is uploading to it. */
const UPLOADING = '.report-uploading-';

/** Does something to a served folder that no other upload on this machine does at the same time. */
export function alone<T>(target: string, run: () => T): T {
  for (const left of leftBehind(target, UPLOADING)) rmSync(left, { force: true });
  const own = join(target, `${UPLOADING}${process.pid}`);
  // Written before others are looked for: of two that begin at once none must miss the other.
  writeFileSync(own, '');
  try {
    if (underWay(target, UPLOADING).some((path) => path !== own)) throw new Failure(BUSY);
    return run();
  } finally {
    rmSync(own, { force: true });
  }
}

const BUSY =
  '另一个上传正在进行，这一次什么都没有动。等它做完，再运行一次 · Another upload to this folder is under way; this one has touched nothing. Run it again when that one is done';
