import type { Checked } from '../../../check/check.ts';
import { collection, ENTRY_NAMES, type EntryName } from '../../../content/collections.ts';
import { keyIn, type LoadedContent } from '../../../content/reader/content.ts';
import { type Slot, shownPath, slotOf } from '../../../content/reader/layout.ts';
import { LOCALES, type Localised } from '../../../figure/locale.ts';
import { inWords } from '../field-schema.ts';
import { valueInWords } from '../what-follows.ts';
import { FORMS } from '../form.ts';
import { fieldsIn } from './entry-title.ts';
import { fileTitle } from './file-title.ts';
import { initialsOf } from './initials.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';
import type { CollectionView, Row } from './views/home.ts';

/**
 * Every collection of entries that has any or may have one, with a line for each.
 * @param textOf What stands in a file, by which one with a mistake in it goes on being called what it was.
 */
export function collectionViews(
  { content, issues }: Checked,
  drafts: readonly string[],
  textOf: (file: string) => string,
): CollectionView[] {
  const errors = Map.groupBy(
    issues.filter(({ severity }) => severity === 'error'),
    ({ file }) => file,
  );
  const row = (file: string, { collection: name, id, edition }: EntrySlot): Row => {
    const data = content.entries[name].get(keyIn(edition, id))?.data;
    const own = fileTitle(content, file, data ?? fieldsIn(file, textOf(file)));
    return {
      file,
      title: edition === undefined ? own : { zh: `${edition}：${own.zh}`, en: `${edition}: ${own.en}` },
      detail: name === 'statistics' ? newestValue(content, id) : collection(name).room ? OUTLINE : NONE,
      initials: initialsOf(own.zh),
      isDrafted: drafts.includes(file),
      errors: errors.get(shownPath(file))?.length ?? 0,
    };
  };
  return ENTRY_NAMES.flatMap((name) => {
    const rows = content.files.flatMap((file) => {
      const slot = slotOf(file);
      return slot && isOf(slot, name) ? [row(file, slot)] : [];
    });
    const title = inWords(collection(name).title);
    return rows.length === 0 && !isOpen(name)
      ? []
      : [{ name, title, rows, isOpen: isOpen(name), initials: initialsOf(zh.newOf(title.zh)) }];
  });
}

/** Whether a collection may have one more. */
function isOpen(name: EntryName): boolean {
  return [...FORMS.values()].includes(name);
}

type EntrySlot = Slot & { readonly collection: EntryName };

function isOf(slot: Slot, name: EntryName): slot is EntrySlot {
  return slot.collection === name;
}

const NONE: Localised = { zh: '', en: '' };

/** What stands beside the title of an article where it is not the article that is meant. */
const OUTLINE: Localised = { zh: zh.outline, en: en.outline };

function newestValue({ statistics }: LoadedContent, id: string): Localised {
  const figure = statistics.get(id)?.data;
  if (!figure) return NONE;
  const [zh = '', en = ''] = LOCALES.map((locale) => valueInWords(locale, id, figure));
  return { zh, en };
}
