import type { Look } from './look.ts';

/** The page read to its end, with all its figures opened, and what it was heard to complain of since it was opened. */
export function ended(troubles: string[]): Look {
  return {
    how: 'read to its end with its figures opened',
    prepare: (page) =>
      page.evaluate(async () => {
        for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[href^="#"]')) link.click();
        scrollTo(0, document.body.scrollHeight);
        await new Promise(requestAnimationFrame);
        await document.fonts.ready;
      }),
    rules: [['complains of nothing and asks no other host', async () => troubles]],
  };
}
