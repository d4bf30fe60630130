import { collection } from '../../../content/collections.ts';
import type { LoadedContent } from '../../../content/reader/content.ts';
import { slotOf } from '../../../content/reader/layout.ts';
import type { Localised } from '../../../figure/locale.ts';
import { inWords } from '../field-schema.ts';
import { entryTitle } from './entry-title.ts';

/** What a file is called in both languages: by what it says, by the article that it orders, or as all of its kind are where there is one alone. */
export function fileTitle({ chapters }: LoadedContent, file: string, fields: unknown): Localised {
  const own = entryTitle(file, fields);
  const slot = slotOf(file);
  if (!slot || own.zh !== nameOf(file)) return own;
  const { room, id, edition } = slot;
  const chapter = chapters.find((one) => one.room === room && one.slug === id && one.edition === edition);
  const { zh, en } = chapter?.articles ?? {};
  const [chinese, english] = [zh ?? en, en ?? zh].map((article) => entryTitle(file, article?.words?.data));
  if (zh ?? en) return { zh: chinese?.zh ?? '', en: english?.en ?? '' };
  const { files, title } = collection(slot.collection);
  return files.includes('*') ? own : inWords(title);
}

/** The name that stands where nothing else is known. */
function nameOf(file: string): string {
  return entryTitle(file, undefined).zh;
}
