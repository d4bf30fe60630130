import { shownPath, slotOf } from '../../../content/reader/layout.ts';
import type { LoadedContent } from '../../../content/reader/content.ts';
import type { Localised } from '../../../figure/locale.ts';
import { begunEdition, yearAfter } from '../begun-edition.ts';
import { toLookAt } from '../to-look-at.ts';
import type { ContentRoom } from './content-room.ts';
import { entryTitle } from './entry-title.ts';
import type { EditionsView } from './views.ts';

/** The editions of the report, and what there is to look at in the newest since the one before. */
export function editionsView(room: ContentRoom): EditionsView {
  const { content } = room.look();
  const newest = content.settings?.data.edition ?? '';
  const older = yearsOf(content);
  const [before] = older;
  return {
    newest,
    next: yearAfter(newest),
    older,
    toLookAt: before === undefined ? undefined : lookedAt(content, before),
  };
}

/** Begins a new edition in drafts, of a date that was typed, or says why that will not do. */
export function beginEdition(room: ContentRoom, date: string): { readonly refused: Localised | undefined } {
  const begun = begunEdition(room.look().content, (file) => room.text(file), date);
  if ('refused' in begun) return begun;
  room.begin(...begun.kept);
  room.rewrite(begun.settings.path, begun.settings.text);
  return { refused: undefined };
}

function lookedAt(content: LoadedContent, before: string): EditionsView['toLookAt'] {
  const { renewed, same, years, others } = toLookAt(content, before);
  const titled = (file: string) => ({ file, title: titleOf(content, file) });
  return {
    renewed: renewed.map(({ place: { file, line }, was, is }) => ({
      ...{ file: inContent(file), line },
      told: { zh: `${was.zh} → ${is.zh}`, en: `${was.en} → ${is.en}` },
    })),
    same: same.map((id) => titled(`statistics/${id}.yaml`)),
    years: years.map(({ place: { file, line }, year }) => ({
      ...{ file: inContent(file), line },
      told: { zh: year, en: year },
    })),
    others: others.map(inContent).map(titled),
  };
}

/** The years of the older editions, the newest first. */
function yearsOf({ files }: LoadedContent): string[] {
  const years = files.flatMap((file) => slotOf(file)?.edition ?? []);
  return [...new Set(years)].sort().reverse();
}

function inContent(file: string): string {
  return file.slice(shownPath('').length);
}

function titleOf({ entries }: LoadedContent, file: string): Localised {
  const slot = slotOf(file);
  const named: ReadonlyMap<string, { readonly data: unknown }> | undefined =
    slot && Object.entries(entries).find(([name]) => name === slot.collection)?.[1];
  return entryTitle(file, named?.get(slot?.id ?? '')?.data);
}
