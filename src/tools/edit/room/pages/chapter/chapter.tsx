import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Confirmed } from '../../prose-rows.ts';
import type { ChapterView, SideView } from '../../views/chapter.ts';
import type { IssueView } from '../../views/issue.ts';
import type { Answers } from '../../server/routes.ts';
import { Answering } from '../issues/answering.tsx';
import { ask, inTurn } from '../asking/ask.ts';
import { Disputed } from '../conflicts/disputed.tsx';
import { Failure } from '../frame/failure.tsx';
import { type Change, shownBefore } from '../entry/change.ts';
import { goTo } from '../frame/go-to.ts';
import { useWords } from '../frame/language.ts';
import { mendableIn } from './mendable.ts';
import { Paragraphs } from './paragraphs.tsx';
import type { ChangeParagraphs } from './side-change.ts';
import { LEADING_ON } from '../entry/leading-on.ts';
import { Waiting } from './waiting.tsx';
import { Words } from './words.tsx';

/** One chapter: its titles, and its paragraphs in both languages side by side. */
export function Chapter({ file, at, touch }: { file: string; at: string; touch: () => void }) {
  const { words } = useWords();
  const [chapter, setChapter] = useState<ChapterView>();
  const [failure, setFailure] = useState<unknown>();
  const latest = useRef<ChapterView | undefined>(undefined);
  const take = (work: () => Promise<ChapterView>) => {
    inTurn(async () => {
      latest.current = await work();
      setChapter(latest.current);
      setFailure(undefined);
      touch();
    }).catch(setFailure);
  };
  const load = () => take(() => ask('/api/chapter', { file }));
  useEffect(load, [file]);

  // What is still typed is of what this window saw, until it is chosen.
  const taken = ({ chapter: after, isDisputed }: Answers['/api/paragraphs']): ChapterView =>
    isDisputed && latest.current ? { ...latest.current, disputes: after.disputes } : after;
  // Paragraphs are counted as they were on the page.
  const changeParagraphs: ChangeParagraphs = (make, answered) => {
    take(async () => {
      const made = make();
      const sides = (['zh', 'en'] as const).flatMap((side) => {
        const [own, change] = [chapter?.[side], made[side]];
        return own && change && change.changes.length > 0
          ? [{ file: own.file, seen: own.seen, ...change }]
          : [];
      });
      const answer = await ask('/api/paragraphs', { file, sides });
      answered?.(!answer.isDisputed);
      return taken(answer);
    });
  };
  const changeFields =
    (side: 'zh' | 'en'): Change =>
    (edit, typed) => {
      take(async () => {
        const { file: own = '', seen = '' } = (typed ? chapter : latest.current)?.[side] ?? {};
        const told = { file: own, seen, ...shownBefore(edit, typed), edits: [edit] };
        const { isDisputed } = await ask('/api/change', told);
        typed?.answered(!isDisputed);
        return taken({ chapter: await ask('/api/chapter', { file }), isDisputed });
      });
    };
  const wanted = useRef(at);
  useLayoutEffect(() => {
    const place = document.getElementById((chapter && placeAt(chapter, wanted.current)) ?? '');
    if (!place) return;
    wanted.current = '';
    goTo(place);
  }, [chapter]);
  const discard = (of: ChapterView) => {
    take(async () => {
      await ask('/api/discard', { file: of.zh.file });
      await ask('/api/discard', { file: of.en.file });
      return ask('/api/chapter', { file });
    });
  };

  if (!chapter) return <Failure failure={failure} again={load} />;
  const confirm = (of: Confirmed, isAnswered: boolean) =>
    take(() => ask('/api/translated', { file, of, isAnswered }));
  const answer = ({ file: own, code, line }: IssueView) =>
    take(async () => {
      await ask('/api/answer', { file: own, code, line });
      return ask('/api/chapter', { file });
    });
  const mendable = mendableIn(chapter);
  const repair = () =>
    take(async () => {
      for (const own of mendable) await ask('/api/repair', { file: own });
      return ask('/api/chapter', { file });
    });
  const { title, zh, en, isOutdated, staleWords } = chapter;
  const isDraft = zh.draftTime !== undefined || en.draftTime !== undefined;
  return (
    <Answering.Provider value={answer}>
      <article class="chapter">
        <h1>
          <span lang="zh-CN">{title.zh}</span>
          <span lang="en">{title.en}</span>
        </h1>
        <p class="bar">
          {isDraft && (
            <>
              <span role="status">{words.draft}</span>
              <button type="button" onClick={() => discard(chapter)}>
                {words.discard}
              </button>
            </>
          )}
          {mendable.length > 0 && (
            <button type="button" onClick={repair}>
              {words.repair}
            </button>
          )}
          {isOutdated && (
            <>
              <span>{words.staleHint}</span>
              <button type="button" onClick={() => confirm('all', false)}>
                {words.allRenewed}
              </button>
            </>
          )}
        </p>
        <Failure failure={failure} again={load} />
        <form {...LEADING_ON} onSubmit={(event) => event.preventDefault()}>
          <div class="pair">
            <Words side={zh} change={changeFields('zh')} />
            <Words side={en} change={changeFields('en')} />
          </div>
          <Waiting
            stale={staleWords}
            label={words.titles}
            pairs={titlesOf(chapter)}
            confirm={(isAnswered) => confirm('words', isAnswered)}
          />
          <Paragraphs chapter={chapter} change={changeParagraphs} confirm={confirm} />
        </form>
        <Disputed disputes={chapter.disputes} done={load} />
      </article>
    </Answering.Provider>
  );
}

/** The field of what one came for, by its language and line: a paragraph, or above them all the words that are wrong there. */
function placeAt({ rows, ...sides }: ChapterView, at: string): string | undefined {
  const [side, line] = at.split(':');
  if (side !== 'zh' && side !== 'en') return undefined;
  const cells = rows.flatMap((row) => row[side] ?? []);
  const found = cells.findLast((cell) => cell.line <= Number(line));
  if (found) return `cell-${side}-${found.index}`;
  const wrong = sides[side].issues.find((issue) => issue.line === Number(line));
  return wrong && `${side}-${wrong.field}`;
}

/** The titles and the like in both languages. */
function titlesOf({ zh, en }: ChapterView): { readonly zh: string; readonly en: string } {
  return { zh: textsOf(zh), en: textsOf(en) };
}

function textsOf({ fields }: SideView): string {
  return fields.flatMap(({ control }) => (control.kind === 'text' ? control.value : [])).join(' / ');
}
