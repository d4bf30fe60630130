import type { z } from 'zod';

type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** What a file of a schema states, all of it to be read only. */
export type Stated<Schema extends z.ZodType> = Frozen<z.output<Schema>>;
