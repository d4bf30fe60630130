import { collection } from '../../../content/collections.ts';
import { keyIn, type LoadedContent } from '../../../content/reader/content.ts';
import { type Slot, slotOf } from '../../../content/reader/layout.ts';
import type { Localised } from '../../../figure/locale.ts';
import { inWords } from '../field-schema.ts';
import { fieldsIn } from './entry-title.ts';
import { fileTitle } from './file-title.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** A place of the content: a field by its name, or a line. */
interface Told {
  /** From the content folder. */
  readonly file: string;
  readonly line: number;
  readonly where?: Localised | undefined;
}

/**
 * Where something is, by what its file is called.
 * @param textOf What stands in a file, by which one with a mistake in it goes on being called what it was.
 */
export function toldPlace(
  content: LoadedContent,
  textOf: (file: string) => string,
  { file, line, where }: Told,
): Localised {
  const told = toldFile(content, file, textOf);
  if (where) return { zh: `${told.zh} › ${where.zh}`, en: `${told.en} › ${where.en}` };
  return { zh: zh.inLine(told.zh, line), en: en.inLine(told.en, line) };
}

/** What a file is called among those of its name: its kind and its title; its path where it is none that the content has. */
export function toldFile(content: LoadedContent, file: string, textOf: (file: string) => string): Localised {
  const slot = slotOf(file);
  if (!slot) return { zh: file, en: file };
  const fields = slot.locale === undefined ? fieldsOf(content, slot, file, textOf) : undefined;
  const title = fileTitle(content, file, fields);
  const kind = kindOf(slot);
  const { edition } = slot;
  return {
    zh: zh.ofKind(kind.zh, edition === undefined ? title.zh : `${edition}：${title.zh}`),
    en: en.ofKind(kind.en, edition === undefined ? title.en : `${edition}: ${title.en}`),
  };
}

function kindOf({ collection: name, locale }: Slot): Localised {
  const { title, room } = collection(name);
  if (locale === 'zh') return { zh: zh.textIn(zh.chinese), en: en.textIn(en.chinese) };
  if (locale === 'en') return { zh: zh.textIn(zh.english), en: en.textIn(en.english) };
  const kind = inWords(title);
  if (room) return { zh: zh.outline, en: en.outline };
  return { zh: zh.kind(kind.zh), en: en.kind(kind.en) };
}

function fieldsOf(
  { entries, files }: LoadedContent,
  { collection: name, edition, id }: Slot,
  file: string,
  textOf: (file: string) => string,
): unknown {
  const named: ReadonlyMap<string, { readonly data: unknown }> | undefined = Object.entries(entries).find(
    ([one]) => one === name,
  )?.[1];
  const data = named?.get(keyIn(edition, id))?.data;
  return data ?? (files.includes(file) ? fieldsIn(file, textOf(file)) : undefined);
}
