import { useState } from 'preact/hooks';
import type { LiveView } from '../../views/status.ts';
import type { SubmissionRow } from '../../views/submissions.ts';
import { useAnswer } from '../asking/answer.ts';
import { Failure } from '../frame/failure.tsx';
import { useWords } from '../frame/language.ts';
import { moment } from '../frame/moment.ts';
import { wayTo } from '../frame/way.ts';

/** What was submitted: by whom, when, and with which words. */
export function Record() {
  const { words } = useWords();
  const [skip, setSkip] = useState(0);
  const { answer, failure, again } = useAnswer('/api/record', { skip });
  const { answer: live } = useAnswer('/api/live');
  if (!answer) return <Failure failure={failure} again={again} />;
  return (
    <>
      <h1>{words.record}</h1>
      <p class="hint">{answer.submissions.length === 0 ? words.noRecord : words.recordHint}</p>
      <p role="status">{live && words.live(live)}</p>
      <ol class="rows">
        {answer.submissions.map((one) => (
          <Line key={one.id} submission={one} live={live} />
        ))}
      </ol>
      <p class="bar">
        {skip > 0 && (
          <button type="button" onClick={() => setSkip(0)}>
            {words.newest}
          </button>
        )}
        {answer.hasMore && (
          <button type="button" onClick={() => setSkip(skip + answer.submissions.length)}>
            {words.earlier}
          </button>
        )}
      </p>
    </>
  );
}

function Line({
  submission: { id, name, time, words: line, isWaiting },
  live,
}: {
  submission: SubmissionRow;
  live: LiveView | undefined;
}) {
  const { locale, words } = useWords();
  const isMissing = live?.state === 'told' && live.missing.includes(id);
  return (
    <li>
      <a href={wayTo('submission', id)}>
        <span>{line}</span>
      </a>
      <span class="detail">{`${name} ${moment(time, locale)}`}</span>
      <span class="marks">
        {isWaiting ? (
          <mark class="wrong">{words.notArrived}</mark>
        ) : (
          live?.state === 'told' && <mark>{isMissing ? words.notLive : words.isLive}</mark>
        )}
      </span>
    </li>
  );
}
