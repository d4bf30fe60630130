import { proseComponents } from '../prose/components.ts';
import Drawing from './Drawing.astro';
import Link from './Link.astro';
import PartHeading from './PartHeading.astro';
import Passage from './Passage.astro';
import Stat from './Stat.astro';

/** How prose is drawn in the printed edition: figures with their evidence in the margin, references with their page, and no plain version. */
export const editionComponents = {
  ...proseComponents,
  Stat,
  Drawing,
  a: Link,
  p: Passage,
  ul: Passage,
  ol: Passage,
  h2: PartHeading,
};
