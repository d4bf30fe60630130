import { codeOf } from './machine-words.ts';

/** Whether another process of a number is at work. */
export function isRunning(pid: number): boolean {
  // In a container one that was killed and the next may well have the same number.
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
