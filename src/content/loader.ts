import type { Loader } from 'astro/loaders';
import type { CollectionName } from './collections.ts';
import { takenContent } from './held-content.ts';

/** Fills a collection of Astro's with what was checked; the files themselves are not looked at again. */
export function checkedContent(name: CollectionName): Loader {
  return {
    name: 'checked-content',
    load: async ({ store }) => {
      store.clear();
      for (const { id, filePath, data, prose } of takenContent()[name])
        store.set({
          id,
          filePath,
          data: { ...data },
          ...(prose && { body: prose.body, deferredRender: true }),
        });
    },
  };
}
