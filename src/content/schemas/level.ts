import { z } from 'zod';
import { localised } from './localised.ts';
import { order } from './unique.ts';
import type { Stated } from './stated.ts';

/** A file of content/levels. */
export const level = z.strictObject({
  order: order().describe('次序，高的在前 / its position, the highest first'),
  name: localised.describe('名称，如“全国” / its name'),
  heading: localised.describe('作小标题时的写法，如“全国级” / how it reads as a heading'),
});

/** A level an honour may be given at. */
export type Level = Stated<typeof level>;
