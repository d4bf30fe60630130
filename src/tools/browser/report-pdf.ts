import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../figure/locale.ts';
import { checksumLines } from '../../outputs/data/checksum.ts';
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

/** What the sums of the kept PDFs stand in. */
const SUMS = 'SHA256SUMS';

/** The current PDF of each language, or nothing unless there is one of each, whole. */
function keptPdfs(project: Project): (readonly [Locale, Buffer])[] | undefined {
  const folder = folderOf(project);
  const names = [SUMS, ...LOCALES.map(fileName)];
  if (!names.every((name) => existsSync(join(folder, name)))) return undefined;
  const pdfs = LOCALES.map((locale) => [locale, readFileSync(join(folder, fileName(locale)))] as const);
  return readFileSync(join(folder, SUMS), 'utf8') === sumsOf(pdfs) ? pdfs : undefined;
}

function sumsOf(pdfs: readonly (readonly [Locale, Buffer])[]): string {
  return checksumLines(pdfs.map(([locale, bytes]) => ({ path: fileName(locale), bytes })));
}

/** The bytes of each language’s PDF as the site is told of them, or nothing unless there is a current one of each. */
export function reportPdfSizes(project: Project): string {
  const sizes = keptPdfs(project)?.map(([locale, { length }]) => [locale, String(length)]);
  return new URLSearchParams(sizes).toString();
}

/** Puts the current PDFs into a site that has been told of them. */
export function takeInReportPdfs(project: Project, site: string): void {
  const downloads = join(site, 'downloads');
  mkdirSync(downloads, { recursive: true });
  for (const [locale, bytes] of keptPdfs(project) ?? [])
    writeFileSync(join(downloads, fileName(locale)), bytes);
}

/** Keeps the PDFs of the report for the next build; older ones go. */
export function keepReportPdfs(project: Project, pdfs: readonly (readonly [Locale, Buffer])[]): void {
  const folder = folderOf(project);
  mkdirSync(folder, { recursive: true });
  // Not the folder itself, which may be a link or a place where something is mounted.
  for (const name of readdirSync(project.pdf))
    rmSync(join(project.pdf, name), { recursive: true, force: true });
  mkdirSync(folder);
  for (const [locale, bytes] of pdfs) writeFileSync(join(folder, fileName(locale)), bytes);
  writeFileSync(join(folder, SUMS), sumsOf(pdfs));
}
