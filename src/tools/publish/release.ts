import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../build/built-folder.ts';
import { readSite } from '../build/built-site.ts';
import { inlineScripts } from '../build/headers.ts';
import { move } from '../build/move.ts';
import type { Project } from '../build/project.ts';
import { openFolder } from '../build/public-modes.ts';
import { writeLeavingWorker } from '../build/worker.ts';
import { leftBehind } from '../build/workspace.ts';
import { builtBase } from '../serve/serve.ts';
import { type Locale, LOCALES } from '../../figure/locale.ts';
import { zipped } from '../../outputs/data/archive.ts';
import { checksumLines } from '../../outputs/data/checksum.ts';
import { commitOf, type Manifest, MANIFEST, sumsOf } from './manifest.ts';
import { DEBIAN, nginxConf } from './nginx.ts';
import { precompress } from './precompressed.ts';
import { makeRelative } from './relative-links.ts';
import { uploadGuide } from './upload-guide.ts';

/** What kind of release is made, and when. */
export interface ReleaseKind {
  /** Whether it is to be read straight from a folder, without a server. */
  readonly folder: boolean;
  /** Whether something that a public launch requires is missing. */
  readonly draft: boolean;
  readonly made: Date;
}

/** The folder that a release is made in, inside that of what is published, until it is whole. */
const MAKING = '.making-';

/** What a release consists of beside its zip. The manifest is the first to go and the last to come. */
const PARTS = [MANIFEST, 'site', 'hosting', ...LOCALES.map(guideFile), 'SHA256SUMS'];

/** Puts the built site with its sums, guides and server settings into the publish folder, and packs them; gives the zip's name. */
export async function makeRelease(project: Project, kind: ReleaseKind): Promise<string> {
  const { publish } = project;
  mkdirSync(publish, { recursive: true });
  for (const folder of leftBehind(publish, MAKING)) rmSync(folder, { recursive: true, force: true });
  const making = join(publish, `${MAKING}${process.pid}`);
  mkdirSync(making);
  try {
    const name = await fill(project, making, kind);
    move(join(making, name), join(publish, name));
    swap(publish, making);
    return name;
  } finally {
    rmSync(making, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Makes all of a release in an empty folder. */
async function fill(project: Project, folder: string, kind: ReleaseKind): Promise<string> {
  const base = builtBase(project.dist);
  const site = join(folder, 'site');
  // The real path: a link would be copied as a link.
  cpSync(realpathSync(project.dist), site, { recursive: true });
  const scripts = inlineScripts(readSite(site));
  if (kind.folder) {
    await makeRelative(site, base);
    // Where a server had this report before, its readers' worker is to end: one that is not found stays, with the old pages, for good.
    writeLeavingWorker(site, project.root);
  } else {
    precompress(site);
    mkdirSync(join(folder, 'hosting'));
    const settings = nginxConf(project, { ...DEBIAN, base, scripts });
    writeFileSync(join(folder, 'hosting', 'nginx.conf'), settings);
  }
  for (const locale of LOCALES)
    writeFileSync(join(folder, guideFile(locale)), `${uploadGuide(locale, { base, ...kind })}\n`);
  const manifest: Manifest = {
    kind: kind.folder ? 'folder' : 'server',
    draft: kind.draft,
    base,
    made: kind.made.toISOString(),
    commit: commitOf(project.root),
    scripts,
    files: sumsOf(site),
  };
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`);
  const entries = builtFiles(folder).map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
  const sums = checksumLines(entries);
  writeFileSync(join(folder, 'SHA256SUMS'), sums);
  openFolder(folder);
  const name = releaseName(kind);
  const all = [...entries, { path: 'SHA256SUMS', bytes: Buffer.from(sums) }];
  // With its real time: a server tells two versions of a page by their times and sizes, and a figure may change without the size.
  writeFileSync(join(folder, name), zipped(all, kind.made));
  return name;
}

/** Puts a new release in the place of the last one, which has no manifest from the first step on, nor the new one before the last. */
function swap(publish: string, making: string): void {
  const last = join(making, 'last');
  mkdirSync(last);
  for (const part of PARTS.filter((part) => existsSync(join(publish, part))))
    move(join(publish, part), join(last, part));
  for (const part of PARTS.filter((part) => existsSync(join(making, part))).reverse())
    move(join(making, part), join(publish, part));
}

function guideFile(locale: Locale): string {
  return `UPLOAD.${locale}.txt`;
}

/**
 * The name of a release's zip.
 * @example releaseName({ folder: false, draft: true, made: new Date(2026, 10, 2) }) // => 'report-2026-11-02-draft.zip'
 */
function releaseName({ folder, draft, made }: ReleaseKind): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${made.getFullYear()}-${two(made.getMonth() + 1)}-${two(made.getDate())}`;
  return `report-${date}${folder ? '-folder' : ''}${draft ? '-draft' : ''}.zip`;
}
