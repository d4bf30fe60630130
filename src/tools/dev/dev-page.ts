import { hash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Issue } from '../../content/reader/issue.ts';
import { PALETTE } from '../../drawings/palette.ts';
import { countLine } from '../report/report.ts';
import type { Locale } from '../../figure/locale.ts';
import { escapedHtml } from '../build/html-page.ts';
import { issueReport } from '../report/issue-report.ts';
import { newsScript } from './dev-news.ts';

/** What a page shows while the site cannot be shown. */
export interface DevTrouble {
  readonly errors: readonly Issue[];
  /** A short name, the same for the same mistakes. */
  readonly name: string;
}

const HEADINGS: Readonly<Record<Locale, string>> = {
  zh: '内容有错误，改好并保存后，这一页会自动换回原来的页面。',
  en: 'The content has a mistake. Once it is mended and saved, the page returns by itself.',
};

const STYLE = `
  :root { color-scheme: light dark; }
  body { margin: 0; padding: 1.5rem; font: 1rem/1.7 system-ui, sans-serif; }
  main { max-width: 60rem; margin: auto; }
  h1, h2 { font-size: 1.15rem; border-inline-start: .35rem solid ${PALETTE.light.madder}; padding-inline-start: .75rem; }
  pre { overflow-x: auto; padding: 1rem; border: 1px solid; font: .9rem/1.6 "Noto Sans Mono CJK SC", "Sarasa Mono SC", NSimSun, ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

const SCRIPT = newsScript('document.documentElement.dataset.state');

/** The rules that the page is held to: what it quotes from the content can neither run nor load anything. */
const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${hash('sha256', STYLE, 'base64')}'`,
  `script-src 'sha256-${hash('sha256', SCRIPT, 'base64')}'`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

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

/** The page that stands in for every page while the content has a mistake: the same report as `npm run check`, in both languages. */
function devPage(trouble: DevTrouble, root: string): string {
  const { errors, name } = trouble;
  return `<!doctype html>
<html lang="zh-CN" data-state="${escapedHtml(name)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapedHtml(countLine(errors, 'zh'))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${HEADINGS.zh}</h1>
<pre>${escapedHtml(troubleText(trouble, 'zh', root))}</pre>
<div lang="en">
<h2>${HEADINGS.en}</h2>
<pre>${escapedHtml(troubleText(trouble, 'en', root))}</pre>
</div>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** The same as plain text, for what is not a browser. */
export function troubleText({ errors }: DevTrouble, locale: Locale, root: string): string {
  return issueReport(errors, locale, root);
}

/** What is wrong, by a name that changes whenever what an editor should see does. */
export function troubleOf(errors: readonly Issue[]): DevTrouble {
  const told = errors.map(({ file, line, column, code, text, message }) =>
    [file, line, column, code, text, message.zh].join(' '),
  );
  return { errors, name: hash('sha256', told.join('\n'), 'base64') };
}
