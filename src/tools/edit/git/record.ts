import { relative } from 'node:path';
import type { Project } from '../../build/project.ts';
import { git } from '../../command/git.ts';
import { rawChange } from './raw-change.ts';

/** A file of the content in a submission: what git holds of it before and after; nothing where it was not there. */
export interface SubmittedFile {
  /** From the content folder. */
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What somebody has submitted. */
export interface Submission {
  readonly id: string;
  readonly name: string;
  /** Who else it is by. */
  readonly others: readonly string[];
  readonly time: string;
  readonly words: string;
  /** Whether there was content before it. */
  readonly hasBefore: boolean;
  readonly files: readonly SubmittedFile[];
}

/** What stands in a commit before the name of somebody else whose work it is. */
export const CO_AUTHOR = 'Co-authored-by';

/** The submissions of the content, the newest first: so many, after so many. */
export async function recordOf(project: Place, skip: number, count: number): Promise<Submission[]> {
  return told(project, [`--skip=${skip}`, `--max-count=${count}`, 'HEAD']);
}

/** One submission; nothing where there is none of that name. */
export async function submissionOf(project: Place, id: string): Promise<Submission | undefined> {
  const found = await told(project, ['--max-count=1', id]).catch(() => []);
  return found.find((one) => one.id === id);
}

type Place = Pick<Project, 'root' | 'content'>;

async function told({ root, content }: Place, which: readonly string[]): Promise<Submission[]> {
  const folder = relative(root, content).replaceAll('\\', '/');
  const how = ['-z', '--raw', '--no-abbrev', '--no-renames', '--no-merges', '--full-history'];
  // A name or a line of words can hold any character but this one.
  const others = `%(trailers:key=${CO_AUTHOR},valueonly,separator=%x01)`;
  const format = `--format=%H%x00%an%x00${others}%x00%aI%x00%P%x00%s%x00`;
  return submissionsIn(await git(root, ['log', ...how, format, ...which, '--', folder]), `${folder}/`);
}

const PARTS = 6;

function submissionsIn(answer: string, folder: string): Submission[] {
  const words = answer.split('\0');
  const found: Submission[] = [];
  for (let at = 0; at < words.length; ) {
    if (!/^\n?[0-9a-f]{40,}$/.test(words[at] ?? '')) {
      at += 1;
      continue;
    }
    const [id = '', name = '', more = '', time = '', parents = '', line = ''] = words.slice(at, at + PARTS);
    at += PARTS;
    const files: SubmittedFile[] = [];
    while (/^\n?:|^$/.test(words[at] ?? 'end')) {
      const change = rawChange(words[at] ?? '', words[at + 1] ?? '');
      if (change?.path.startsWith(folder))
        files.push({ file: change.path.slice(folder.length), before: change.before, after: change.after });
      at += change ? 2 : 1;
    }
    const others = more.split('\x01').flatMap((one) => one.replace(/\s*<[^>]*>$/, '') || []);
    found.push({ id: id.trim(), name, others, time, words: line, hasBefore: parents !== '', files });
  }
  return found;
}
