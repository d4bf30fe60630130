import type { SubmittedView } from '../../views/submissions.ts';
import { Credentials, keptCredentials } from '../sign-in/credentials.tsx';
import { IssuesOfFiles } from '../issues/issues.tsx';
import { useWords } from '../frame/language.ts';
import { SentElsewhere } from './sent-elsewhere.tsx';

/** What came of submitting, and what can be done about it. */
export function Submitted({ outcome, send }: { outcome: SubmittedView; send: (more?: object) => void }) {
  const { words } = useWords();
  if (outcome.state === 'errors' || outcome.state === 'unsound')
    return (
      <div role="alert">
        <p>{outcome.state === 'errors' ? words.errorsFirst(outcome.errors.length) : words.unsound}</p>
        <IssuesOfFiles issues={outcome.errors} />
      </div>
    );
  if (outcome.state === 'conflict')
    return <SentElsewhere key={outcome.theirs} outcome={outcome} send={send} />;
  if (outcome.state === 'waiting')
    return (
      <div role="alert">
        <p>{words.waiting}</p>
        <p>{words.troubles[outcome.trouble]}</p>
        {outcome.trouble === 'password' && <Credentials done={() => send(keptCredentials())} />}
        <details>
          <summary>{words.forTechnician}</summary>
          <pre>
            <code>{outcome.said}</code>
          </pre>
        </details>
      </div>
    );
  return <p role="status">{outcome.state === 'sent' ? words.sent : words.kept}</p>;
}
