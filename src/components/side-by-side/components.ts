import { proseComponents } from '../prose/components.ts';
import NumberedStat from '../prose/NumberedStat.astro';
import PairHeading from './PairHeading.astro';

/** How prose is drawn beside its other language: without ids, which would stand twice. */
export const pairComponents = { ...proseComponents, Stat: NumberedStat, h2: PairHeading };
