import { slotOf } from '../../src/content/reader/layout.ts';
import { statistic } from '../../src/content/schemas/statistic.ts';
import { isValue } from '../../src/figure/observation.ts';
import { formatQuantity } from '../../src/figure/text.ts';

/** A figure whose source prints each number as the site does, so that no edit is refused for its evidence; other entries as they are. */
export function evidenced(file: string, value: unknown): unknown {
  if (slotOf(file)?.collection !== 'statistics') return value;
  const read = statistic.safeParse(value);
  if (!read.success) return value;
  const observations = read.data.observations.map((observation) => {
    if (!isValue(observation)) return observation;
    const printed = formatQuantity('zh', observation, read.data.unit);
    return { ...observation, source: { ...observation.source, printed, phrase: `共${printed}` } };
  });
  return { ...read.data, observations };
}
