import { useEffect, useRef, useState } from 'preact/hooks';
import { isFound } from '../../finding.ts';
import type { Insertable, Insertables } from '../../views/chapter.ts';
import { useAnswer } from '../asking/answer.ts';
import { Failure } from '../frame/failure.tsx';
import { useWords } from '../frame/language.ts';

interface PickerProps {
  readonly title: string;
  /** The chapter that it is put into. */
  readonly file: string;
  readonly of: keyof Insertables;
  readonly side: 'zh' | 'en';
  readonly put: (one: Insertable) => void;
  readonly done: () => void;
}

/** How many are shown at a time; whoever has more types more. */
const MOST = 30;

/** What may be put into a sentence, found by its name in either language, its value, its id or the letters of its pinyin. */
export function Picker({ title, file, of, side, put, done }: PickerProps) {
  const { locale, words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const { answer, failure, again } = useAnswer('/api/insertables', { file });
  const found = (answer?.[of] ?? []).filter(({ id, label, initials, words: own }) =>
    isFound(typed, [id, label.zh, label.en, initials, own.zh, own.en]),
  );
  // Nothing behind it can be written in while it is open.
  const choose = (one: Insertable) => {
    dialog.current?.close();
    put(one);
  };
  const step = (by: number) => {
    const all = Array.from(dialog.current?.querySelectorAll('input, li button') ?? []);
    const next = all[all.findIndex((one) => one.matches(':focus')) + by];
    if (next instanceof HTMLElement) next.focus();
  };
  return (
    <dialog
      ref={dialog}
      class="picker"
      aria-label={title}
      onClose={done}
      onKeyDown={(event) => {
        const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (by === undefined || event.isComposing) return;
        event.preventDefault();
        step(by);
      }}
    >
      <label>
        {title}
        <input
          type="search"
          placeholder={words.searchHint}
          autocomplete="off"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            if (found[0]) choose(found[0]);
          }}
        />
      </label>
      {!answer && <Failure failure={failure} again={again} />}
      {answer && found.length === 0 && <p role="status">{words.nothingFound}</p>}
      <ul>
        {found.slice(0, MOST).map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => choose(one)}>
              <span>{one.label[locale]}</span>
              <span lang={side === 'zh' ? 'zh-CN' : 'en'}>{one.words[side]}</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
