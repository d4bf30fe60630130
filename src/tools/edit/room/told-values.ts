import type { LoadedContent } from '../../../content/reader/content.ts';
import { slotOf } from '../../../content/reader/layout.ts';
import { asRead } from './as-read.ts';
import { formFields } from './form-fields.ts';
import { namesIn } from './names-in.ts';
import { schemaOf } from './schema-of.ts';
import type { ToldValue } from './views/changes.ts';
import type { FormField, Option } from './views/form.ts';

/** Says what stood in a place of a file, by the name of its field where it is one. */
export type ToldValues = (field: string | undefined, texts: readonly (string | undefined)[]) => ToldValue[];

/**
 * What stands in places of a file, as it is read: what was chosen by its name in the form, and words with figures as theirs.
 * @param versions What its fields say, and said.
 */
export function toldValues(content: LoadedContent, file: string, versions: readonly unknown[]): ToldValues {
  const options = new Map(
    slotOf(file) &&
      versions.flatMap((said) => [...optionsIn(formFields(schemaOf(file), said, namesIn(content)))]),
  );
  return (field, texts) => {
    const known = options.get(field ?? '') ?? [];
    return asRead(content, file, texts).map((text) =>
      text === undefined ? undefined : (known.find(({ id }) => id === text)?.label ?? { zh: text, en: text }),
    );
  };
}

const YES: Option = { id: 'true', label: { zh: '是', en: 'yes' } };

/** What may be chosen in each field of a form, by its name. */
function optionsIn(fields: readonly FormField[]): (readonly [name: string, options: readonly Option[]])[] {
  return fields.flatMap(({ name, control }) => {
    if (control.kind === 'group') return optionsIn(control.fields);
    if (control.kind === 'list') return optionsIn(control.items);
    if (control.kind === 'flag') return [[name, [YES]] as const];
    return control.kind === 'choice' ? [[name, control.options] as const] : [];
  });
}
