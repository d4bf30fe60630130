// Searching: what is typed, what the address says, and the keys that lead from one to the other.

import type { SearchEntry } from '../search/entry.ts';
import { type Fold, unfolded } from '../search/folding.ts';
import { type Found, makeFinder } from '../search/finder.ts';
import { ask, asked } from './address.ts';
import { fetched } from './fetched.ts';
import { fetchFold } from './fold.ts';
import { type Answers, counted, type LiveField, listenTo, tell } from './live-field.ts';
import { makeResults } from './search-results.ts';
import { SILENCE_MS } from './silence.ts';

let heard: LiveField | undefined;
let answers: Answers | undefined;

/** Listens to the field, fetches the index, and answers what the field holds, from then on at each change; to be called again where it rejects. */
export async function startSearch(form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
  const live = heard ?? listened(field);
  heard = live;
  const [answer, fold] = await Promise.all([
    fetched(form.dataset['index'] ?? ''),
    Promise.race([fetchFold(), withoutFold()]),
  ]);
  const entries: SearchEntry[] = await answer.json();
  const find = await makeFinder(entries, fold);
  const results = makeResults(form.dataset['base'] ?? '/');
  const output = form.querySelector('output');
  const words = (): string => asked().get('q') ?? '';
  /** Whether the query in the address is one to come back to. */
  let settled = true;
  let found: Found | undefined;

  const show = (query: string): void => {
    found = query ? find(query) : undefined;
    results.show(found);
  };
  const speak = (): void =>
    tell(
      output,
      found ? counted(form, found.entries.length, live.words(), found.whole ? 'found' : 'some') : '',
    );

  const settle = (query: string): void => {
    if (query !== words()) {
      // The first change of a query that was settled makes a new stop for the back button; what is typed on does not.
      ask(new URLSearchParams(query ? { q: query } : {}), settled && words() !== '');
      settled = false;
    }
    speak();
  };

  const read = (): void => {
    live.set(words());
    settled = true;
    show(live.words());
    speak();
  };

  field.addEventListener('change', () => {
    settled = true;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    live.settle();
    settled = true;
    results.step(field, 1);
  });
  addEventListener('keydown', (event) => {
    const { key, target, isComposing, ctrlKey, metaKey, altKey } = event;
    if (isComposing || ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return;
    if (target !== field && !results.has(target)) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (results.step(target, key === 'ArrowDown' ? 1 : -1) || target === field) {
        event.preventDefault();
        return;
      }
      event.preventDefault();
      field.focus();
    } else if (key === 'Escape') {
      event.preventDefault();
      if (target === field) field.value = '';
      else field.focus();
      live.settle();
    }
  });
  addEventListener('popstate', read);
  // What was typed while the index was on its way comes after what the address says.
  show(live.words());
  settle(live.words());
  answers = { show, settle };
}

/** Listens to the field before the index is there: letters on the way to a Chinese word may be typed meanwhile. */
function listened(field: HTMLInputElement): LiveField {
  const live = listenTo(field, {
    show: (query) => answers?.show(query),
    settle: (query) => answers?.settle(query),
  });
  if (live.words() === '') live.set(asked().get('q') ?? '');
  return live;
}

/** Leaves what is typed as it is once the other way of writing it is awaited in vain. */
function withoutFold(): Promise<Fold> {
  return new Promise((resolve) => setTimeout(resolve, SILENCE_MS, unfolded));
}
