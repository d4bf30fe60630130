import type { ComponentChildren } from 'preact';
import type { Localised } from '../../../../../figure/locale.ts';
import type { IssueView, TitledIssue } from '../../views/issue.ts';
import { goTo } from '../frame/go-to.ts';
import { useWords } from '../frame/language.ts';
import { Answer } from './answering.tsx';
import { wayToPlace } from '../frame/way.ts';

interface IssuesProps {
  readonly issues: readonly IssueView[];
  /** What the ids of the fields begin with in which they are. */
  readonly prefix?: string;
}

/** Mistakes of what is open, each with what to do, and the way to its field. */
export function Issues({ issues, prefix = 'field' }: IssuesProps) {
  return (
    <List issues={issues}>
      {({ field, where }) => field && where && <Way field={field} where={where} prefix={prefix} />}
    </List>
  );
}

/** Mistakes of several files, each with what to do, and the way to where it is. */
export function IssuesOfFiles({ issues }: { issues: readonly TitledIssue[] }) {
  const { locale } = useWords();
  return <List issues={issues}>{(issue) => <a href={wayToPlace(issue)}>{issue.place[locale]}</a>}</List>;
}

interface ListProps<I> {
  readonly issues: readonly I[];
  readonly children: (issue: I) => ComponentChildren;
}

function List<I extends IssueView>({ issues, children }: ListProps<I>) {
  if (issues.length === 0) return null;
  return (
    <ul class="issues">
      {issues.map((issue) => (
        <li key={`${issue.file} ${issue.line} ${issue.message.zh}`} class={issue.severity}>
          {children(issue)}
          <Told issue={issue} />
        </li>
      ))}
    </ul>
  );
}

/** The way to a field that is on the page. */
function Way({ field, where, prefix }: { field: string; where: Localised; prefix: string }) {
  const { locale } = useWords();
  return (
    <button type="button" class="way" onClick={() => focusOn(prefix, field)}>
      {where[locale]}
    </button>
  );
}

/** Goes to a field; to what it would stand in where there is none of that name. */
function focusOn(prefix: string, field: string): void {
  const place = document.getElementById(`${prefix}-${field}`);
  const [, around] = /^(.*)(?:\.[^.[\]]+|\[\d+\])$/.exec(field) ?? [];
  if (place) goTo(place);
  else if (around !== undefined) focusOn(prefix, around);
  else document.querySelector<HTMLElement>('details.source summary')?.focus();
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
