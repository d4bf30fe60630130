import { type Fold, folding, unfolded } from '../search/folding.ts';

/** Fetches how traditional characters are written here; without that, what is typed stays as it is. */
export async function fetchFold(): Promise<Fold> {
  try {
    const answer = await fetch(`${import.meta.env.BASE_URL}search/folds.json`);
    const pairs: unknown = answer.ok && (await answer.json());
    return typeof pairs === 'string' ? folding(pairs) : unfolded;
  } catch {
    return unfolded;
  }
}
