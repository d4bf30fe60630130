import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onDisk } from '../../content/reader/disk.ts';
import { loadContent } from '../../content/reader/reader.ts';
import type { Invocation } from '../command/command.ts';
import { Failure } from '../command/failure.ts';
import { askedAnswers } from './answers.ts';
import { begunEdition, isOfNewest, yearAfter } from './begun-edition.ts';
import { saveFile } from './save/save-file.ts';
import { toLookAt, toLookAtInWords } from './to-look-at.ts';
import { whatIsLeft, writeNew, written } from './written.ts';

/** Begins a new edition of the report: `npm run new edition 2025` freezes the present one under its year. */
export function newEdition(invocation: Invocation): number {
  const { project, progress } = invocation;
  const { words, locale } = askedAnswers(invocation, []);
  const read = (file: string) => readFileSync(join(project.content, file), 'utf8');
  const content = loadContent(onDisk(project.content));
  const begun = begunEdition(content, read, words[0] ?? '');
  if ('refused' in begun) {
    const { settings } = content;
    const example = settings ? `\n  npm run new edition ${yearAfter(settings.data.edition)}` : '';
    throw new Failure(begun.refused[locale] + example);
  }
  const { before, kept, settings } = begun;
  writeNew(project, kept);
  saveFile(join(project.content, settings.path), settings.text);

  progress.say(written([...kept.map((file) => file.path), settings.path], locale));
  const now = loadContent(onDisk(project.content));
  progress.say(toLookAtInWords(toLookAt(now, before), locale));
  progress.say(whatIsLeft(project, now.files.filter(isOfNewest), locale));
  return 0;
}
