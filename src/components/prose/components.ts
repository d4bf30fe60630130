import Drawing from './Drawing.astro';
import Heading from './Heading.astro';
import Link from './Link.astro';
import Omitted from './Omitted.astro';
import Passage from './Passage.astro';
import Plain from './Plain.astro';
import Stat from './Stat.astro';
import Term from './Term.astro';

/** What prose may use: the components an editor writes, and the ones that draw paragraphs, lists, links and sub-headings. The plain version stands apart. */
export const proseComponents = {
  Stat,
  Term,
  Drawing,
  Plain: Omitted,
  p: Passage,
  ul: Passage,
  ol: Passage,
  a: Link,
  h2: Heading,
};

/** How the plain version of a section is drawn. */
export const plainComponents = { ...proseComponents, Plain };
