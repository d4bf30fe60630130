import { type CollectionName, collection } from '../../../content/collections.ts';
import { slotOf } from '../../../content/reader/layout.ts';
import { type FieldSchema, schemaWithNames } from '../field-schema.ts';
import { Unchangeable } from '../yaml/edit.ts';

/** Each is written once: every mistake that is shown asks for the names of its fields. */
const known = new Map<CollectionName, FieldSchema>();

/** What the fields of the files of a collection must hold. */
export function schemaFor(name: CollectionName): FieldSchema {
  const schema = known.get(name) ?? schemaWithNames(collection(name).schema);
  known.set(name, schema);
  return schema;
}

/** What the fields of a file must hold. */
export function schemaOf(file: string): FieldSchema {
  const slot = slotOf(file);
  if (!slot) throw new Unchangeable(`no ${file}`);
  return schemaFor(slot.collection);
}
