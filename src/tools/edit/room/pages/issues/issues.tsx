import type { Localised } from '../../../../../figure/locale.ts';
import type { IssueView } from '../../views.ts';
import { useWords } from '../frame/language.ts';
import { Answer } from './answering.tsx';
import { wayToPlace } from '../frame/way.ts';

/** Mistakes, each with what to do, and the way to where it is. */
export function Issues({ issues, areOfFiles }: { issues: readonly IssueView[]; areOfFiles?: boolean }) {
  if (issues.length === 0) return null;
  return (
    <ul class="issues">
      {issues.map((issue) => (
        <li key={`${issue.file} ${issue.line} ${issue.message.zh}`} class={issue.severity}>
          {areOfFiles ? (
            <a href={wayToPlace(issue)}>
              {issue.file}
              <Line issue={issue} />
            </a>
          ) : (
            issue.field && issue.where && <Way field={issue.field} where={issue.where} />
          )}
          <Told issue={issue} />
        </li>
      ))}
    </ul>
  );
}

/** The way to a field that is on the page. */
function Way({ field, where }: { field: string; where: Localised }) {
  const { locale } = useWords();
  return (
    <button type="button" class="way" onClick={() => focusOn(field)}>
      {where[locale]}
    </button>
  );
}

/** Goes to a field; to what it would stand in where there is none of that name. */
function focusOn(field: string): void {
  const place = document.getElementById(`field-${field}`);
  const [, around] = /^(.*)(?:\.[^.[\]]+|\[\d+\])$/.exec(field) ?? [];
  if (place) place.focus();
  else if (around !== undefined) focusOn(around);
  else document.querySelector<HTMLElement>('details.source summary')?.focus();
}

function Line({ issue: { line } }: { issue: IssueView }) {
  const { locale, words } = useWords();
  return <>{(locale === 'zh' ? '：' : ': ') + words.line(line)}</>;
}

/** What is wrong, and what to do about it. */
export function Told({ issue }: { issue: IssueView }) {
  const { severity, message, fix, suggestion } = issue;
  const { locale, words } = useWords();
  return (
    <p>
      <strong>{severity === 'error' ? words.error : words.note}</strong>
      {` ${message[locale]} ${fix[locale]}`}
      {suggestion !== undefined && !(message[locale] + fix[locale]).includes(suggestion) && (
        <>
          {words.write}
          <q>{suggestion}</q>
        </>
      )}
      <Answer issue={issue} />
    </p>
  );
}
