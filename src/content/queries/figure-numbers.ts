import { findMentions } from '../prose/mentions.ts';
import { once } from './once.ts';
import { getSectionBodies, getSections } from './sections.ts';
import { getStatisticsById, type StatisticEntry } from './statistics.ts';

/** A figure with its number in the report. */
export interface NumberedFigure {
  readonly number: number;
  readonly figure: StatisticEntry;
}

/** Every figure of the report with its number: its place in the order of the text, which is the same in both languages. */
export const getNumberedFigures = once(async (): Promise<readonly NumberedFigure[]> => {
  const figures = await getStatisticsById(await idsInOrder());
  return figures.map((figure, index) => ({ number: index + 1, figure }));
});

/** The number of a figure that the report tells. */
export async function getFigureNumber(id: string): Promise<number> {
  return (await numbersById()).get(id) ?? 0;
}

const numbersById = once(
  async () => new Map((await getNumberedFigures()).map(({ number, figure: { id } }) => [id, number])),
);

async function idsInOrder(): Promise<string[]> {
  const bodies = await getSectionBodies();
  const sections = await getSections('zh');
  const mentions = sections.flatMap(({ slug }) =>
    findMentions('zh', bodies.get(`${slug}/zh`) ?? '', WORDLESS),
  );
  return [...new Set(mentions.map(({ figure }) => figure))];
}

/** Only the order is asked for, not what the sentences say. */
const WORDLESS = { figure: () => '', term: () => '' };
