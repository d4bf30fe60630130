import { SILENCE_MS } from './silence.ts';

/** What is on its way; rejects where it is not there in time. */
export function inTime<T>(coming: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    coming.then(resolve, reject);
    setTimeout(reject, SILENCE_MS);
  });
}
