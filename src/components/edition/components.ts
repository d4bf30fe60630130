import NumberedStat from '../prose/NumberedStat.astro';
import { proseComponents } from '../prose/components.ts';
import Drawing from './Drawing.astro';
import PartHeading from './PartHeading.astro';

/** How prose is drawn in the printed edition: figures with the number of their endnote, and no plain version. */
export const editionComponents = {
  ...proseComponents,
  Stat: NumberedStat,
  Drawing,
  h2: PartHeading,
};
