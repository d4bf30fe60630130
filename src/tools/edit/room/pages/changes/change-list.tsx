import { LANGUAGE } from '../../../../../figure/locale.ts';
import type { Change } from '../../views/changes.ts';
import { useWords } from '../frame/language.ts';

/** What is other than it was, one after the other. */
export function ChangeList({ changes }: { changes: readonly Change[] }) {
  return (
    <dl>
      {changes.map((change) => (
        <One key={JSON.stringify(change)} change={change} />
      ))}
    </dl>
  );
}

function One({ change: { where, language, before, after, written } }: { change: Change }) {
  const { locale, words } = useWords();
  const lang = language && LANGUAGE[language].tag;
  return (
    <div>
      <dt>{where[locale]}</dt>
      {before !== undefined && (
        <dd>
          <span class="hint">{after === undefined ? words.isGone : words.before}</span>{' '}
          <del lang={lang}>{before[locale]}</del>
        </dd>
      )}
      {after !== undefined && (
        <dd>
          <span class="hint">{before === undefined ? words.isNew : words.after}</span>{' '}
          <ins lang={lang}>{after[locale]}</ins>
        </dd>
      )}
      {written && (
        <dd>
          <details>
            <summary>{words.source}</summary>
            {written.before !== undefined && (
              <p>
                <del lang={lang}>{written.before}</del>
              </p>
            )}
            {written.after !== undefined && (
              <p>
                <ins lang={lang}>{written.after}</ins>
              </p>
            )}
          </details>
        </dd>
      )}
    </div>
  );
}
