import type { Loader } from 'astro/loaders';
import type { Room } from './collections.ts';
import { heldContent } from './held-content.ts';

/** Fills a collection of Astro's with the articles that were checked; the files themselves are not looked at again. */
export function checkedArticles(room: Room): Loader {
  return {
    name: 'checked-articles',
    load: async ({ store }) => {
      store.clear();
      for (const { id, filePath, data, prose } of heldContent()[room])
        store.set({
          id,
          filePath,
          data: { ...data },
          ...(prose && { body: prose.body }),
          deferredRender: true,
        });
    },
  };
}
