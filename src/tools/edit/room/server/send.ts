import type { ServerResponse } from 'node:http';
import { contentTypes } from '../../../build/content-types.ts';

/** The room's own script and style, a frame for the site as it will be, and nothing else: no form, no other host. */
export function policyFor(preview: { readonly origin: string } | undefined): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    'img-src data:',
    `frame-src ${preview?.origin ?? "'none'"}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Sends an answer of a kind, named by the ending of a file of that kind. */
export function send(response: ServerResponse, status: number, kind: string, text: string): void {
  // What was still coming in with a refused request is not read.
  if (status >= 400) response.setHeader('Connection', 'close');
  const type = contentTypes[kind] ?? '';
  response.writeHead(status, { ...HEADERS, 'Content-Type': type, 'Content-Length': Buffer.byteLength(text) });
  response.end(text);
}

/** Sends why there is no other answer, in both languages. */
export function sendWords(response: ServerResponse, status: number, words: string): void {
  send(response, status, '.json', JSON.stringify({ words }));
}
