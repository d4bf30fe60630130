import { proseComponents } from '../prose/components.ts';
import NumberedStat from '../prose/NumberedStat.astro';
import Drawing from './Drawing.astro';

/** How prose is drawn beside its other language: without ids, which would stand twice. */
export const pairComponents = { ...proseComponents, Stat: NumberedStat, Drawing };
