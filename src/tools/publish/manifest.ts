import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256 } from '../../outputs/data/checksum.ts';
import { builtFiles } from '../build/built-folder.ts';
import { Failure } from '../command/failure.ts';

/** The file of the publish folder that says what was released. It is the last to come there, so a release that has it is whole. */
export const MANIFEST = 'release.json';

const manifest = z.strictObject({
  /** Whether it is for a server, or to be read straight from a folder. */
  kind: z.enum(['server', 'folder']),
  /** Whether something that a public launch requires is missing. */
  draft: z.boolean(),
  /** The path of the address that it is for. */
  base: z.string(),
  made: z.iso.datetime(),
  /** The commit it was built from, with -dirty where files differed; null outside a repository. */
  commit: z.string().nullable(),
  /** The scripts that stand inside its pages, as the headers of a server name them. */
  scripts: z.array(z.string()),
  /** The SHA-256 sum of every file of site/. */
  files: z.record(z.string(), z.hash('sha256')),
});

/** What is known of a release. */
export type Manifest = z.infer<typeof manifest>;

/** The manifest of a release, refused in words where there is none that can be read. */
export function readManifest(publish: string): Manifest {
  const file = join(publish, MANIFEST);
  if (!existsSync(file)) throw new Failure(UNFINISHED);
  try {
    return manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new Failure(UNFINISHED);
  }
}

const UNFINISHED =
  '没有做完整的发布可上传，请先运行 npm run publish:zip · There is no finished release to upload: run npm run publish:zip first';

/** The sums of all files of a site. */
export function sumsOf(site: string): Manifest['files'] {
  return Object.fromEntries(builtFiles(site).map((file) => [file, sha256(readFileSync(join(site, file)))]));
}

/** Refuses a site that is not exactly what its manifest says, naming some of the files that differ. */
export function assertMatching({ files }: Manifest, site: string): void {
  const there = existsSync(site) ? sumsOf(site) : {};
  const all = new Set([...Object.keys(files), ...Object.keys(there)]);
  const differing = [...all].filter((file) => files[file] !== there[file]).sort();
  if (differing.length === 0) return;
  const some = differing.slice(0, 5).map((file) => `  ${file}`);
  throw new Failure(
    [
      `publish/site 与发布清单不符，有${differing.length}个文件缺少、多余或改过，没有上传。请重新运行 npm run publish:zip · ` +
        `publish/site is not what was released: ${differing.length} files are missing, added or changed. Nothing was uploaded; run npm run publish:zip again`,
      ...some,
      ...(differing.length > some.length ? ['  …'] : []),
    ].join('\n'),
  );
}

/** The commit that a project stands at, or null where it is no repository of its own. */
export function commitOf(root: string): string | null {
  if (!existsSync(join(root, '.git'))) return null;
  const options = ['describe', '--always', '--dirty', '--abbrev=40', '--exclude=*'];
  const { status, stdout } = spawnSync('git', options, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
