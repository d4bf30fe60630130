// The one way in which a page listens to a field that answers while it is typed in.

import { isPinyin } from '../search/pinyin.ts';

/** How long a reader stops before what was typed goes into the address and is told. */
const PAUSE_MS = 400;

/** What answers a field. */
export interface Answers {
  /** Shows what fits some words: at each change. */
  readonly show: (words: string) => void;
  /** Puts them into the address and tells how many fit: after a pause, or when the field is left. */
  readonly settle: (words: string) => void;
}

/** A field that is listened to. */
export interface LiveField {
  /** The words that count, without letters that are still on the way to a Chinese word. */
  readonly words: () => string;
  /** Puts words into the field, and answers nothing. */
  readonly set: (words: string) => void;
  /** Answers at once what stands in the field. */
  readonly settle: () => void;
}

/** Listens to a field. */
export function listenTo(field: HTMLInputElement, { show, settle }: Answers): LiveField {
  let words = field.value.trim();
  let isComposing = false;
  let due = 0;

  const take = (): void => {
    const next = field.value.trim();
    if (next === words) return;
    words = next;
    show(words);
  };
  const end = (): void => {
    isComposing = false;
    clearTimeout(due);
    take();
    settle(words);
  };
  const wait = (): void => {
    clearTimeout(due);
    if (isComposing) return;
    take();
    due = window.setTimeout(end, PAUSE_MS);
  };

  // A browser without these events still says of each change whether it is one on the way.
  field.addEventListener('compositionstart', () => {
    isComposing = true;
    clearTimeout(due);
  });
  field.addEventListener('compositionend', () => {
    isComposing = false;
    wait();
  });
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) wait();
  });
  field.addEventListener('change', end);

  return {
    words: () => words,
    set: (next) => {
      clearTimeout(due);
      field.value = next;
      words = next.trim();
    },
    settle: end,
  };
}

/** Writes into a place that is spoken when it changes, and only then. */
export function tell(place: Element | null, text: string): void {
  if (place && place.textContent !== text) place.textContent = text;
}

/** How many are found by what was typed, in the words that a form has for it: one, more of them, none, or none since it was pinyin. */
export function counted({ dataset }: HTMLElement, count: number, typed: string, many = 'found'): string {
  const none = isPinyin(typed) ? 'pinyin' : 'none';
  const words = count === 0 ? none : count === 1 && dataset['one'] !== undefined ? 'one' : many;
  return (dataset[words] ?? '').replace('{n}', String(count));
}
