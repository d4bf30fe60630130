import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../figure/locale.ts';
import { builtFiles } from '../build/built-folder.ts';
import type { Project } from '../build/project.ts';

/** What a PDF is made from: the words and figures, and the code that sets them. */
const sources = ['content', 'src'];

/** The folder that a PDF of exactly this content is kept in; another word, figure or address, and it is another folder. */
function folderOf({ root, pdf }: Project): string {
  const hash = createHash('sha256').update(
    JSON.stringify([process.env['SITE_URL'], process.env['SITE_BASE']]),
  );
  for (const source of sources) {
    for (const file of builtFiles(join(root, source)))
      hash.update(`${source}/${file}\0`).update(readFileSync(join(root, source, file)));
  }
  return join(pdf, hash.digest('hex').slice(0, 16));
}

function fileName(locale: Locale): string {
  return `report.${locale}.pdf`;
}

/** The bytes of each language’s PDF as the site is told of them, or nothing unless there is a current one of each. */
export function reportPdfSizes(project: Project): string {
  const folder = folderOf(project);
  const files = LOCALES.map((locale) => [locale, join(folder, fileName(locale))] as const);
  if (!files.every(([, file]) => existsSync(file))) return '';
  return new URLSearchParams(files.map(([locale, file]) => [locale, String(statSync(file).size)])).toString();
}

/** Puts the current PDFs into a site that has been told of them. */
export function takeInReportPdfs(project: Project, site: string): void {
  const downloads = join(site, 'downloads');
  mkdirSync(downloads, { recursive: true });
  for (const locale of LOCALES)
    copyFileSync(join(folderOf(project), fileName(locale)), join(downloads, fileName(locale)));
}

/** Keeps the PDFs of the report for the next build; older ones go. */
export function keepReportPdfs(project: Project, pdfs: readonly (readonly [Locale, Buffer])[]): void {
  const folder = folderOf(project);
  rmSync(project.pdf, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [locale, bytes] of pdfs) writeFileSync(join(folder, fileName(locale)), bytes);
}
