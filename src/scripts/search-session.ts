// Searching: what is typed, what the address says, and the keys that lead from one to the other.

import type { SearchEntry } from '../search/entry.ts';
import { makeFinder } from '../search/finder.ts';
import { makeResults } from './search-results.ts';

/** Fetches the index and lets the form search from then on. */
export async function startSearch(form: HTMLFormElement, field: HTMLInputElement): Promise<void> {
  const answer = await fetch(form.dataset['index'] ?? '');
  if (!answer.ok) throw new Error(`${answer.status}`);
  const entries: SearchEntry[] = await answer.json();
  const find = await makeFinder(entries);
  const results = makeResults(form.dataset['base'] ?? '/');
  const output = form.querySelector('output');
  const asked = (): string => new URLSearchParams(location.search).get('q') ?? '';
  /** Whether the query in the address is one to come back to. */
  let settled = true;

  const show = (): void => {
    const query = field.value.trim();
    const found = query ? find(query) : undefined;
    results.show(found);
    const count = found?.entries.length ?? 0;
    const words = count === 0 ? 'none' : found?.whole === false ? 'some' : count === 1 ? 'one' : 'found';
    const told = found ? (form.dataset[words] ?? '').replace('{n}', String(count)) : '';
    // Told only when it changes, since a reader hears every telling.
    if (output && output.textContent !== told) output.textContent = told;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-switch]'))
      link.search = location.search;
  };

  const type = (): void => {
    const query = field.value.trim();
    if (query === asked()) return;
    const address = query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
    // The first change of a query that was settled makes a new stop for the back button; what is typed on does not.
    history[settled && asked() ? 'pushState' : 'replaceState'](null, '', address);
    settled = false;
    show();
  };

  const read = (): void => {
    field.value = asked();
    settled = true;
    show();
  };

  // Letters on the way to a Chinese word are not a query yet.
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) type();
  });
  field.addEventListener('compositionend', type);
  field.addEventListener('change', () => {
    settled = true;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
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
      type();
    }
  });
  addEventListener('popstate', read);
  // What was typed while the index was on its way comes after what the address says.
  if (field.value.trim() === asked()) show();
  else type();
}
