import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../asking/answer.ts';
import { ask } from '../asking/ask.ts';
import { Failure } from '../frame/failure.tsx';
import { useWords } from '../frame/language.ts';

/** How often one asks how far it is. */
const PAUSE = 1_500;

/** Makes a package of the site to carry to a server by hand. */
export function Publish() {
  const { words } = useWords();
  const { answer, again } = useAnswer('/api/publishing');
  const [failure, setFailure] = useState<unknown>();
  const isRunning = answer?.state === 'running';
  useEffect(() => {
    if (!isRunning) return undefined;
    const timer = setInterval(again, PAUSE);
    return () => clearInterval(timer);
  }, [isRunning, again]);
  const start = (isDraft: boolean) => {
    setFailure(undefined);
    ask('/api/publish', { isDraft }).then(again, setFailure);
  };
  return (
    <section class="submit">
      <h2>{words.pack}</h2>
      <p class="hint">{words.packHint}</p>
      <p class="bar">
        <button type="button" disabled={isRunning} onClick={() => start(false)}>
          {words.packReal}
        </button>
        <button type="button" disabled={isRunning} onClick={() => start(true)}>
          {words.packDraft}
        </button>
      </p>
      <Failure failure={failure} />
      <p role="status">
        {answer?.state === 'running' && `${words.packing} ${answer.lines.at(-1) ?? ''}`}
        {answer?.state === 'made' && words.packed(answer.place ?? '')}
      </p>
      {answer?.state === 'failed' && (
        <div role="alert">
          <p>{words.notPacked}</p>
          <pre class="wrapped">
            <code>{answer.lines.join('\n')}</code>
          </pre>
        </div>
      )}
    </section>
  );
}
