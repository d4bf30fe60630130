import { useAnswer } from './answer.ts';
import { Failure } from './failure.tsx';
import { useWords } from './language.ts';
import { wayTo } from './way.ts';

/** Every chapter, with what waits in it. */
export function Chapters() {
  const { words } = useWords();
  const { answer, failure, again } = useAnswer('/api/chapters');
  if (!answer) return <Failure failure={failure} again={again} />;
  return (
    <>
      <h1>{words.chapters}</h1>
      <ul class="rows">
        {answer.chapters.map(({ file, title, detail, isDrafted, errors, isOutdated }) => (
          <li key={file}>
            <a href={wayTo('chapter', file)}>
              <span lang="zh-CN">{title.zh}</span>
              <span lang="en">{title.en}</span>
            </a>
            <span class="detail">{detail.zh}</span>
            <span class="marks">
              {isDrafted && <mark>{words.draft}</mark>}
              {isOutdated && <mark>{words.stale}</mark>}
              {errors > 0 && <mark class="wrong">{words.problems(errors)}</mark>}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
