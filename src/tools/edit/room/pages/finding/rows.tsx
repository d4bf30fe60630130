import { useMemo, useState } from 'preact/hooks';
import { closestFirst, isFound } from '../../finding.ts';
import type { CollectionView, Row } from '../../views.ts';
import { useAnswer } from '../asking/answer.ts';
import { Failure } from '../frame/failure.tsx';
import { useWords } from '../frame/language.ts';
import { NewEntry } from './new-entry.tsx';
import { wayTo } from '../frame/way.ts';

/** The entries of one collection, or of all but the figures, with a field to find some of them. */
export function Rows({ only }: { only: string }) {
  const { locale, words } = useWords();
  const { answer, failure, again } = useAnswer('/api/home');
  const collections = useMemo(
    () =>
      (answer?.collections ?? []).filter(({ name }) => (name === 'statistics') === (only === 'statistics')),
    [answer, only],
  );
  const [typed, setTyped, rows] = useSearch(collections);
  if (!answer) return <Failure failure={failure} again={again} />;
  return (
    <>
      <h1>{only === 'statistics' ? words.figures : words.others}</h1>
      <Search typed={typed} type={setTyped} />
      {typed === '' ? (
        collections.map((one) => (
          <section key={one.name}>
            {only === '' && <h2>{one.title[locale]}</h2>}
            {one.isOpen && <NewEntry collection={one} />}
            <List rows={one.rows} />
          </section>
        ))
      ) : (
        <Found rows={rows} />
      )}
    </>
  );
}

/** What is typed to find an entry, and what it finds: by name in either language, by the letters of its pinyin, by value, by id. */
export function useSearch(
  collections: readonly CollectionView[],
): [typed: string, type: (text: string) => void, rows: readonly Row[]] {
  const [typed, setTyped] = useState('');
  const rows = useMemo(() => {
    const all = collections.flatMap((one) => one.rows);
    return closestFirst(
      all.filter(({ file, title, detail, initials }) =>
        isFound(typed, [file, title.zh, title.en, detail.zh, detail.en, initials]),
      ),
    );
  }, [collections, typed]);
  return [typed, setTyped, rows];
}

/** The field in which one types what is to be found. */
export function Search({ typed, type }: { typed: string; type: (text: string) => void }) {
  const { words } = useWords();
  return (
    <p class="search">
      <label for="search">{words.search}</label>
      <input
        id="search"
        type="search"
        placeholder={words.searchHint}
        defaultValue={typed}
        autocomplete="off"
        onInput={({ currentTarget }) => type(currentTarget.value)}
      />
    </p>
  );
}

/** What was found, and how much. */
export function Found({ rows }: { rows: readonly Row[] }) {
  const { words } = useWords();
  return (
    <>
      <p role="status">{rows.length === 0 ? words.nothingFound : words.found(rows.length)}</p>
      <List rows={rows} />
    </>
  );
}

function List({ rows }: { rows: readonly Row[] }) {
  return (
    <ul class="rows whole">
      {rows.map((row) => (
        <Line key={row.file} row={row} />
      ))}
    </ul>
  );
}

/** One entry in both languages, with what stands beside it. */
function Line({ row: { file, title, detail, isDrafted, errors } }: { row: Row }) {
  const { words } = useWords();
  return (
    <li>
      <a href={wayTo('entry', file)}>
        <span lang="zh-CN">{title.zh}</span>
        <span lang="en">{title.en}</span>
      </a>
      <span class="detail" lang="zh-CN">
        {detail.zh}
      </span>
      <span class="marks">
        {isDrafted && <mark>{words.draft}</mark>}
        {errors > 0 && <mark class="wrong">{words.problems(errors)}</mark>}
      </span>
    </li>
  );
}
