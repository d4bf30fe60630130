import type { ConflictView } from '../../views/saved.ts';
import { useWords } from '../frame/language.ts';

type Field = ConflictView['fields'][number];

/** What both changed: as it was, and a choice between the two of each. */
export function ConflictFields({
  conflict: { file, fields, aside },
  labels,
  isMine,
  choose,
}: {
  conflict: ConflictView;
  labels: { readonly base: string; readonly mine: string; readonly theirs: string };
  isMine: (field: Field) => boolean;
  choose: (field: Field, isMine: boolean) => void;
}) {
  const { locale } = useWords();
  return (
    <>
      {fields.map((field) => (
        <fieldset key={field.way}>
          <legend>{field.label[locale]}</legend>
          <p>
            <span class="hint">{labels.base}</span> {field.base?.[locale]}
          </p>
          {(['mine', 'theirs'] as const).map((side) => (
            <label key={side}>
              <input
                type="radio"
                name={`${file} ${aside} ${field.way}`}
                checked={isMine(field) === (side === 'mine')}
                onChange={() => choose(field, side === 'mine')}
              />
              {labels[side]}
              <span>{field[side]?.[locale]}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </>
  );
}
