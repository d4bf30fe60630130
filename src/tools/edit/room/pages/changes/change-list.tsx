import type { Change } from '../../views.ts';
import { useWords } from '../frame/language.ts';

/** What is other than it was, one after the other. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <dl>
      {changes.map((change) => (
        <One key={`${change.where.zh} ${change.before} ${change.after}`} change={change} />
      ))}
    </dl>
  );
}

function One({ change: { where, before, after } }: { change: Change }) {
  const { locale, words } = useWords();
  return (
    <div>
      <dt>{where[locale]}</dt>
      {before !== undefined && (
        <dd>
          <span class="hint">{after === undefined ? words.isGone : words.before}</span> <del>{before}</del>
        </dd>
      )}
      {after !== undefined && (
        <dd>
          <span class="hint">{before === undefined ? words.isNew : words.after}</span> <ins>{after}</ins>
        </dd>
      )}
    </div>
  );
}
