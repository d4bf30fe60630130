import { SILENCE_MS } from './silence.ts';

/** Puts a style sheet on the page, after all others; rejects, and takes it off again, where it does not arrive. */
export function wear(address: string, media = 'all'): Promise<unknown> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.media = media;
  sheet.href = address;
  const worn = new Promise<unknown>((resolve, reject) => {
    sheet.onload = resolve;
    sheet.onerror = reject;
    // Where it has come by then, this is nothing.
    setTimeout(reject, SILENCE_MS);
  });
  worn.catch(() => sheet.remove());
  document.head.append(sheet);
  return worn;
}
