import type { Chapter } from '../../../content/reader/content.ts';
import { shownPath } from '../../../content/reader/layout.ts';
import { filesOf, isOutdated } from './chapter-view.ts';
import type { ContentRoom } from './content-room.ts';
import { titleIn } from './entry-title.ts';
import { initialsOf } from './initials.ts';
import type { ChaptersView } from './views/chapter.ts';

/** Every chapter, by its Chinese file: the newest edition first, and its chapters as readers meet them. */
export function chaptersView(room: ContentRoom): ChaptersView {
  const { content, issues } = room.look();
  const drafts = room.drafts();
  return {
    chapters: content.chapters.toSorted(asRead).flatMap((chapter) => {
      const [zh, en] = filesOf(chapter);
      const files = [zh, en].map(shownPath);
      const [hasChinese, hasEnglish] = [zh, en].map((file) => content.files.includes(file));
      if (!hasChinese && !hasEnglish) return [];
      const title = {
        zh: hasChinese ? titleIn(zh, room.text(zh)).zh : '',
        en: hasEnglish ? titleIn(en, room.text(en)).en : '',
      };
      return {
        file: zh,
        title,
        lacks: hasChinese ? (hasEnglish ? undefined : 'en') : 'zh',
        detail: { zh: chapter.edition ?? '', en: chapter.edition ?? '' },
        initials: initialsOf(title.zh),
        isDrafted: drafts.includes(zh) || drafts.includes(en),
        errors: issues.filter(({ severity, file }) => severity === 'error' && files.includes(file)).length,
        isOutdated: isOutdated(chapter),
      };
    }),
  };
}

const ROOMS_AS_READ: readonly Chapter['room'][] = ['sections', 'served', 'pages'];

/** The order in which readers meet two chapters. */
function asRead(one: Chapter, other: Chapter): number {
  const place = ({ section, group }: Chapter) => section?.data.order ?? group?.data.order ?? 0;
  return (
    Number(one.edition !== undefined) - Number(other.edition !== undefined) ||
    (other.edition ?? '').localeCompare(one.edition ?? '') ||
    ROOMS_AS_READ.indexOf(one.room) - ROOMS_AS_READ.indexOf(other.room) ||
    place(one) - place(other)
  );
}
