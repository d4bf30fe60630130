import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles } from '../build/built-folder.ts';
import { readSite } from '../build/built-site.ts';
import { inlineScripts } from '../build/headers.ts';
import type { Project } from '../build/project.ts';
import { builtBase } from '../serve/serve.ts';
import { LOCALES } from '../../figure/locale.ts';
import { type ArchiveEntry, zipped } from '../../outputs/data/archive.ts';
import { checksumLines } from '../../outputs/data/checksum.ts';
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

/** Puts the built site with its sums, guides and server settings into the publish folder, and packs them; gives the zip's name. */
export async function makeRelease(project: Project, { folder, draft, made }: ReleaseKind): Promise<string> {
  const base = builtBase(project.dist);
  const site = join(project.publish, 'site');
  const hosting = join(project.publish, 'hosting');
  for (const old of [site, hosting]) rmSync(old, { recursive: true, force: true });
  mkdirSync(project.publish, { recursive: true });
  cpSync(project.dist, site, { recursive: true });
  if (folder) {
    await makeRelative(site, base);
  } else {
    precompress(site);
    mkdirSync(hosting);
    const scripts = inlineScripts(readSite(site));
    writeFileSync(join(hosting, 'nginx.conf'), nginxConf(project, { ...DEBIAN, base, scripts }));
  }
  for (const locale of LOCALES) {
    const text = uploadGuide(locale, { base, folder, draft });
    writeFileSync(join(project.publish, `UPLOAD.${locale}.txt`), `${text}\n`);
  }
  const entries = released(project.publish);
  const sums = checksumLines(entries);
  writeFileSync(join(project.publish, 'SHA256SUMS'), sums);
  const name = releaseName({ folder, draft, made });
  const all = [...entries, { path: 'SHA256SUMS', bytes: Buffer.from(sums) }];
  // With its real time: a server tells two versions of a page by their times and sizes, and a figure may change without the size.
  writeFileSync(join(project.publish, name), zipped(all, made));
  return name;
}

/**
 * The name of a release's zip.
 * @example releaseName({ folder: false, draft: true, made: new Date(2026, 10, 2) }) // => 'report-2026-11-02-draft.zip'
 */
export function releaseName({ folder, draft, made }: ReleaseKind): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = `${made.getFullYear()}-${two(made.getMonth() + 1)}-${two(made.getDate())}`;
  return `report-${date}${folder ? '-folder' : ''}${draft ? '-draft' : ''}.zip`;
}

function released(folder: string): ArchiveEntry[] {
  return builtFiles(folder)
    .filter((path) => /^(?:site|hosting)\/|^UPLOAD\./.test(path))
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}
