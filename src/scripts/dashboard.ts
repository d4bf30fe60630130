// Filters, sorting and the view of the statistics page. The state is in the address, so that a view can be linked, the back button works and
// the other language keeps it. Without this script a period can still be chosen, and each panel’s table.

import { ask, asked } from './address.ts';
import { unfolded } from '../search/folding.ts';
import { fetchFold } from './fold.ts';
import { counted, listenTo, tell } from './live-field.ts';

// Not by its class: what a script names, a page keeps the styles of, in both languages.
const board = document.querySelector<HTMLElement>('main > div > div');
const filters = document.querySelector<HTMLDetailsElement>('.filters');
const form = filters?.querySelector('form');
const field = form?.querySelector<HTMLInputElement>('[name=q]');
if (board && filters && form && field) {
  filters.hidden = false;
  const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);
  const inputs = (place: HTMLElement, selector: string) => [
    ...place.querySelectorAll<HTMLInputElement>(selector),
  ];
  const output = form.querySelector('output');
  const periods = inputs(board, '[name=period]');
  const choices = inputs(form, '[type=radio], [type=checkbox]');
  const unfold = document.querySelector<HTMLInputElement>('[data-ledger] .opener input');
  const panels = inputs(board, '[name^="view-"]');

  /** The rows of the ledger, in the order of the page, each with the place it has there. */
  const rows = [...all('[data-ledger] li')].map((row) => ({
    row,
    list: row.parentElement,
    theme: row.closest<HTMLElement>('[data-group]')?.dataset['theme'],
    name: row.querySelector('a')?.textContent?.trim() ?? '',
    value: Number(row.querySelector('data')?.value),
    text: row.textContent?.toLowerCase() ?? '',
  }));
  type Row = (typeof rows)[number];

  /** What is chosen, and nothing else. */
  const state = (): URLSearchParams => {
    const set = new URLSearchParams();
    for (const { name, value, checked } of [...periods, ...choices])
      if (checked && value) set.set(name, value);
    // Those panels that are not as all of them are.
    const view = set.get('view') ?? '';
    for (const { name, value, checked } of panels) if (checked && value !== view) set.set(name, value);
    if (live.words()) set.set('q', live.words());
    return set;
  };

  const fits = ({ row, theme, text }: Row, wanted: URLSearchParams): boolean =>
    [...wanted].every(([name, value]) => {
      if (name === 'q') return fold(text).includes(fold(value).toLowerCase());
      if (name === 'theme') return theme === value;
      return !['period', 'kind', 'lower'].includes(name) || row.dataset[name] === value;
    });

  const sorted = (by: string | null): readonly Row[] => {
    if (by === 'value') return [...rows].sort((a, b) => b.value - a.value);
    if (by !== 'name') return rows;
    const { compare } = new Intl.Collator(document.documentElement.lang);
    return [...rows].sort((a, b) => compare(a.name, b.name));
  };

  let order: string | null = null;
  let count = rows.length;
  const show = (): void => {
    const wanted = state();
    const sort = wanted.get('sort');
    const found = rows.filter((row) => fits(row, wanted));
    count = found.length;
    for (const row of rows) row.row.hidden = !found.includes(row);
    // Sorted, they stand in one list, the first; moving every row costs a layout of the page, so only a new order does.
    if (sort !== order) for (const { row, list } of sorted(sort)) (sort ? rows[0]?.list : list)?.append(row);
    order = sort;
    for (const group of all('[data-group]')) group.hidden = !group.querySelector('li:not([hidden])');
    for (const heading of all('[data-group] h3')) heading.hidden = sort !== null;
    for (const part of all('[data-caution]')) part.hidden = sort !== 'value';
  };
  const speak = (): void => tell(output, counted(form, count, live.words()));

  let due = 0;
  /** With the next paint, since the browser lays the page out once more when a key or a click has been answered. */
  const showSoon = (isTold: boolean): void => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => {
      show();
      if (isTold) speak();
    });
  };

  const choose = (): void => {
    // Before anything is shown or hidden: the browser notes the scroll position with the address, and would lay the page out for it.
    ask(state(), true);
    showSoon(true);
  };

  let fold = unfolded;
  const learnToFold = async (): Promise<void> => {
    fold = await fetchFold();
    showSoon(true);
  };
  field.addEventListener('focus', learnToFold, { once: true });

  const live = listenTo(field, {
    show: () => showSoon(false),
    settle: () => {
      ask(state(), false);
      showSoon(true);
    },
  });

  /** Sets the page to what the address says: of a value that no control has, nothing. */
  const read = (): void => {
    const wanted = asked();
    const set = (control: HTMLInputElement, fallback: string): void => {
      const { name, value, type } = control;
      if (type === 'checkbox' ? wanted.get(name) === value : value === (wanted.get(name) ?? fallback))
        control.checked = true;
    };
    for (const control of [...periods, ...choices]) control.checked = control.defaultChecked;
    for (const control of [...periods, ...choices]) set(control, '');
    const view = choices.find(({ name, checked }) => name === 'view' && checked)?.value ?? '';
    for (const panel of panels) panel.checked = panel.value === view;
    for (const panel of panels) set(panel, view);
    live.set(wanted.get('q') ?? '');
    if (live.words() && fold === unfolded) learnToFold();
    const narrows = [...state().keys()].some(
      (name) => choices.some((each) => each.name === name) || name === 'q',
    );
    filters.open ||= narrows;
    // On a phone the list is folded.
    if (narrows && unfold) unfold.checked = true;
    show();
    speak();
  };

  board.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && (periods.includes(target) || panels.includes(target))) choose();
  });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target === field) return;
    if (target.name === 'view') for (const panel of panels) panel.checked = panel.value === target.value;
    choose();
  });
  form.addEventListener('reset', () => {
    for (const control of [...periods, ...panels]) control.checked = control.value === '';
    // The form empties its own when this has been told.
    setTimeout(() => {
      live.set('');
      choose();
    });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    live.settle();
  });
  read();
  addEventListener('popstate', read);
}
