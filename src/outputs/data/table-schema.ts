import type { Column } from './column.ts';
import type { Table } from './table.ts';

/** A table's columns as a Table Schema (Data Package v2). */
export function tableSchema({ name, columns, key, references }: Table) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: columns.map(field),
    missingValues: [''],
    // A primary key may have no empty cell, which a key with a period in it has.
    ...(key.length === 1 ? { primaryKey: [...key] } : { uniqueKeys: [[...key]] }),
    ...(references.length === 0
      ? {}
      : {
          foreignKeys: references.map(({ column, table, target }) => ({
            fields: [column],
            // A reference within the table itself names no resource.
            reference: { ...(table === name ? {} : { resource: table }), fields: [target] },
          })),
        }),
  };
}

function field({ name, type, required, codes, meaning }: Column) {
  return {
    name,
    // The specification has a type for lists; the published 2.0 profile lacks it (frictionlessdata/datapackage#1089).
    type: type === 'list' ? 'string' : type,
    description: `${meaning.zh} / ${meaning.en}`,
    constraints: {
      required,
      ...(type === 'integer' ? { minimum: 0 } : {}),
      ...(codes.length === 0 ? {} : { enum: [...codes] }),
    },
  };
}
