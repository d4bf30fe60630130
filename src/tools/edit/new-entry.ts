import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Project } from '../build/project.ts';
import type { Invocation } from '../command/command.ts';
import { onDisk } from '../../content/reader/disk.ts';
import { loadContent } from '../../content/reader/reader.ts';
import type { Locale } from '../../figure/locale.ts';
import { answersTo } from './answers.ts';
import { Failure } from '../command/failure.ts';
import type { NewFile } from './form.ts';
import { FORMS } from './forms.ts';
import { prompt } from './prompt.ts';
import { whatIsLeft } from './what-is-left.ts';
import { newObservation } from './observation.ts';
import { typedFlags } from './typed-flags.ts';

const USAGE = `请写明要加什么 · Say what to add:
  npm run new section          一个部分 · a section
  npm run new statistic        一个数据 · a figure
  npm run new honour           一项荣誉 · an honour
  npm run new term             一个术语 · a term
  npm run new observation reading-rooms 270 -- --period 2024
                               给已有的数据加一个新的数 · a new value of a figure`;

const OPENING: Readonly<Record<Locale, (what: string) => string>> = {
  zh: (what) => `新增${what}。逐项回答；暂时不知道的直接按回车，以后在文件里补。`,
  en: (what) => `A new ${what}. Answer line by line; press Enter for what you do not know yet.`,
};

const NO_ID: Readonly<Record<Locale, string>> = {
  zh: '没有代号，什么也没有写。',
  en: 'No id was given, so nothing was written.',
};

const WRITTEN: Readonly<Record<Locale, string>> = { zh: '已写好：', en: 'Written:' };

/** `npm run new` makes something new: its kind is the first word. */
export async function newEntry(invocation: Invocation): Promise<number> {
  const { project, progress, input, output } = invocation;
  const { say } = progress;
  const [kind = '', ...args] = invocation.args;
  if (kind === 'observation') return newObservation({ ...invocation, args });
  const maker = FORMS.get(kind);
  if (maker === undefined) throw new Failure(USAGE);
  const form = maker(loadContent(onDisk(project.content)));
  const { words, flags, locale, ask } = typedFlags({ ...invocation, args }, form.questions);
  const [first] = words;
  const given = { ...(first === undefined ? {} : { id: first }), ...flags };
  using asking = ask ? prompt(input, output) : undefined;
  if (asking) say(OPENING[locale](form.what[locale]));
  const { id, ...answers } = await answersTo(form.questions, given, locale, asking);
  if (typeof id !== 'string') throw new Failure(NO_ID[locale]);
  const files = form.files(id, answers);
  writeNew(project, files);
  say(`${WRITTEN[locale]}\n${files.map(({ path }) => `  content/${path}`).join('\n')}\n`);
  say(
    whatIsLeft(
      project,
      files.map(({ path }) => `content/${path}`),
      locale,
    ),
  );
  return 0;
}

/** Writes files that are not there yet, all of them or none. */
function writeNew(project: Project, files: readonly NewFile[]): void {
  const written: string[] = [];
  try {
    for (const { path, text } of files) {
      const file = join(project.content, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    throw new Failure(`没有写成 · Not written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
