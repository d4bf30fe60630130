import type { Locale } from '../../../../../figure/locale.ts';
import { useAnswer } from '../asking/answer.ts';
import { ask } from '../asking/ask.ts';
import { Failure } from '../frame/failure.tsx';
import { useWords } from '../frame/language.ts';
import { wayTo } from '../frame/way.ts';

/** Every chapter, with what waits in it. */
export function Chapters() {
  const { locale, words } = useWords();
  const { answer, failure, again } = useAnswer('/api/chapters');
  if (!answer) return <Failure failure={failure} again={again} />;
  return (
    <>
      <h1>{words.chapters}</h1>
      <ul class="rows">
        {answer.chapters.map(({ file, title, detail, isDrafted, errors, isOutdated, lacks }) => (
          <li key={file}>
            {lacks ? (
              <span>{`${title.zh}${title.en}`}</span>
            ) : (
              <a href={wayTo('chapter', file)}>
                <span lang="zh-CN">{title.zh}</span>
                <span lang="en">{title.en}</span>
              </a>
            )}
            <span class="detail">{detail[locale]}</span>
            <span class="marks">
              {lacks && <Lacking file={file} locale={lacks} />}
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

/** That a chapter lacks a language, and the button that begins it. */
function Lacking({ file, locale }: { file: string; locale: Locale }) {
  const { words } = useWords();
  const language = locale === 'zh' ? words.chinese : words.english;
  const begin = async () => {
    await ask('/api/begin', { file });
    location.hash = wayTo('chapter', file);
  };
  return (
    <>
      <mark class="wrong">{words.lacks(language)}</mark>
      <button type="button" title={words.begunHint} onClick={begin}>
        {words.begin(language)}
      </button>
    </>
  );
}
