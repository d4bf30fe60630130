import { useEffect, useRef, useState } from 'preact/hooks';
import type { Edit } from '../../yaml/edit.ts';
import type { EntryView, FigureAction } from '../views.ts';
import { ask, inTurn } from './ask.ts';
import { Failure } from './failure.tsx';
import { FigureHead } from './figure-head.tsx';
import { Fields } from './fields.tsx';
import { Issues } from './issues.tsx';
import { useWords } from './language.ts';
import { wayTo } from './way.ts';

/** One entry: what it is, what is wrong with it, and the form that changes it. */
export function Entry({ file, touch }: { file: string; touch: () => void }) {
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

  const change = (...edits: Edit[]) => {
    take(async () => {
      const seen = latest.current?.seen ?? '';
      const { entry: after } = await ask('/api/change', { file, seen, edits });
      return after;
    });
  };
  const wanted = useRef('');
  const begin = ({ edit, field }: FigureAction) => {
    wanted.current = field;
    change(edit);
  };
  useEffect(() => {
    const field = document.getElementById(`field-${wanted.current}`);
    if (!field) return;
    wanted.current = '';
    field.focus();
  }, [entry]);
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
    <article>
      <h1>
        <span lang="zh-CN">{entry.title.zh}</span>
        <span lang="en">{entry.title.en}</span>
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
      {entry.figure && <FigureHead figure={entry.figure} change={change} begin={begin} />}
      <Issues issues={entry.issues} />
      {entry.fields.length === 0 ? (
        <p>{words.unreadable}</p>
      ) : (
        <form onSubmit={(event) => event.preventDefault()}>
          <Fields fields={entry.fields} issues={entry.issues} change={change} />
        </form>
      )}
      <details>
        <summary>{words.source}</summary>
        <pre>
          <code>{entry.text}</code>
        </pre>
      </details>
    </article>
  );
}

/** The time of day at which something was. */
function clock(time: string): string {
  return new Date(time).toLocaleTimeString('zh-CN', { hour12: false });
}
