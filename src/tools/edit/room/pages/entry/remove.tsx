import type { FormField } from '../../views/form.ts';
import { useWords } from '../frame/language.ts';
import type { Change } from './change.ts';

/** Takes away an item of a list, or what need not be there, and says which to those who do not see it beside it. */
export function Remove({ field: { path, label }, change }: { field: FormField; change: Change }) {
  const { locale, words } = useWords();
  return (
    <button
      type="button"
      aria-label={`${words.remove} ${label[locale]}`}
      onClick={() => change({ kind: 'remove', path })}
    >
      {words.remove}
    </button>
  );
}
