import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referencesOf } from '../../content/loaded/references.ts';
import { collection } from '../../content/collections.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { onDisk } from '../../content/reader/disk.ts';
import { pathOf, slotOf } from '../../content/reader/layout.ts';
import { loadContent } from '../../content/reader/reader.ts';
import { olderEdition } from '../../content/schemas/edition.ts';
import { partialDate } from '../../content/schemas/period.ts';
import type { SiteSettings } from '../../content/schemas/site.ts';
import type { Locale, Localised } from '../../figure/locale.ts';
import type { Project } from '../build/project.ts';
import type { Invocation } from '../command/command.ts';
import { Failure } from '../command/failure.ts';
import { annotatedYaml } from './annotated-yaml.ts';
import { askedAnswers } from './answers.ts';
import { jsonSchema } from './field-schema.ts';
import type { NewFile } from './form.ts';
import { toLookAt } from './to-look-at.ts';
import { whatIsLeft, writeNew, written } from './written.ts';
import { saveFile } from './save/save-file.ts';

/** Begins a new edition of the report: `npm run new edition 2025` freezes the present one under its year. */
export function newEdition(invocation: Invocation): number {
  const { project, progress } = invocation;
  const content = loadContent(onDisk(project.content));
  const { words, locale } = askedAnswers(invocation, []);
  const [typed = ''] = words;
  const date = partialDate.safeParse(typed).data;
  const { settings } = content;
  if (!settings) throw new Failure(BROKEN[locale]);
  const year = settings.data.edition.slice(0, 4);
  if (date === undefined || date.slice(0, 4) <= year)
    throw new Failure(NO_DATE[locale](settings.data.edition));

  const frozen = frozenFiles(project, content, settings.data);
  writeNew(project, frozen);
  const path = pathOf('settings', '');
  const { start, end } = settings.span(['edition']);
  const { text } = settings.source;
  saveFile(join(project.content, path), `${text.slice(0, start)}"${date}"${text.slice(end)}`);

  progress.say(written([...frozen.map((file) => file.path), path], locale));
  const now = loadContent(onDisk(project.content));
  progress.say(toLookAt(now, year, locale));
  progress.say(whatIsLeft(project, now.files.filter(isOfNewest), locale));
  return 0;
}

/** The files of the newest edition as an older one has them, and what is stated of it. */
function frozenFiles(
  { content: folder }: Pick<Project, 'content'>,
  content: LoadedContent,
  { edition: date, name, shortName, organisation, title, dek, description }: SiteSettings,
): NewFile[] {
  const { files, glossary } = content;
  const year = date.slice(0, 4);
  const drawn = new Set(
    referencesOf(content).flatMap(({ of, id, edition }) => (of === 'drawings' && !edition ? id : [])),
  );
  const copies = files.filter(isOfNewest).flatMap((file): NewFile[] => {
    const slot = slotOf(file);
    // Of the drawings it keeps those of its text: the page of figures is of the newest edition alone.
    if (!slot || (slot.collection === 'drawings' && !drawn.has(slot.id))) return [];
    const path = pathOf(slot.collection, slot.id, slot.locale, year);
    const text = readFileSync(join(folder, file), 'utf8');
    // A term without words of its own says what the glossary says, which may change.
    const term = (tag: string, id: string) => {
      const said = slot.locale && glossary.get(id)?.data[slot.locale];
      return said ? `<Term id="${id}">${said}</Term>` : tag;
    };
    return [{ path, text: text.replaceAll(/<Term\s+id="([^"]*)"\s*\/>/g, term) }];
  });
  const words = { name, shortName, organisation, title, dek, description };
  const stated = annotatedYaml(jsonSchema(olderEdition), { date, ...words });
  return [{ path: pathOf('editions', '', '', year), text: stated }, ...copies];
}

/** Whether each edition has a file of its own of this kind, and this is the newest one’s. */
function isOfNewest(file: string): boolean {
  const slot = slotOf(file);
  return slot !== undefined && slot.edition === undefined && collection(slot.collection).older !== undefined;
}

const NO_DATE: Readonly<Record<Locale, (newest: string) => string>> = {
  zh: (newest) =>
    `请写明新的一版成于何时，要比现在这一版（${newest}）晚一年或更多，例如 npm run new edition ${Number(newest.slice(0, 4)) + 1}。`,
  en: (newest) =>
    `Say when the new edition is written, in a later year than the present one (${newest}), as in npm run new edition ${Number(newest.slice(0, 4)) + 1}.`,
};

const BROKEN: Localised = {
  zh: 'content/site/settings.yaml 有错误，先运行 npm run check 改好。',
  en: 'content/site/settings.yaml has a mistake; run npm run check and mend it first.',
};
