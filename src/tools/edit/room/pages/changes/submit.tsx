import { useRef, useState } from 'preact/hooks';
import type { ChangesView } from '../../views/changes.ts';
import type { SubmittedView } from '../../views/submissions.ts';
import { ask, inTurn } from '../asking/ask.ts';
import { Failure } from '../frame/failure.tsx';
import { keptCredentials } from '../sign-in/credentials.tsx';
import { useWords } from '../frame/language.ts';
import { meta } from '../asking/meta.ts';
import { Submitted } from './submitted.tsx';

const KEPT = 'room-name';

/** Sends what is saved to the site, with a name and a line that says what it is about. */
export function Submit({
  changes,
  line: proposed,
  again,
}: {
  changes: ChangesView;
  line: string;
  again: () => void;
}) {
  const { locale, words } = useWords();
  const [outcome, setOutcome] = useState<SubmittedView>();
  const [failure, setFailure] = useState<unknown>();
  const [isSending, setIsSending] = useState(false);
  const titles = changes.files.filter(({ isDraft }) => !isDraft).map(({ title }) => title[locale]);
  const form = useRef<HTMLFormElement>(null);
  const send = (more: object = {}) => {
    if (!form.current) return;
    const told = new FormData(form.current);
    const line = String(told.get('words') ?? '');
    const name = meta('room-clerk') || String(told.get('name') ?? '');
    localStorage.setItem(KEPT, name);
    setIsSending(true);
    setFailure(undefined);
    inTurn(() => ask('/api/submit', { name, words: line, ...keptCredentials(), ...more }))
      .then(setOutcome, setFailure)
      .finally(() => {
        setIsSending(false);
        again();
      });
  };
  return (
    <section class="submit">
      {changes.waiting > 0 && <p>{words.waitingCount(changes.waiting)}</p>}
      {(titles.length > 0 || changes.waiting > 0) && (
        <form
          ref={form}
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <p class="hint">{words.submitHint}</p>
          {meta('room-clerk') === '' && <Name />}
          <label for="submit-words">{words.yourWords}</label>
          <input
            id="submit-words"
            name="words"
            required
            maxLength={500}
            defaultValue={proposed || summary(titles)}
          />
          <button type="submit" class="main" disabled={isSending}>
            {words.submit}
          </button>
        </form>
      )}
      <Failure failure={failure} />
      {outcome && <Submitted outcome={outcome} send={send} />}
    </section>
  );
}

/** Who submits, where nobody has signed in. */
function Name() {
  const { words } = useWords();
  return (
    <>
      <label for="submit-name">{words.yourName}</label>
      <input
        id="submit-name"
        name="name"
        required
        maxLength={100}
        defaultValue={localStorage.getItem(KEPT) ?? ''}
      />
    </>
  );
}

/** What changed by the names of the first few. */
function summary(titles: readonly string[]): string {
  return titles.slice(0, 3).join('、') + (titles.length > 3 ? '……' : '');
}
