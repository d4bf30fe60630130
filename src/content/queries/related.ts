import { timeKey } from '../../figure/series.ts';
import { isSameUnit } from '../../figure/unit.ts';
import type { FigureView } from '../figure-view.ts';
import type { RefusedSumEntry } from '../schemas/refused-sum.ts';
import { getFigure, getFigures, NOW } from './figures.ts';
import { getRefusedSums } from './refused-sums.ts';
import { getDates } from './sources.ts';

/** The figure of whose units a figure counts some. */
export async function getWhole({ locale, statistic }: FigureView): Promise<FigureView | undefined> {
  return statistic.partOf === undefined ? undefined : getFigure(locale, statistic.partOf, NOW);
}

/** The other figures that stand in the same paragraph of the source, but for what counts some of another's units, and for its own whole. */
export async function getParagraphFigures({
  id,
  locale,
  statistic,
  evidence,
}: FigureView): Promise<FigureView[]> {
  return (await getFigures(locale, NOW)).filter(
    (other) =>
      other.id !== id &&
      other.id !== statistic.partOf &&
      other.statistic.partOf === undefined &&
      other.evidence.document === evidence.document &&
      other.evidence.paragraph === evidence.paragraph,
  );
}

/** The other figures of a unit and a time, which alone can stand beside a figure to one scale. */
export async function getPeers({ id, locale, statistic, observation }: FigureView): Promise<FigureView[]> {
  const dates = await getDates();
  const time = timeKey(observation, dates);
  return (await getFigures(locale, NOW)).filter(
    (other) =>
      other.id !== id &&
      other.retired === undefined &&
      isSameUnit(other.statistic.unit, statistic.unit) &&
      timeKey(other.observation, dates) === time,
  );
}

/** What readers might work out from a figure, and is not. */
export async function getRefusedOf({ id }: FigureView): Promise<RefusedSumEntry[]> {
  return (await getRefusedSums()).filter(({ figures }) => figures?.includes(id));
}
