import { createHash } from 'node:crypto';
import type { Issue } from '../../content/reader/issue.ts';
import { PALETTE } from '../../drawings/palette.ts';
import { countLine } from '../../check/report.ts';
import type { Locale } from '../../figure/locale.ts';
import { issueReport } from '../edit/issue-report.ts';
import { newsScript } from './dev-news.ts';

/** What a page shows while the site cannot be shown. */
export interface DevTrouble {
  readonly errors: readonly Issue[];
  /** What the site's builder said, where the checker found nothing and it still failed. */
  readonly failure?: string | undefined;
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
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${sha256(STYLE)}'`,
  `script-src 'sha256-${sha256(SCRIPT)}'`,
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** The page that stands in for every page while the content has a mistake: the same report as `npm run check`, in both languages. */
export function devPage(trouble: DevTrouble, state: string, root: string): string {
  const { errors } = trouble;
  return `<!doctype html>
<html lang="zh-CN" data-state="${escaped(state)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(errors.length > 0 ? countLine(errors, 'zh') : '网站暂时不能显示')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${HEADINGS.zh}</h1>
<pre>${escaped(troubleText(trouble, 'zh', root))}</pre>
<div lang="en">
<h2>${HEADINGS.en}</h2>
<pre>${escaped(troubleText(trouble, 'en', root))}</pre>
</div>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** The same as plain text, for what is not a browser. */
export function troubleText({ errors, failure }: DevTrouble, locale: Locale, root: string): string {
  const report = issueReport(errors, locale, root);
  if (failure === undefined) return report;
  const words =
    locale === 'zh'
      ? '检查没有发现错误，但网站读不了内容：'
      : 'The check found nothing, but the site cannot read the content:';
  return [report, `${words}\n${failure}`].filter(Boolean).join('\n\n');
}

/** A short name for what is wrong. */
export function troubleName(trouble: string): string {
  return createHash('sha256').update(trouble).digest('hex').slice(0, 16);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
