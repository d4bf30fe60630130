import { inContent, pathOf, slotOf } from '../../../content/reader/layout.ts';
import type { LoadedContent } from '../../../content/reader/content.ts';
import type { Place } from '../../../content/reader/issue.ts';
import type { Localised } from '../../../figure/locale.ts';
import { begunEdition, yearAfter } from '../begun-edition.ts';
import { toLookAt } from '../to-look-at.ts';
import type { ContentRoom } from './content-room.ts';
import { toldFile, toldPlace } from './told-place.ts';
import type { EditionsView } from './views/editions.ts';

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
    toLookAt: before === undefined ? undefined : lookedAt(room, content, before),
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

function lookedAt(room: ContentRoom, content: LoadedContent, before: string): EditionsView['toLookAt'] {
  const { renewed, same, years, others } = toLookAt(content, before);
  const textOf = (file: string) => room.seen(file).text;
  const placed = ({ file: shown, line }: Place) => {
    const place = { file: inContent(shown), line };
    return { ...place, place: toldPlace(content, textOf, place) };
  };
  return {
    renewed: renewed.map(({ place, was, is }) => ({
      ...placed(place),
      told: { zh: `${was.zh} → ${is.zh}`, en: `${was.en} → ${is.en}` },
    })),
    same: same.map((id) => ({
      file: pathOf('statistics', id),
      title: content.statistics.get(id)?.data.label ?? { zh: id, en: id },
    })),
    years: years.map(({ place, year }) => ({
      ...placed(place),
      told: { zh: year, en: year },
    })),
    others: others.map(inContent).map((file) => ({ file, title: toldFile(content, file, textOf) })),
  };
}

/** The years of the older editions, the newest first. */
function yearsOf({ files }: LoadedContent): string[] {
  const years = files.flatMap((file) => slotOf(file)?.edition ?? []);
  return [...new Set(years)].sort().reverse();
}
