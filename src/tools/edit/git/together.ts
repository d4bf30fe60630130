import { relative } from 'node:path';
import { slotOf } from '../../../content/reader/layout.ts';
import type { Project } from '../../build/project.ts';
import { git } from '../../command/git.ts';
import type { Choice } from '../merge/merged.ts';
import { type FileConflict, mergedFile } from '../merge/merged-file.ts';
import { commitTree, withIndex } from './committed.ts';
import { textsOf } from './texts.ts';

/** What is to stand where both changed the same, file by file. */
export type Choices = (file: string) => Choice;

/** What came of two branches: a commit of both; or what both changed, in files of the content and in others. */
export type Together =
  | { readonly commit: string }
  | { readonly conflicts: readonly FileConflict[]; readonly others: readonly string[] };

/** How a commit is made. */
export interface Committing {
  /** The settings that say who commits. */
  readonly as: readonly string[];
  readonly choices?: Choices | undefined;
}

/** Brings two commits together: what one of them alone changed is taken from it, and a text of the content that both changed field by field. */
export async function together(
  { root, content }: Pick<Project, 'root' | 'content'>,
  ours: string,
  theirs: string,
  { as, choices }: Committing,
): Promise<Together> {
  const base = (await git(root, ['merge-base', ours, theirs])).trim();
  if (base === theirs) return { commit: ours };
  if (base === ours) return { commit: theirs };
  const folder = `${relative(root, content).replaceAll('\\', '/')}/`;
  return withIndex(root, async (ask) => {
    await ask(['read-tree', '-m', '--aggressive', base, ours, theirs]);
    const both = bothChanged(await ask(['ls-files', '-u', '-z']));
    const conflicts: FileConflict[] = [];
    const others: string[] = [];
    const lines: string[] = [];
    for (const [path, { mode, blobs }] of both) {
      const file = path.startsWith(folder) ? path.slice(folder.length) : '';
      if (slotOf(file) === undefined) {
        others.push(path);
        continue;
      }
      const [was, mine, now] = await textsOf(root, blobs);
      const { text, conflicts: own } = mergedFile(file, was, mine, now, choices?.(file));
      if (own.length > 0 && !choices) conflicts.push({ file, conflicts: own });
      if (text === undefined) lines.push(`0 ${'0'.repeat(ours.length)}\t${path}\0`);
      else lines.push(`${mode} ${(await ask(['hash-object', '-w', '--stdin'], text)).trim()}\t${path}\0`);
    }
    if (conflicts.length + others.length > 0) return { conflicts, others };
    await ask(['update-index', '-z', '--index-info'], lines.join(''));
    const tree = (await ask(['write-tree'])).trim();
    const words = '合并各处的改动 · Bring the changes of all together\n';
    return { commit: await commitTree(root, tree, [ours, theirs], { as, words }) };
  });
}

interface Both {
  readonly mode: string;
  readonly blobs: readonly (string | undefined)[];
}

/** The files that both changed, each as it was, as ours has it and as theirs has it. */
function bothChanged(listed: string): ReadonlyMap<string, Both> {
  const found = new Map<string, Both>();
  for (const line of listed.split('\0')) {
    const [, mode = '', hash = '', stage = '', path = ''] = /^(\d+) (\S+) (\d)\t(.+)$/s.exec(line) ?? [];
    if (path === '') continue;
    const blobs = found.get(path)?.blobs ?? [undefined, undefined, undefined];
    found.set(path, { mode, blobs: blobs.with(Number(stage) - 1, hash) });
  }
  return found;
}
