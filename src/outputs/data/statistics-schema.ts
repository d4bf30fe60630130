import { z } from 'zod';
import type { OpenReport } from './report.ts';
import { fileAddress } from './address.ts';
import { statisticRow } from './statistic-row.ts';

/** The JSON Schema (2020-12) of statistics.json and of each figure's own JSON, made from the definition of the row. */
export function statisticsSchema({ settings, themes, root }: OpenReport) {
  const { zh, en } = settings.name;
  const { $schema, ...rest } = z.toJSONSchema(z.array(statisticRow(themes)), { target: 'draft-2020-12' });
  return {
    $schema,
    ...(root ? { $id: fileAddress(root, 'statistics.schema.json') } : {}),
    title: `${zh} / ${en}: statistics.json`,
    ...rest,
  };
}
