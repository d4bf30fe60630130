import { figuresIn } from '../prose/prose-text.ts';
import { once } from './once.ts';
import { getProse } from './prose.ts';
import { getSections } from './sections.ts';
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
  const sections = await getSections('zh');
  return [...new Set(sections.flatMap(({ slug }) => figuresIn(getProse('sections', slug, 'zh').nodes)))];
}
