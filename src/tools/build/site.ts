import { existsSync } from 'node:fs';
import type { CheckedContent } from '../../content/collections.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { plainContent } from '../../content/reader/plain-content.ts';
import { buildWithAstro } from './astro.ts';
import { builtFiles } from './built-folder.ts';
import { tightenPages } from './content-policy.ts';
import { contentProblems } from './content-problems.ts';
import { fontBudget, heaviestPage, heaviestSources, subsetFonts } from './fonts.ts';
import { writeHostFiles } from './host-files.ts';
import { linkProblems } from './links.ts';
import { tidyStore } from '../../outputs/pictures/store.ts';
import type { Project } from './project.ts';
import { reportPdfSizes, takeInReportPdfs } from '../browser/report-pdf.ts';
import { siteAddress } from './site-address.ts';
import { writeWorker } from './worker.ts';
import { closeWorkspace, openWorkspace, publish, recover, type Workspace } from './workspace.ts';

/** A reason why the site was not built, already in words for people. */
export class BuildFailure extends Error {
  override name = 'BuildFailure';
}

/** Reads and checks the content, and says what is wrong with it; throws where a site cannot be built from it. */
export function soundContent(project: Project, log: (line: string) => void): LoadedContent {
  const { errors, text, content } = contentProblems(project);
  if (text !== '') log(text);
  if (errors > 0) throw new BuildFailure(`内容有 ${errors} 处错误 · The content has ${errors} errors`);
  return content;
}

/** Checks, builds and publishes the site; on any failure throws and leaves the last good dist as it was. */
export async function buildSite(
  project: Project,
  log: (line: string) => void,
  sound?: LoadedContent,
): Promise<void> {
  recover(project);
  const content = plainContent(sound ?? soundContent(project, log));
  log(await prepareFonts(project, content));
  const workspace = openWorkspace(project);
  try {
    await buildPages(project, workspace, content, log);
    tightenPages(workspace.site);
    checkLinks(workspace);
    writeHostFiles(workspace.site, siteAddress().base);
    log(await keptPages(project, workspace, content));
    publish(project, workspace);
    tidyStore(project.root);
  } finally {
    closeWorkspace(workspace);
  }
  const pages = builtFiles(project.dist).filter((file) => file.endsWith('.html')).length;
  log(`网站已生成：dist，${pages} 页 · Site built: dist, ${pages} pages`);
}

/** Subsets the fonts, and says in a line what came out. */
export async function prepareFonts(project: Project, content: CheckedContent): Promise<string> {
  const { bytes, characters, cached } = await subsetFonts(project, content);
  const line = `字体 · Fonts: ${Object.values(bytes).join(' + ')} bytes${cached ? ' (unchanged)' : ''}`;
  if (heaviestPage(bytes) <= fontBudget) return line;
  // Told and not fatal: an editor's new heading must not stop the site; `npm run budget` is the gate.
  const sources = heaviestSources(characters)
    .slice(0, 3)
    .map(({ source, only }) => `${source} ${only}`);
  return `${line}\n字体超过 ${fontBudget} 字节，独有汉字最多的是 · Fonts are over ${fontBudget} bytes; most Han characters of their own: ${sources.join(', ')}`;
}

async function buildPages(
  project: Project,
  workspace: Workspace,
  content: CheckedContent,
  log: (line: string) => void,
): Promise<void> {
  const pdfs = reportPdfSizes(project);
  const { status, warnings, errors } = await buildWithAstro(project, workspace, content, {
    REPORT_PDF: pdfs,
  });
  for (const line of [...warnings, ...errors]) log(line);
  // Astro logs a dangling reference or an unreadable data file as an error and still exits 0.
  if (errors.length > 0)
    throw new BuildFailure(`Astro 报告了 ${errors.length} 个错误 · Astro logged ${errors.length} errors`);
  if (status !== 0 || !existsSync(workspace.site))
    throw new BuildFailure(`Astro 未能完成（${status}） · Astro did not finish (${status})`);
  if (pdfs !== '') takeInReportPdfs(project, workspace.site);
}

/** Writes the worker that keeps the pages for reading without a network, and says in a line what it keeps. */
async function keptPages(
  project: Project,
  workspace: Workspace,
  { settings }: CheckedContent,
): Promise<string> {
  const offline = settings.some(({ data }) => data.offline);
  const { files, bytes } = await writeWorker(workspace.site, project.root, offline);
  if (!offline) return '离线阅读已关闭 · Reading offline is switched off';
  return `离线阅读 · Kept for reading offline: ${files} files, ${bytes} bytes`;
}

function checkLinks(workspace: Workspace): void {
  const problems = linkProblems(workspace.site, siteAddress());
  if (problems.length === 0) return;
  const lines = problems.flatMap(({ page, link, message }) => [
    `${page}：链接 ${link} ${message.zh}`,
    `${page}: the link ${link} ${message.en}`,
  ]);
  lines.push(`共 ${problems.length} 个失效链接 · ${problems.length} broken links`);
  throw new BuildFailure(lines.join('\n'));
}
