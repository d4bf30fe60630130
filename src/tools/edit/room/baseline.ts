import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type { Project } from '../../build/project.ts';
import { gitNow } from '../../command/git.ts';

/** The texts of the content, by file. */
export type Texts = ReadonlyMap<string, string>;

/** A file that is other than it was; what it was is nothing for one that is new. */
export interface Differing {
  readonly file: string;
  readonly before: string | undefined;
}

/** The content as it was sent last, or as it was found where nothing is ever sent from here. */
export interface Baseline {
  readonly isSubmission: boolean;
  /** The submissions that are kept here and that the server does not have yet. */
  readonly waiting: () => ReadonlySet<string>;
  /** The files that are other than they were, or are gone. */
  readonly differing: (now: Texts) => readonly Differing[];
}

/** What git holds of the content, where there is git; what was there when this was asked, where there is not. */
export function baselineOf({ root, content }: Pick<Project, 'root' | 'content'>, found: Texts): Baseline {
  const folder = relative(root, content).replaceAll('\\', '/');
  try {
    hashesIn(root, folder);
  } catch {
    return { isSubmission: false, waiting: () => new Set(), differing: (now) => differing(found, now) };
  }
  return {
    isSubmission: true,
    waiting: () => waitingIn(root),
    differing: (now) => {
      const hashes = hashesIn(root, folder);
      const other = [...new Set([...now.keys(), ...hashes.keys()])].filter((file) => {
        const [text, hash = ''] = [now.get(file), hashes.get(file)];
        return text === undefined || hashOf(text, hash.length) !== hash;
      });
      return other.sort().map((file) => {
        const hash = hashes.get(file);
        return { file, before: hash === undefined ? undefined : gitNow(root, ['cat-file', 'blob', hash]) };
      });
    },
  };
}

/** A branch that is sent nowhere has nothing that waits. */
function waitingIn(root: string): ReadonlySet<string> {
  try {
    return new Set(
      gitNow(root, ['rev-list', '--no-merges', '@{upstream}..HEAD']).split('\n').filter(Boolean),
    );
  } catch {
    return new Set();
  }
}

function differing(before: Texts, now: Texts): Differing[] {
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((file) => before.get(file) !== now.get(file))
    .sort()
    .map((file) => ({ file, before: before.get(file) }));
}

/** The names that git gives to the texts of a folder as they were committed last. */
function hashesIn(root: string, folder: string): ReadonlyMap<string, string> {
  const lines = gitNow(root, ['ls-tree', '-r', '-z', `HEAD:${folder}`]).split('\0');
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [, hash, file] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
      return hash !== undefined && file !== undefined && IS_TEXT.test(file) ? [[file, hash]] : [];
    }),
  );
}

/** What of the content is text of the site. */
export const IS_TEXT = /\.(?:yaml|mdx)$/;

/** The name that git would give to a text. */
function hashOf(text: string, length: number): string {
  const bytes = Buffer.from(text);
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
