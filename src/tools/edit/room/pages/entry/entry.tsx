import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EntryView } from '../../views/entry.ts';
import type { FigureAction } from '../../views/figure.ts';
import type { IssueView, TitledIssue } from '../../views/issue.ts';
import { Answering } from '../issues/answering.tsx';
import { ask, inTurn } from '../asking/ask.ts';
import { Disputed } from '../conflicts/disputed.tsx';
import { Failure } from '../frame/failure.tsx';
import { FigureHead } from './figure-head.tsx';
import { type Change, shownBefore } from './change.ts';
import { Fields } from './fields.tsx';
import { Issues, IssuesOfFiles } from '../issues/issues.tsx';
import { useWords } from '../frame/language.ts';
import { LEADING_ON } from './leading-on.ts';
import { wayTo } from '../frame/way.ts';

/** One entry: what it is, what is wrong with it, and the form that changes it. */
export function Entry({ file, at, touch }: { file: string; at: string; touch: () => void }) {
  const { words } = useWords();
  const [entry, setEntry] = useState<EntryView>();
  const [failure, setFailure] = useState<unknown>();
  // Each change is one of what the one before gave.
  const latest = useRef<EntryView | undefined>(undefined);
  const take = (work: () => Promise<EntryView>) => {
    inTurn(async () => {
      latest.current = await work();
      setEntry(latest.current);
      setFailure(undefined);
      touch();
    }).catch(setFailure);
  };
  const load = () => take(() => ask('/api/entry', { file }));
  useEffect(load, [file]);

  const change: Change = (edit, typed) => {
    take(async () => {
      // What is typed is of what was on the page then; what is pressed, of all that was typed before.
      const { seen = '' } = (typed ? entry : latest.current) ?? {};
      const told = { file, seen, ...shownBefore(edit, typed), edits: [edit] };
      const { entry: after, isDisputed } = await ask('/api/change', told);
      typed?.answered(!isDisputed);
      // What is still typed is of what this window saw, until it is chosen.
      return isDisputed && latest.current ? { ...latest.current, disputes: after.disputes } : after;
    });
  };
  const answer = ({ code, line }: IssueView) =>
    take(async () => {
      await ask('/api/answer', { file, code, line });
      return ask('/api/entry', { file });
    });
  const wanted = useRef(at);
  const begin = ({ edit, field }: FigureAction) => {
    wanted.current = field;
    change(edit);
  };
  useLayoutEffect(() => {
    const field = document.getElementById(`field-${wanted.current}`);
    if (!field) return;
    wanted.current = '';
    field.focus();
  }, [entry]);
  // Whoever has just begun it types on at once, where the first of what it lacks belongs.
  const form = useRef<HTMLFormElement>(null);
  const isBegun = entry?.isNew === true && at === '';
  useLayoutEffect(() => {
    if (isBegun) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [isBegun]);
  const repair = () => take(() => ask('/api/repair', { file }));
  const discard = () => {
    take(async () => {
      await ask('/api/discard', { file });
      if (latest.current?.isNew) location.hash = wayTo('others');
      return ask('/api/entry', { file });
    });
  };

  if (!entry) return <Failure failure={failure} again={load} />;
  const isMendable = entry.issues.some((issue) => issue.isMendable);
  return (
    <Answering.Provider value={answer}>
      <article>
        <h1>
          <span lang="zh-CN">{entry.title.zh}</span>
          {entry.title.en !== entry.title.zh && <span lang="en">{entry.title.en}</span>}
        </h1>
        <p class="bar">
          {entry.draftTime !== undefined && (
            <>
              <span role="status">{words.draftKept(clock(entry.draftTime))}</span>
              <button type="button" onClick={discard}>
                {words.discard}
              </button>
            </>
          )}
          {isMendable && (
            <button type="button" onClick={repair}>
              {words.repair}
            </button>
          )}
        </p>
        <Failure failure={failure} again={load} />
        <Elsewhere issues={entry.elsewhere} />
        {entry.figure && <FigureHead figure={entry.figure} change={change} begin={begin} />}
        <Issues issues={entry.issues} />
        {entry.fields.length === 0 ? (
          <p>{words.unreadable}</p>
        ) : (
          <form ref={form} {...LEADING_ON} onSubmit={(event) => event.preventDefault()}>
            <Fields fields={entry.fields} issues={entry.issues} change={change} />
          </form>
        )}
        <details class="source">
          <summary>{words.source}</summary>
          <pre>
            <code>{entry.text}</code>
          </pre>
        </details>
        <Disputed disputes={entry.disputes} done={load} />
      </article>
    </Answering.Provider>
  );
}

/** What is to be mended elsewhere before the draft can be saved, and the way there. */
function Elsewhere({ issues }: { issues: readonly TitledIssue[] }) {
  const { words } = useWords();
  if (issues.length === 0) return null;
  return (
    <section class="elsewhere">
      <p>{words.elsewhere}</p>
      <IssuesOfFiles issues={issues} />
    </section>
  );
}

/** The time of day at which something was. */
function clock(time: string): string {
  return new Date(time).toLocaleTimeString('zh-CN', { hour12: false });
}
