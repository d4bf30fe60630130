import { useEffect, useMemo } from 'preact/hooks';
import type { IssueView } from '../../views/issue.ts';
import { useAnswer } from '../asking/answer.ts';
import { Answering } from '../issues/answering.tsx';
import { ask } from '../asking/ask.ts';
import { Failure } from '../frame/failure.tsx';
import { IssuesOfFiles } from '../issues/issues.tsx';
import { useWords } from '../frame/language.ts';
import { Finder } from './finder.tsx';
import { wayTo } from '../frame/way.ts';

/** The first screen: what can be found, what waits, and what is wrong. */
export function Home({ turn, touch }: { turn: number; touch: () => void }) {
  const { words } = useWords();
  const { answer, failure, again } = useAnswer('/api/home');
  useEffect(again, [turn, again]);
  const { collections = [], chapters = [] } = answer ?? {};
  const rows = useMemo(() => [...chapters, ...collections.flatMap((one) => one.rows)], [answer]);
  if (!answer) return <Failure failure={failure} again={again} />;
  const settle = ({ file, code, line }: IssueView) => {
    ask('/api/answer', { file, code, line }).then(touch, touch);
  };
  return (
    <>
      <h1>{words.room}</h1>
      <Finder rows={rows} collections={collections} />
      <section class="waiting">
        <p>
          <a href={wayTo('changes')}>{words.changesWaiting(answer.changes)}</a>
        </p>
        <p>{words.draftsWaiting(answer.drafts)}</p>
      </section>
      <section>
        <h2>{answer.issues.length === 0 ? words.noProblems : words.problems(errorsIn(answer.issues))}</h2>
        <Answering.Provider value={settle}>
          <IssuesOfFiles issues={answer.issues} />
        </Answering.Provider>
      </section>
    </>
  );
}

function errorsIn(issues: readonly { readonly severity: string }[]): number {
  return issues.filter(({ severity }) => severity === 'error').length;
}
