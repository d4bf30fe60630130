import { z } from 'zod';
import { type Statistic, THEMES } from '../../figure/statistic.ts';
import { id, localised } from './localised.ts';
import { observation } from './observation.ts';
import { unit } from './unit.ts';

/** A file of content/statistics. */
export const statistic = z.strictObject({
  theme: z.enum(THEMES).describe('主题 / the theme it is grouped under'),
  order: z.int().min(1).describe('在主题中的次序 / its position within the theme'),
  label: localised.describe('名称 / a short noun phrase that names it'),
  definition: localised.describe('计的是什么，一句话 / what is counted, in one sentence'),
  unit: unit.describe('单位 / the unit'),
  partOf: id.optional().describe('它是哪个数的一部分 / the figure of whose units this one counts some'),
  partsAddUp: z
    .literal(true)
    .optional()
    .describe('各部分相加是否正好等于它 / whether its parts cover it completely'),
  observations: z
    .tuple([observation], observation)
    .describe('各时段的值，旧的在前，新的加在后面 / its values, oldest first; add the new one at the end'),
  notes: z.array(localised).optional().describe('读者应当知道的限制 / what a careful reader must know'),
}) satisfies z.ZodType<Statistic>;
