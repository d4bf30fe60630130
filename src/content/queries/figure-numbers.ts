import { figuresIn } from '../prose/prose-text.ts';
import { once } from './once.ts';
import { getProse } from './prose.ts';
import { getSections } from './sections.ts';

/** The number of each figure that the report's text uses, by its id: its place in the order of the text, the same in both languages. */
export const getFigureNumbers = once(async (): Promise<ReadonlyMap<string, number>> => {
  const sections = await getSections('zh');
  const ids = new Set(sections.flatMap(({ slug }) => figuresIn(getProse('sections', slug, 'zh').nodes)));
  return new Map([...ids].map((id, index) => [id, index + 1]));
});
