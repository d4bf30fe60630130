import { chmodSync, lstatSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { slotOf } from '../../../content/reader/layout.ts';
import type { Project } from '../../build/project.ts';
import { git } from '../../command/git.ts';
import { mergedFile } from '../merge/merged-file.ts';
import { saveFile } from '../save/save-file.ts';
import { changesBetween, type RawChange } from './raw-change.ts';
import { textsOf } from './texts.ts';

/** A file that is to be written, or to go. */
interface Writing {
  readonly path: string;
  readonly content: string | Uint8Array | undefined;
  readonly mode: string;
}

/**
 * Brings the files on the disk from one commit to another, each whole at every moment. What was saved meanwhile in a text of the content is
 * kept in it; where that cannot be, and where anything else was changed, nothing is written, and the files that stand in the way are told.
 */
export async function brought(
  { root, content }: Pick<Project, 'root' | 'content'>,
  from: string,
  to: string,
): Promise<readonly string[]> {
  const folder = `${relative(root, content).replaceAll('\\', '/')}/`;
  const changes = await changesBetween(root, from, to);
  const fileOf = ({ path }: RawChange) => (path.startsWith(folder) ? path.slice(folder.length) : '');
  const [texts, others] = [true, false].map((isText) =>
    changes.filter((change) => (slotOf(fileOf(change)) !== undefined) === isText),
  );
  const blobs = (texts ?? []).flatMap(({ before, after }) => [before, after]);
  const known = await textsOf(root, blobs);
  const rest = await Promise.all((others ?? []).map((change) => otherWriting(root, to, change)));
  // From here on nobody else has a turn: what is looked at is what is written over.
  const writings: (Writing | string)[] = [
    ...(texts ?? []).map((change, at) => {
      const [before, after] = known.slice(2 * at, 2 * at + 2);
      const { text, conflicts } = mergedFile(fileOf(change), before, textAt(root, change.path), after);
      return conflicts.length > 0 ? change.path : { path: change.path, content: text, mode: change.mode };
    }),
    ...rest.flatMap((one) => one ?? []),
  ];
  const blocked = writings.filter((one) => typeof one === 'string');
  if (blocked.length > 0) return blocked;
  for (const one of writings) if (typeof one !== 'string') write(root, one);
  return [];
}

/** What is to be written of a file that is no text of the content; its path where it is not as git has it, and nothing where it is so already. */
async function otherWriting(
  root: string,
  to: string,
  { path, before, after, mode }: RawChange,
): Promise<Writing | string | undefined> {
  const status = lstatSync(join(root, path), { throwIfNoEntry: false });
  const isPlain = status === undefined || status.isFile();
  const is = status?.isFile() ? (await git(root, ['hash-object', '--', path])).trim() : undefined;
  if (isPlain && is === after) return undefined;
  if (!isPlain || is !== before || (after !== undefined && !mode.startsWith('100'))) return path;
  if (after === undefined) return { path, content: undefined, mode };
  const bytes = await git(root, ['cat-file', '--filters', `${to}:${path}`], { encoding: 'latin1' });
  return { path, content: Buffer.from(bytes, 'latin1'), mode };
}

function write(root: string, { path, content, mode }: Writing): void {
  const target = join(root, path);
  if (content === undefined) {
    rmSync(target, { force: true });
    return;
  }
  if (typeof content === 'string' && textAt(root, path) === content) return;
  saveFile(target, content);
  if (mode === '100755') chmodSync(target, 0o755);
}

function textAt(root: string, path: string): string | undefined {
  const status = lstatSync(join(root, path), { throwIfNoEntry: false });
  return status?.isFile() ? readFileSync(join(root, path), 'utf8') : undefined;
}
