import { z } from 'zod';
import { order } from './unique.ts';
import { isValue } from '../../figure/observation.ts';
import { QUALIFIERS, type Reading, readingOf } from '../../figure/quantity.ts';
import { isWhole, type UnitKind } from '../../figure/unit.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { id, localised, text } from './localised.ts';
import { observation } from './observation.ts';
import { partialDate } from './period.ts';
import { unit } from './unit.ts';
import { named } from './named.ts';

/** The fields of a figure. */
const fields = z.strictObject({
  theme: named('themes', text)
    .optional()
    .describe(
      '主题，见 themes 文件夹；不分主题就不写 / the theme it is grouped under, a file of content/themes; left out where it has none',
    ),
  order: order({ field: 'theme', withoutIt: 'together' }).describe(
    '在主题中的次序 / its position within the theme',
  ),
  label: localised.describe('名称 / a short noun phrase that names it'),
  brief: localised
    .optional()
    .describe(
      '更短的名称，写在图上和数字旁边；可不写 / a shorter name, for drawings and beside the number; in English with a small letter, which opens a line as a capital',
    ),
  definition: localised.describe('计的是什么，一句话 / what is counted, in one sentence'),
  unit: unit.describe('单位 / the unit'),
  partOf: named('statistics', id)
    .optional()
    .describe('它是哪个数的一部分 / the figure of whose units this one counts some'),
  partsAddUp: z
    .literal(true)
    .optional()
    .describe('各部分相加是否正好等于它 / whether its parts cover it completely'),
  observations: z
    .tuple([observation], observation)
    .describe('各时段的值，旧的在前，新的加在后面 / its values, oldest first; add the new one at the end'),
  withdrawn: z
    .strictObject({
      date: partialDate.describe('停用的日期 / when'),
      reason: localised.describe('为什么停用 / why'),
      successor: named('statistics', id).optional().describe('由哪个数接替 / the figure that follows it'),
    })
    .optional()
    .describe('不再使用的数据；页面仍在 / a figure no longer kept up; its page stays'),
  notes: z.array(localised).optional().describe('读者应当知道的限制 / what a careful reader must know'),
});

/** What may fall below nothing: how much something grew, and that for each of so many. */
const MAY_FALL: ReadonlySet<UnitKind> = new Set(['percent', 'permille', 'rate']);

/**
 * The least that there can be of a kind: a list has a first place, one is never to none, and of most things there is not less than nothing.
 * Of what may fall, a bound below nothing would leave open on which side of it the number lies.
 */
function leastOf(
  kind: UnitKind,
  reading: Reading,
): { readonly minimum: number; readonly inclusive: boolean } {
  if (kind === 'ratio') return { minimum: 0, inclusive: false };
  if (kind === 'rank') return { minimum: 1, inclusive: true };
  const mayFall = MAY_FALL.has(kind) && reading !== 'lower' && reading !== 'upper';
  return { minimum: mayFall ? -Infinity : 0, inclusive: true };
}

/** A figure has at least one value; what can be counted is whole, and what there is of it is not below nothing; a range goes upwards. */
const countsAreWhole: z.core.CheckFn<z.output<typeof fields>> = ({
  value: { unit, observations },
  issues,
}) => {
  const [first] = observations;
  if (!observations.some(isValue))
    issues.push({
      code: 'invalid_value',
      values: [...QUALIFIERS],
      input: first.qualifier,
      path: ['observations', 0, 'qualifier'],
    });
  observations.forEach((observation, index) => {
    if (!isValue(observation)) return;
    const least = leastOf(unit.kind, readingOf(observation.qualifier));
    const numbers = {
      value: observation.value,
      ...(observation.qualifier === 'range' && { to: observation.to }),
    };
    for (const [field, input] of Object.entries(numbers)) {
      const found = { input, path: ['observations', index, field] };
      const isCounted = isWhole(unit.kind);
      if (isCounted && !Number.isInteger(input))
        issues.push({ ...found, code: 'invalid_type', expected: 'int' });
      else if (input < least.minimum || (input === least.minimum && !least.inclusive))
        issues.push({ ...found, code: 'too_small', origin: 'number', ...least });
    }
    if (observation.qualifier === 'range' && observation.to <= observation.value)
      issues.push({
        code: 'too_small',
        origin: 'number',
        minimum: observation.value,
        inclusive: false,
        input: observation.to,
        path: ['observations', index, 'to'],
      });
  });
};

/** A file of content/statistics. */
export const statistic = fields.check(countsAreWhole) satisfies z.ZodType<Statistic>;
