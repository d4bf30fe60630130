import type { Control, FormField } from '../../views/form.ts';
import type { IssueView } from '../../views/issue.ts';
import { Told } from '../issues/issues.tsx';
import { useWords } from '../frame/language.ts';
import type { Change, Typed } from './change.ts';
import { Remove } from './remove.tsx';
import { type Attributes, TextInput } from './text-input.tsx';

/** What a field of a form is given. */
export interface FieldProps {
  readonly field: FormField;
  readonly issues: readonly IssueView[];
  readonly change: Change;
  /** What the ids of fields begin with, where two forms stand on a page. */
  readonly prefix?: string | undefined;
}

/** A field with its name, what it is for, what is wrong with it, and what changes it. */
export function Field({ field, issues, change, prefix = 'field' }: FieldProps) {
  const { locale, words } = useWords();
  const { path, name, label, hint, isOptional, control } = field;
  const own = issues.filter((issue) => issue.field === name);
  const id = `${prefix}-${name}`;
  const described = [hint[locale] && `${id}-hint`, own.length > 0 && `${id}-issues`]
    .filter(Boolean)
    .join(' ');
  if (control.kind === 'absent')
    return (
      <p class="absent">
        <button type="button" onClick={() => change({ kind: 'set', path, value: control.empty })}>
          {`${words.add} ${label[locale]}`}
        </button>
        {hint[locale] !== '' && <span class="hint">{hint[locale]}</span>}
      </p>
    );
  const isItem = typeof path.at(-1) === 'number';
  return (
    <div class={`field ${control.kind}`}>
      <label for={id}>
        {label[locale]}
        {isOptional && !isItem && <span class="hint">{` ${words.optional}`}</span>}
      </label>
      <Input
        id={id}
        control={control}
        attributes={{
          ...(described && { 'aria-describedby': described }),
          ...(own.some(({ severity }) => severity === 'error') && { 'aria-invalid': true }),
        }}
        set={(value, typed) =>
          change(
            (value === '' && isOptional && !isItem) || value === false
              ? { kind: 'remove', path }
              : { kind: 'set', path, value },
            typed,
          )
        }
      />
      {isItem && <Remove field={field} change={change} />}
      {hint[locale] !== '' && (
        <p id={`${id}-hint`} class="hint">
          {hint[locale]}
        </p>
      )}
      {own.length > 0 && (
        <div id={`${id}-issues`} class="own">
          {own.map((issue) => (
            <Told key={issue.message.zh} issue={issue} />
          ))}
        </div>
      )}
    </div>
  );
}

interface InputProps {
  readonly id: string;
  readonly control: Control;
  readonly attributes: Attributes;
  readonly set: (value: string | number | boolean, typed?: Typed) => void;
}

function Input({ id, control, attributes, set }: InputProps) {
  const { locale, words } = useWords();
  if (control.kind === 'flag')
    return (
      <input
        id={id}
        type="checkbox"
        checked={control.value}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
        {...attributes}
      />
    );
  if (control.kind === 'choice')
    return (
      <select
        id={id}
        value={control.value}
        onChange={({ currentTarget }) => set(currentTarget.value)}
        {...attributes}
      >
        <option value="">{words.choose}</option>
        {control.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label[locale]}
          </option>
        ))}
      </select>
    );
  if (control.kind === 'text' || control.kind === 'number')
    return <TextInput id={id} control={control} attributes={attributes} set={set} />;
  return null;
}
