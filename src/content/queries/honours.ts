import type { Honour } from '../schemas/honour.ts';
import type { SectionOutline } from '../schemas/section.ts';
import { entriesOf } from './entries.ts';
import { once } from './once.ts';

/** An honour with its id, which is its anchor on the honours page. */
export interface HonourEntry {
  readonly id: string;
  readonly honour: Honour;
}

/** Every honour of the newest edition, or of an older one, in order. */
export const getHonours = once(async (edition?: string): Promise<readonly HonourEntry[]> => {
  const entries = (await entriesOf('honours', edition)).map(({ id, data }) => ({ id, honour: data }));
  return entries.sort((a, b) => a.honour.order - b.honour.order);
});

/** The honours that stand in the paragraphs a section is written from. */
export async function getHonoursTold(
  { sources }: SectionOutline,
  edition?: string,
): Promise<readonly HonourEntry[]> {
  return (await getHonours(edition)).filter(({ honour: { source } }) =>
    sources.some(
      ({ document, paragraphs }) => document === source.document && paragraphs.includes(source.paragraph),
    ),
  );
}
