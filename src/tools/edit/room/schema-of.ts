import { collection } from '../../../content/collections.ts';
import { slotOf } from '../../../content/reader/layout.ts';
import { schemaWithNames } from '../field-schema.ts';
import { Unchangeable } from '../yaml/edit.ts';

/** What the fields of a file must hold. */
export function schemaOf(file: string): ReturnType<typeof schemaWithNames> {
  const slot = slotOf(file);
  if (!slot) throw new Unchangeable(`no ${file}`);
  return schemaWithNames(collection(slot.collection).schema);
}
