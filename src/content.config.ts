import { defineCollection } from 'astro:content';
import type { CollectionConfig } from 'astro/content/config';
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import {
  COLLECTION_NAMES,
  collection,
  type CollectionName,
  type DataOf,
  tableOf,
} from './content/collections.ts';
import { checkedContent } from './content/loader.ts';

type Collections = { readonly [N in CollectionName]: CollectionConfig<z.ZodType<DataOf[N]>, Loader> };

const define = <N extends CollectionName>(name: N) =>
  defineCollection({ loader: checkedContent(name), schema: collection(name).schema });

/** The collections of content/, filled with what was checked and nothing else. */
export const collections = tableOf<Collections>(COLLECTION_NAMES, define);
