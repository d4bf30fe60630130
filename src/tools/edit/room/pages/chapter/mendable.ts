import type { ChapterView } from '../../views/chapter.ts';

/** The files of a chapter in which something can be mended without anyone’s judgement. */
export function mendableIn(chapter: ChapterView): string[] {
  return (['zh', 'en'] as const).flatMap((side) => {
    const { file, issues } = chapter[side];
    const inProse = chapter.rows.flatMap((row) => row[side]?.issues ?? []).map(({ issue }) => issue);
    return [...issues, ...inProse].some((issue) => issue.isMendable) ? [file] : [];
  });
}
