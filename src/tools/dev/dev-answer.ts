import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DevTrouble, devPage, PAGE_POLICY, troubleText } from './dev-page.ts';

/** Whether a request is for what a reader sees, a page or a file of data, and not for a part of a page that is being shown. */
export function asksForPage({ method, headers }: IncomingMessage): boolean {
  const part = /^(script|style|font|image|worker|manifest|track|audio|video)$/;
  return (method === 'GET' || method === 'HEAD') && !part.test(String(headers['sec-fetch-dest'] ?? ''));
}

/** Answers with the page that tells what is wrong, or its text where no page is asked for. */
export function answerTrouble(
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  trouble: DevTrouble,
  root: string,
): void {
  const html = String(headers.accept ?? '').includes('text/html');
  const body = html
    ? devPage(trouble, root)
    : `${troubleText(trouble, 'zh', root)}\n\n${troubleText(trouble, 'en', root)}\n`;
  response.writeHead(500, {
    'content-type': `text/${html ? 'html' : 'plain'}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': PAGE_POLICY,
    'x-content-type-options': 'nosniff',
  });
  response.end(method === 'HEAD' ? undefined : body);
}
