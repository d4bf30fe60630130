import { slotOf } from '../../../src/content/reader/layout.ts';
import { statistic } from '../../../src/content/schemas/statistic.ts';
import { isValue } from '../../../src/figure/observation.ts';
import { formatQuantity } from '../../../src/figure/text.ts';

/**
 * A figure with the evidence of its first value for all, printed as the site prints it, so that no edit is refused for its evidence; other
 * entries as they are.
 */
export function evidenced(file: string, value: unknown): unknown {
  if (slotOf(file)?.collection !== 'statistics') return value;
  const read = statistic.safeParse(value);
  if (!read.success) return value;
  const { unit, observations } = read.data;
  const [evidence] = observations.flatMap((one) => (isValue(one) ? one.source : []));
  return {
    ...read.data,
    observations: observations.map((observation) => {
      if (!isValue(observation)) return observation;
      const printed = formatQuantity('zh', observation, unit);
      return { ...observation, source: { ...evidence, printed, phrase: `共${printed}` } };
    }),
  };
}
