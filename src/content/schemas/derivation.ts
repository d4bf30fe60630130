import { z } from 'zod';
import { DERIVED_KINDS, type Derivation } from '../../figure/derive.ts';
import { id, localised } from './localised.ts';
import { named } from './named.ts';

/** A file of content/derived. */
export const derivation = z.strictObject({
  order: z.int().min(1).describe('次序 / its position in the list'),
  kind: z
    .enum(DERIVED_KINDS)
    .describe('算法：占整体的百分比、平均每个、每百个 / per cent of a whole, for each one, for each hundred'),
  numerator: named('statistics', id).describe('被除的数据 / the figure that is divided'),
  denominator: named('statistics', id).describe('除以的数据 / the figure it is divided by'),
  label: localised.describe('名称 / a short noun phrase that names it'),
  unit: localised.describe('单位 / the unit after the number'),
  caveat: localised.describe('引用前须知 / what to know before quoting it'),
}) satisfies z.ZodType<Derivation>;
