import type { FormField } from '../../views/form.ts';
import type { IssueView } from '../../views/issue.ts';
import { Field, type FieldProps } from './field.tsx';
import { Told } from '../issues/issues.tsx';
import { useWords } from '../frame/language.ts';
import { Remove } from './remove.tsx';

/** Fields one below the other; the same in two languages stands side by side. */
export function Fields({ fields, ...more }: { fields: readonly FormField[] } & Omit<FieldProps, 'field'>) {
  const isPair =
    fields.length === 2 && fields.every(({ path }) => path.at(-1) === 'zh' || path.at(-1) === 'en');
  return (
    <div class={isPair ? 'pair' : 'fields'}>
      {fields.map((field) =>
        field.control.kind === 'group' || field.control.kind === 'list' ? (
          <Group key={field.name} field={field} {...more} />
        ) : (
          <Field key={field.name} field={field} {...more} />
        ),
      )}
    </div>
  );
}

/** Several fields that belong together, or the items of a list. */
function Group({ field, issues, change, prefix = 'field' }: FieldProps) {
  const { locale, words } = useWords();
  const { path, name, label, hint, isOptional, control } = field;
  const inside = control.kind === 'group' ? control.fields : control.kind === 'list' ? control.items : [];
  const own = issues.filter((issue: IssueView) => issue.field === name);
  return (
    <fieldset id={`${prefix}-${name}`} tabIndex={-1}>
      <legend>{label[locale]}</legend>
      {hint[locale] !== '' && <p class="hint">{hint[locale]}</p>}
      {own.map((issue) => (
        <Told key={issue.message.zh} issue={issue} />
      ))}
      <Fields fields={inside} issues={issues} change={change} prefix={prefix} />
      <p class="bar">
        {control.kind === 'list' && (
          <button
            type="button"
            onClick={() =>
              change({ kind: 'insert', path: [...path, control.items.length], value: control.empty })
            }
          >
            {words.addItem}
          </button>
        )}
        {isOptional && <Remove field={field} change={change} />}
      </p>
    </fieldset>
  );
}
