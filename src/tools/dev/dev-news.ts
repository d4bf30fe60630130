import type { IncomingMessage, ServerResponse } from 'node:http';

const NEWS = 'content-news';
const TIMING = 'content';

/**
 * A script that brings the page again as soon as the server names another state than the one the page was made from. Vite’s own reload
 * would miss what is saved before its connection is open, and the page that tells what is wrong lets no module of Vite’s in. It asks again
 * and again, and holds no connection open: a browser has only six for a site, and an editor may have more pages open than that. A server
 * that is being restarted is asked until it is there.
 */
export function newsScript(shown: string): string {
  return `
  const shown = ${shown};
  const ask = async () => {
    try {
      const answer = await fetch(location.pathname + '?${NEWS}', { cache: 'no-store' });
      const state = await answer.text();
      if (answer.ok && shown && state !== shown) return location.reload();
    } catch {}
    setTimeout(ask, 400);
  };
  ask();
`;
}

/** The same for a page of the site, which learns its state from a header of its own answer. */
export const PAGE_SCRIPT = newsScript(
  `performance.getEntriesByType('navigation')[0]?.serverTiming.find(({ name }) => name === '${TIMING}')?.description`,
);

/** Whether a request is for what a reader sees, a page or a file of data, and not for a part of a page that is being shown. */
export function asksForPage({ method, headers }: IncomingMessage): boolean {
  const part = /^(script|style|font|image|worker|manifest|track|audio|video)$/;
  return (method === 'GET' || method === 'HEAD') && !part.test(String(headers['sec-fetch-dest'] ?? ''));
}

/** Whether a request asks for the state of the content. */
export function asksForNews({ url = '' }: IncomingMessage): boolean {
  return url.endsWith(`?${NEWS}`);
}

/** Answers with the state of the content. */
export function answerNews(response: ServerResponse, state: string): void {
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(state);
}

/** Tells a page from which state of the content it is made. */
export function nameState(response: ServerResponse, state: string): void {
  response.setHeader('server-timing', `${TIMING};desc="${state}"`);
}
