import { findMentions } from '../prose/mentions.ts';
import { once } from './once.ts';
import { getSectionBodies, getSections } from './sections.ts';

/** The number of each figure that the report's text uses, by its id: its place in the order of the text, the same in both languages. */
export const getFigureNumbers = once(async (): Promise<ReadonlyMap<string, number>> => {
  const bodies = await getSectionBodies();
  const mentions = (await getSections('zh')).flatMap(({ slug }) =>
    findMentions('zh', bodies.get(`${slug}/zh`) ?? '', WORDLESS),
  );
  const ids = new Set(mentions.map(({ figure }) => figure));
  return new Map([...ids].map((id, index) => [id, index + 1]));
});

/** Only the order is asked for, not what the sentences say. */
const WORDLESS = { figure: () => '', term: () => '' };
