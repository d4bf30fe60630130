import { z } from 'zod';
import { fileAddress } from './address.ts';
import type { Column } from './column.ts';
import type { OpenReport } from './report.ts';
import { statisticColumns } from './statistic-row.ts';

/** What statistics.json and each figure's own JSON hold, made from the definition of the row. */
export function statisticRows(themes: readonly string[]) {
  const cells = statisticColumns(themes).map((column) => [column.name, cellSchema(column)]);
  return z.array(z.strictObject(Object.fromEntries(cells)));
}

/** The same as a JSON Schema (2020-12). */
export function statisticsSchema({ settings, themes, root }: OpenReport) {
  const { zh, en } = settings.name;
  const { $schema, ...rest } = z.toJSONSchema(statisticRows(themes), { target: 'draft-2020-12' });
  return {
    $schema,
    ...(root ? { $id: fileAddress(root, 'statistics.schema.json') } : {}),
    title: `${zh} / ${en}: statistics.json`,
    ...rest,
  };
}

const text = z.string().min(1);
const BY_TYPE = { string: text, list: text, integer: z.int().min(0), number: z.number() };

function cellSchema({ type, required, codes, meaning }: Column) {
  const cell = codes.length > 0 ? z.enum(codes) : BY_TYPE[type];
  return (required ? cell : cell.nullable()).describe(`${meaning.zh} / ${meaning.en}`);
}
