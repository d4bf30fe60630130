import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import type { Locale } from '../../src/figure/locale.ts';
import type { Project } from '../../src/tools/build/project.ts';
import { type Command, statusOf } from '../../src/tools/command/command.ts';
import { linesOnly } from '../../src/tools/command/progress.ts';
import { checkContent } from '../../src/tools/edit/check-content.ts';
import { newEntry } from '../../src/tools/edit/new-entry.ts';
import { renewTranslations } from '../../src/tools/edit/renew-translations.ts';
import { doctor } from '../../src/tools/publish/doctor.ts';
import { EditedContent } from './edited-content.ts';

/** Something that the guide has its reader do, or shows. */
export interface Block {
  /** A `console` shows a command and what is seen of it, a `diff` a change, `yaml` a file, `sh` commands alone, `text` a message. */
  readonly kind: string;
  readonly text: string;
}

/** A part of the guide, whose steps begin from the report as it stands. */
export interface GuideSection {
  readonly locale: Locale;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** The guide in one language. */
export function guideIn(locale: Locale): string {
  const [zh = '', en = ''] = new EditedContent().text('README.md').split('# The editors’ guide');
  return locale === 'zh' ? zh : en;
}

/** The parts of the guide in one language, in order. */
export function sectionsIn(locale: Locale): GuideSection[] {
  return guideIn(locale)
    .split(/^## /m)
    .map((text) => ({
      locale,
      title: /^(?!#).+/.exec(text)?.[0] ?? '…',
      blocks: [...text.matchAll(/^( *)```(\w+)\n(.*?)^\1```/gms)].map(
        ([, indent, kind = '', inside = '']) => ({
          kind,
          text: inside.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
        }),
      ),
    }));
}

/** The file that a diff or a new file is of, what stands there, and what stands there afterwards; a new file has nothing before. */
export function changeIn({ kind, text }: Block): { file: string; before: string; after: string } {
  const [, file = '', lines = ''] = /^# (\S+)\n(.*)/s.exec(text) ?? [];
  if (kind === 'yaml') return { file, before: '', after: lines };
  const without = (mark: string) =>
    lines
      .split(/(?<=\n)/)
      .filter((line) => !line.startsWith(mark))
      .map((line) => line.slice(1))
      .join('');
  return { file, before: without('+'), after: without('-') };
}

/** Makes a change of the guide in a copy of the content. */
export function makeChange(block: Block, { content }: Project): void {
  const { file, before, after } = changeIn(block);
  const path = join(content, file);
  // The last mark of a conflict names a commit.
  const text = before === '' ? '' : readFileSync(path, 'utf8').replace(/^>>>>>>> .*/m, '>>>>>>> …');
  if (!text.includes(before)) throw new Error(`${file} does not have: ${before}`);
  writeFileSync(
    path,
    text.replace(before, () => after),
  );
}

/** The commands of a console, each with what the guide shows of it. */
export function commandsIn({ kind, text }: Block): { command: string; shown: string }[] {
  if (kind === 'sh') return text.split('\n').flatMap((command) => (command ? { command, shown: '…' } : []));
  return text
    .split(/^\$ /m)
    .slice(1)
    .map((one) => {
      const [command = '', ...shown] = one.trimEnd().split('\n');
      return { command, shown: shown.join('\n') };
    });
}

const COMMANDS: Readonly<Record<string, Command>> = {
  new: newEntry,
  check: checkContent,
  translated: renewTranslations,
  doctor,
};

/** Types a command of the guide, and what the guide answers to each question; gives what is then seen. */
export async function typedCommand(
  command: string,
  project: Project,
  answer: (question: string) => string,
): Promise<string> {
  const words = Array.from(command.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, bare]) => quoted ?? bare ?? '');
  if (words[0] === 'git') return git(project.root, ...words.slice(1));
  const [npm, run, name = '', ...typed] = words;
  const main = COMMANDS[name];
  if (npm !== 'npm' || run !== 'run' || !main)
    throw new Error(`the guide has an unknown command: ${command}`);
  let seen = '';
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new Writable({
    write(chunk, _, done) {
      const question = String(chunk);
      const typedHere = answer(question.split('\n').at(-1) ?? '');
      seen += `${question}${typedHere}\n`;
      input.write(`${typedHere}\n`);
      done();
    },
  });
  const progress = linesOnly((line) => {
    seen += `${line}\n`;
  });
  // npm takes the first pair of hyphens away.
  const args = typed.filter((word, index) => word !== '--' || typed.indexOf('--') !== index);
  await statusOf(main, { args, env: {}, project, progress, input, output }, (told) => {
    seen += `${told}\n`;
  });
  return tidy(seen);
}

/** Whether git can be run here. */
export function hasGit(): boolean {
  return git('.', '--version').startsWith('git version');
}

/** Runs git in a folder as someone whose name it knows; gives what it prints, of a command that fails too. */
export function git(folder: string, ...args: string[]): string {
  const who = [
    '-c',
    'user.name=Editor',
    '-c',
    'user.email=editor@example.org',
    '-c',
    'core.autocrlf=false',
    '-c',
    'commit.gpgsign=false',
  ];
  try {
    return tidy(
      execFileSync('git', [...who, ...args], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
        env: { ...process.env, LC_ALL: 'C' },
      }),
    );
  } catch (error) {
    return tidy(
      typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : String(error),
    );
  }
}

/** Puts a copy under git, where a colleague has handed in another contact. */
export function withColleague({ root }: Project): void {
  const [shared, theirs] = [join(root, '.shared'), join(root, '.theirs')];
  const path = join('content', 'site', 'settings.yaml');
  git(root, 'init', '--quiet', '--initial-branch=main');
  // Git has little to do where it keeps no more than what both change.
  git(root, 'add', path);
  git(root, 'commit', '--quiet', '--message=The report');
  git(root, 'clone', '--quiet', '--bare', root, shared);
  git(root, 'remote', 'add', 'origin', shared);
  git(root, 'fetch', '--quiet', 'origin');
  git(root, 'branch', '--quiet', '--set-upstream-to=origin/main');
  git(root, 'clone', '--quiet', shared, theirs);
  const text = readFileSync(join(theirs, path), 'utf8');
  writeFileSync(
    join(theirs, path),
    text.replace(/^contact: .*/m, 'contact: { zh: 宣教部, en: The publicity department }'),
  );
  git(theirs, 'commit', '--quiet', '--all', '--message=Contact: the publicity department');
  git(theirs, 'push', '--quiet');
}

/** The answers that the guide shows, each behind its question; a question that it does not show has none. */
export function answersIn(shown: string): (question: string) => string {
  const lines = shown.split('\n');
  return (question) => {
    const at = lines.findIndex((line) => line.startsWith(question.trimEnd()));
    return at < 0 ? '' : (lines.splice(at, 1)[0] ?? '').slice(question.length).trim();
  };
}

/** What is seen, as the guide shows it: without spaces at the ends of lines. */
function tidy(text: string): string {
  return text.replaceAll(/[ \t]+$/gm, '').replaceAll(/^\n+|\n+$/g, '');
}
