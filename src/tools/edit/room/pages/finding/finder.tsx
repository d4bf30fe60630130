import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { closestFirst, isFound } from '../../finding.ts';
import type { CollectionView, Row } from '../../views/home.ts';
import { useWords } from '../frame/language.ts';
import { wayToFile } from '../frame/way.ts';
import { List } from './list.tsx';
import { wayToNew } from './new-entry.tsx';

interface FinderProps {
  readonly rows: readonly Row[];
  /** What may be begun, if it is open. */
  readonly collections: readonly CollectionView[];
  /** What stands there while nothing is looked for. */
  readonly children?: ComponentChildren;
}

/** A field in which one types what is to be found or begun, and what it finds; Enter opens the first. */
export function Finder({ rows, collections, children }: FinderProps) {
  const { locale, words } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const found = useMemo(
    () =>
      closestFirst(
        rows.filter(({ file, title, detail, initials }) =>
          isFound(typed, [file, title.zh, title.en, detail.zh, detail.en, initials]),
        ),
      ),
    [rows, typed],
  );
  const begun = collections.filter(({ isOpen, title, initials }) => {
    const told = words.newOf(title[locale]);
    return isOpen && isFound(typed, [told, told.replaceAll(' ', ''), title.zh, title.en, initials]);
  });
  const ways = [...found.map(({ file }) => wayToFile(file)), ...begun.map(wayToNew)];
  // Whoever comes here looks for something.
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <>
      <p class="search">
        <label for="search">{words.search}</label>
        <input
          id="search"
          ref={field}
          type="search"
          placeholder={words.searchHint}
          autocomplete="off"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={({ key, isComposing }) => {
            if (key === 'Enter' && !isComposing && typed !== '' && ways[0]) location.hash = ways[0];
          }}
        />
      </p>
      {typed === '' ? (
        children
      ) : (
        <>
          <p role="status">{ways.length === 0 ? words.nothingFound : words.found(ways.length)}</p>
          <List rows={found} />
          {begun.length > 0 && (
            <ul class="rows opening">
              {begun.map((one) => (
                <li key={one.name}>
                  <a href={wayToNew(one)}>{words.newOf(one.title[locale])}</a>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </>
  );
}
