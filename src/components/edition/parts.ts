import { getFiguresOfText } from '../../content/queries/figures.ts';
import { getGroups } from '../../content/queries/groups.ts';
import { getHonours } from '../../content/queries/honours.ts';
import { getSourcesOf } from '../../content/queries/page-sources.ts';
import { getRefusedSums } from '../../content/queries/refused-sums.ts';
import { getSections } from '../../content/queries/sections.ts';
import type { Locale } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';

/** A part of the print edition. */
export interface Part {
  /** The anchor of its heading. */
  readonly id: string;
  readonly kicker?: string | undefined;
  readonly title: string;
  /** What the contents say of it. */
  readonly line?: string | undefined;
  /** The part that begins its sheets, whose name stands at their foot; of the notes at the end, none: they have the report’s. */
  readonly sheets?: string | undefined;
}

/** The parts of an edition in their order; of what it has nothing of, there is none. */
export async function partsOf(locale: Locale, edition: string | undefined): Promise<Part[]> {
  const { headings, section, print } = dictionary(locale);
  const sections = await getSections(locale, edition);
  const groups = await getGroups(locale, edition);
  const honours = await getHonours(edition);
  const figures = await getFiguresOfText(locale, edition);
  const sources = await getSourcesOf('print', '', edition);
  const isOpen = sources.some(({ source }) => source.openPoints?.length);
  const isRefused = (await getRefusedSums(edition)).length > 0;
  return [
    ...(groups.length > 0
      ? [{ id: 'served', sheets: 'served', title: headings.served, line: print.servedLine(groups.length) }]
      : []),
    ...sections.map(({ slug, outline, words: { title, line } }) => ({
      id: slug,
      sheets: slug,
      kicker: outline.number ? section.number(outline.number) : undefined,
      title,
      line,
    })),
    ...(honours.length > 0
      ? [
          {
            id: 'honours',
            // The last section is short, and leaves its sheet to them.
            sheets: sections.at(-1)?.slug,
            title: headings.honours,
            line: headings.honoursCounted(honours.length),
          },
        ]
      : []),
    ...(figures.length > 0
      ? [{ id: 'endnotes', title: headings.allFigures, line: print.figuresLine(figures.length) }]
      : []),
    ...(isOpen ? [{ id: 'open', title: headings.openPoints }] : []),
    ...(isRefused ? [{ id: 'not-computed', title: headings.notWorkedOut }] : []),
    { id: 'source', title: headings.record, line: headings.colophon },
  ];
}
