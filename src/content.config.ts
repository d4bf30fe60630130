import { defineCollection } from 'astro:content';
import type { CollectionConfig } from 'astro/content/config';
import type { Loader } from 'astro/loaders';
import type { z } from 'zod';
import { collection, type DataOf, type Room, ROOMS, tableOf } from './content/collections.ts';
import { checkedArticles } from './content/loader.ts';

type Collections = { readonly [R in Room]: CollectionConfig<z.ZodType<DataOf[R]>, Loader> };

const define = <R extends Room>(room: R) =>
  defineCollection({ loader: checkedArticles(room), schema: collection(room).schema });

/** The articles, which Astro renders; all else that the pages are made from is read as it was checked, and Astro need not hold it. */
export const collections = tableOf<Collections>(ROOMS, define);
