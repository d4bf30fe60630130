import { useState } from 'preact/hooks';
import type { LeftView } from '../../views/status.ts';
import type { SubmittedView } from '../../views/submissions.ts';
import { useAnswer } from '../asking/answer.ts';
import { ask } from '../asking/ask.ts';
import { Copy } from './copy.tsx';
import { Failure } from '../frame/failure.tsx';
import { useWords } from '../frame/language.ts';
import { Publish } from './publish.tsx';
import { Submitted } from '../changes/submitted.tsx';
import { keptCredentials } from '../sign-in/credentials.tsx';

/** How things stand with what the room needs, in words that can be given to a technician. */
export function Status() {
  const { words } = useWords();
  const { answer, failure, again } = useAnswer('/api/status');
  if (!answer) return <Failure failure={failure} again={again} />;
  const facts = [
    ...words.facts.map(([name, label]) => [label, answer.facts[name] ?? words.none] as const),
    [words.browser, navigator.userAgent] as const,
  ];
  const troubles = answer.troubles.map((one) => words.statusTroubles[one]);
  const report = [...troubles, ...facts.map((pair) => pair.join(': '))].join('\n');
  return (
    <>
      <h1>{words.status}</h1>
      {troubles.length === 0 ? (
        <p>{words.noTrouble}</p>
      ) : (
        <ul class="issues">
          {troubles.map((one) => (
            <li key={one} class="error">
              {one}
            </li>
          ))}
        </ul>
      )}
      <dl class="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Copy text={report} />
      {answer.left.map((one) => (
        <Left key={one.id} left={one} done={again} />
      ))}
      {answer.facts.server !== undefined && <Fetch done={again} />}
      <Publish />
    </>
  );
}

/** Drafts that somebody left, and the button that takes them over. */
function Left({ left: { id, clerk, files }, done }: { left: LeftView; done: () => void }) {
  const { locale, words } = useWords();
  const [failure, setFailure] = useState<unknown>();
  const take = () => {
    ask('/api/take-drafts', { id }).then(done, setFailure);
  };
  return (
    <section class="submit">
      <h2>{words.leftDrafts(clerk)}</h2>
      <p class="hint">{words.leftHint}</p>
      <ul>
        {files.map(({ file, title }) => (
          <li key={file}>{title[locale]}</li>
        ))}
      </ul>
      <button type="button" onClick={take}>
        {words.takeOver}
      </button>
      <Failure failure={failure} again={take} />
    </section>
  );
}

/** Fetches what others sent, and sends what waits. */
function Fetch({ done }: { done: () => void }) {
  const { words } = useWords();
  const [outcome, setOutcome] = useState<SubmittedView>();
  const [failure, setFailure] = useState<unknown>();
  const fetch = () => {
    setFailure(undefined);
    ask('/api/fetch', keptCredentials()).then((answer) => {
      setOutcome(answer);
      done();
    }, setFailure);
  };
  return (
    <section class="submit">
      <h2>{words.withServer}</h2>
      <p class="hint">{words.withServerHint}</p>
      <button type="button" onClick={fetch}>
        {words.fetch}
      </button>
      <Failure failure={failure} again={fetch} />
      {outcome?.state === 'sent' ? (
        <p role="status">{words.sameAsServer}</p>
      ) : outcome?.state === 'conflict' && outcome.others.length === 0 ? (
        <p role="alert">{words.chooseAtSubmitting}</p>
      ) : (
        outcome && <Submitted outcome={outcome} send={fetch} />
      )}
    </section>
  );
}
