import { collection, type EntryName } from '../../content/collections.ts';
import { onDisk } from '../../content/reader/disk.ts';
import { loadContent } from '../../content/reader/reader.ts';
import type { Locale, Localised } from '../../figure/locale.ts';
import type { Invocation } from '../command/command.ts';
import { Failure } from '../command/failure.ts';
import { askedAnswers } from './answers.ts';
import { inWords } from './field-schema.ts';
import { filesOf, FORMS, questionsOf } from './form.ts';
import { newEdition } from './new-edition.ts';
import { newObservation } from './new-observation.ts';
import { whatIsLeft, writeNew, written } from './written.ts';

/** What one of a collection is called, in each language. */
const titleOf = (name: EntryName) => inWords(collection(name).title);

const KINDS = [...FORMS].map(([kind, name]) => {
  const { zh, en } = titleOf(name);
  return `  npm run new ${kind.padEnd(16)} ${zh} · ${en}`;
});

const USAGE = `请写明要加什么 · Say what to add:
${KINDS.join('\n')}
  npm run new observation ID 270 -- --period 2024
                               给已有的数据加一个新的数 · a new value of a figure
  npm run new edition 2025     新的一版，现在这一版存入往年 · a new edition; the present one is kept`;

const OPENING: Readonly<Record<Locale, (what: string) => string>> = {
  zh: (what) => `新增${what}。逐项回答；暂时不知道的直接按回车，以后在文件里补。`,
  en: (what) => `${what}. Answer line by line; press Enter for what you do not know yet.`,
};

const NO_ID: Localised = {
  zh: '没有代号，什么也没有写。',
  en: 'No id was given, so nothing was written.',
};

/** `npm run new` makes something new: its kind is the first word, and its id may be the second. */
export async function newEntry(invocation: Invocation): Promise<number> {
  const { project, progress } = invocation;
  const { say } = progress;
  const [kind = '', ...args] = invocation.args;
  if (kind === 'edition') return newEdition({ ...invocation, args });
  if (kind === 'observation') return newObservation({ ...invocation, args });
  const name = FORMS.get(kind);
  if (name === undefined) throw new Failure(USAGE);
  const content = loadContent(onDisk(project.content));
  const { words, locale, ask, answers } = askedAnswers({ ...invocation, args }, questionsOf(name, content));
  if (ask) say(OPENING[locale](titleOf(name)[locale]));
  const { id, ...values } = await answers({ id: words[0] });
  if (typeof id !== 'string') throw new Failure(NO_ID[locale]);
  const files = filesOf(name, id, values);
  writeNew(project, files);
  const paths = files.map(({ path }) => path);
  say(written(paths, locale));
  say(whatIsLeft(project, paths, locale));
  return 0;
}
