import { figuresIn } from '../prose/prose-text.ts';
import { once } from './once.ts';
import { getProse } from './articles.ts';
import { getSections } from './sections.ts';

/** The number of each figure that the text of an edition uses, by its id: its place in the order of the text, the same in both languages. */
export const getFigureNumbers = once(async (edition?: string): Promise<ReadonlyMap<string, number>> => {
  const sections = await getSections('zh', edition);
  const ids = new Set(
    sections.flatMap(({ slug }) => figuresIn(getProse('sections', slug, 'zh', edition).nodes)),
  );
  return new Map([...ids].map((id, index) => [id, index + 1]));
});
