import { getCollection } from 'astro:content';
import { once } from './once.ts';

/** The texts of the sections, or of the other pages of prose, in each language, by their place such as `values/zh`. */
export const getArticles = once(
  async (collection: 'sections' | 'pages') =>
    new Map((await getCollection(collection)).map((entry) => [entry.id, entry])),
);
