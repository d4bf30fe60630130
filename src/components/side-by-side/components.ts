import { proseComponents } from '../prose/components.ts';
import NumberedStat from '../prose/NumberedStat.astro';
import Omitted from '../prose/Omitted.astro';
import PairHeading from './PairHeading.astro';

/** How prose is drawn beside its other language: without ids, which would stand twice, and without the plain version. */
export const pairComponents = { ...proseComponents, Stat: NumberedStat, Plain: Omitted, h2: PairHeading };
