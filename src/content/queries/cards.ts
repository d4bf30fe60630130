import { localePaths } from '../../figure/locale.ts';
import { isKnownBy } from '../../figure/known-by.ts';
import { getEditions } from './editions.ts';
import { once } from './once.ts';
import { getDates } from './sources.ts';
import { getStatistics } from './statistics.ts';

/** The ids of the figures that each edition knew, the newest edition first. */
const getCards = once(async () => {
  const [statistics, dates] = [await getStatistics(), await getDates()];
  return (await getEditions()).map((edition) => ({
    edition,
    ids: statistics.flatMap(({ id, statistic }) => (isKnownBy(statistic, edition.date, dates) ? [id] : [])),
  }));
});

/** The year of the newest edition, where it knew a figure and a card can be kept of it. */
export async function getCardYear(id: string): Promise<string | undefined> {
  const [newest] = await getCards();
  return newest?.ids.includes(id) ? newest.edition.year : undefined;
}

/** What `getStaticPaths` returns for the cards that are kept as an edition had them: of each edition the figures that it knew. */
export async function pinnedCardPaths() {
  return (await getCards()).flatMap(({ edition: { year, older }, ids }) =>
    localePaths().flatMap(({ params, props }) =>
      ids.map((id) => ({ params: { ...params, id, year }, props: { ...props, id, year, edition: older } })),
    ),
  );
}
