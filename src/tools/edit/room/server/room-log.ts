import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps what the room refused, who signed in and what went wrong, a file a day, and says it as well. */
export function roomLog(root: string, say: (line: string) => void): (line: string) => void {
  const folder = join(root, '.editor', 'log');
  mkdirSync(folder, { recursive: true });
  return (line) => {
    const time = new Date().toISOString();
    const plain = line.replace(/\p{Cc}+/gu, ' ');
    appendFileSync(join(folder, `${time.slice(0, 10)}.log`), `${time} ${plain}\n`);
    say(plain);
  };
}
