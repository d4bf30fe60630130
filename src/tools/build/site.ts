import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckedContent } from '../../content/checked-content.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { plainContent } from '../../content/reader/plain-content.ts';
import { type AstroOutcome, AstroProcess } from './astro.ts';
import { type BuiltSite, tightenSite } from './built-site.ts';
import { writeCommit } from './built-commit.ts';
import { contentProblems } from './content-problems.ts';
import { fontBudget, heaviestPage, heaviestSources, subsetFonts } from './fonts.ts';
import { zoneOf } from './headers.ts';
import { writeHostFiles } from './host-files.ts';
import { linkProblems } from './links.ts';
import { tidyStore } from '../../outputs/pictures/store.ts';
import type { Project } from './project.ts';
import { assertPlainPublicFiles } from './public-files.ts';
import { Failure } from '../command/failure.ts';
import type { Progress } from '../command/progress.ts';
import { reportPdfSizes, takeInReportPdfs } from '../browser/report-pdf.ts';
import { type SiteAddress, siteAddress } from './site-address.ts';
import { writeWorker } from './worker.ts';
import { closeWorkspace, openWorkspace, publish, recover, type Workspace } from './workspace.ts';

/** Reads and checks the content, and says what is wrong with it; throws where a site cannot be built from it. */
export function soundContent(project: Project, say: (line: string) => void): LoadedContent {
  const { errors, text, content } = contentProblems(project);
  if (text !== '') say(text);
  if (errors > 0) throw new Failure(`内容有 ${errors} 处错误 · The content has ${errors} errors`);
  return content;
}

/** What a build need not make for itself. */
interface Given {
  /** The content, where it was checked before. */
  readonly sound?: LoadedContent | undefined;
  /** Gives the process that Astro builds in, which this build ends. */
  readonly startAstro?: () => AstroProcess;
}

/** Checks, builds and publishes the site; on any failure throws and leaves the last good dist as it was. */
export async function buildSite(project: Project, progress: Progress, given: Given = {}): Promise<void> {
  const { say, step } = progress;
  const address = siteAddress();
  assertPlainPublicFiles(project);
  recover(project);
  const content = plainContent(given.sound ?? soundContent(project, say));
  step('字体 · Fonts');
  say(await prepareFonts(project, content));
  const pdfs = reportPdfSizes(project);
  // From here on no file of the content is looked at.
  const workspace = openWorkspace(project);
  let pages = 0;
  try {
    await buildPages(project, workspace, content, pdfs, progress, given.startAstro);
    writeCommit(project, workspace.site);
    step('样式和链接 · Styles and links');
    const site = tightenSite(workspace.site, address.base, (file) => zoneOf(file) === 'card');
    checkLinks(site, address);
    writeHostFiles(site, address.base);
    step('离线阅读 · Reading offline');
    say(keptPages(project, site, content));
    pages = site.pages.size;
    publish(project, workspace);
    tidyStore(project.root);
  } finally {
    closeWorkspace(workspace);
    progress.end();
  }
  say(`网站已生成：dist，${pages} 页 · Site built: dist, ${pages} pages`);
}

/** Builds the site where there is none yet. */
export async function provideSite(project: Project, progress: Progress): Promise<void> {
  recover(project);
  if (!existsSync(join(project.dist, 'index.html'))) await buildSite(project, progress);
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
  pdfs: string,
  { say, step, advance }: Progress,
  startAstro = () => new AstroProcess(project.root),
): Promise<void> {
  step('网页和图片 · Pages and pictures');
  const build = async (): Promise<AstroOutcome> => {
    await using astro = startAstro();
    return await astro.build(project, workspace, content, { REPORT_PDF: pdfs }, advance);
  };
  const { status, warnings, errors } = await build();
  for (const line of [...warnings, ...errors]) say(line);
  // Astro logs a dangling reference or an unreadable data file as an error and still exits 0.
  if (errors.length > 0)
    throw new Failure(`Astro 报告了 ${errors.length} 个错误 · Astro logged ${errors.length} errors`);
  if (status !== 0 || !existsSync(workspace.site))
    throw new Failure(`Astro 未能完成（${status}） · Astro did not finish (${status})`);
  if (pdfs !== '') takeInReportPdfs(project, workspace.site);
}

/** Writes the worker that keeps the pages for reading without a network, and says in a line what it keeps. */
function keptPages(project: Project, site: BuiltSite, { settings }: CheckedContent): string {
  const offline = settings.some(({ data }) => data.offline);
  const { core, whole } = writeWorker(site, project.root, offline);
  if (!offline) return '离线阅读已关闭 · Reading offline is switched off';
  return (
    `离线阅读 · Kept for reading offline: ${core.files} files, ${core.bytes} bytes\n` +
    `读者要求时 · When a reader asks: ${whole.files} files, ${whole.bytes} bytes`
  );
}

function checkLinks(site: BuiltSite, address: SiteAddress): void {
  const problems = linkProblems(site, address);
  if (problems.length === 0) return;
  const lines = problems.flatMap(({ page, link, message }) => [
    `${page}：链接 ${link} ${message.zh}`,
    `${page}: the link ${link} ${message.en}`,
  ]);
  lines.push(`共 ${problems.length} 个失效链接 · ${problems.length} broken links`);
  throw new Failure(lines.join('\n'));
}
