// Filters, sorting and the view of the statistics page. The state is in the address, so that a view can be linked, the back button works and
// the other language keeps it. Without this script a period can still be chosen, and each panel’s table.

const board = document.querySelector<HTMLElement>('.board');
const filters = document.querySelector<HTMLDetailsElement>('.filters');
const form = filters?.querySelector('form');
if (board && filters && form) {
  filters.hidden = false;
  const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);
  const output = form.querySelector('output');
  const periods = [...board.querySelectorAll<HTMLInputElement>('[name=period]')];
  const views = [...board.querySelectorAll<HTMLInputElement>('[name^="view-"]')];

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
    const period = periods.find(({ checked }) => checked)?.value;
    if (period) set.set('period', period);
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value.trim()) set.set(name, value.trim());
    return set;
  };

  const fits = ({ row, theme, text }: Row, wanted: URLSearchParams): boolean =>
    [...wanted].every(([name, value]) => {
      if (name === 'sort' || name === 'view') return true;
      if (name === 'q') return text.includes(value.toLowerCase());
      return (name === 'theme' ? theme : row.dataset[name]) === value;
    });

  const sorted = (by: string | null): readonly Row[] => {
    if (by === 'value') return [...rows].sort((a, b) => b.value - a.value);
    if (by !== 'name') return rows;
    const { compare } = new Intl.Collator(document.documentElement.lang);
    return [...rows].sort((a, b) => compare(a.name, b.name));
  };

  let order: string | null = null;
  const show = (): void => {
    const wanted = state();
    const sort = wanted.get('sort');
    const found = rows.filter((row) => fits(row, wanted));
    for (const row of rows) row.row.hidden = !found.includes(row);
    // Sorted, they stand in one list, the first; moving every row costs a layout of the page, so only a new order does.
    if (sort !== order) for (const { row, list } of sorted(sort)) (sort ? rows[0]?.list : list)?.append(row);
    order = sort;
    for (const group of all('[data-group]')) group.hidden = !group.querySelector('li:not([hidden])');
    for (const heading of all('[data-group] h3')) heading.hidden = sort !== null;
    for (const part of all('[data-caution]')) part.hidden = sort !== 'value';
    const told = found.length
      ? form.dataset['found']?.replace('{n}', String(found.length))
      : form.dataset['none'];
    if (output && output.textContent !== told) output.textContent = told ?? '';
    // The other language keeps what is chosen.
    for (const link of all('[data-switch]'))
      if (link instanceof HTMLAnchorElement && link.search.slice(1) !== wanted.toString())
        link.search = wanted.toString();
  };

  /** Sets the page to what the address says. */
  const read = (): void => {
    const wanted = new URLSearchParams(location.search);
    for (const field of [...periods, ...form.querySelectorAll('input')]) {
      const value = wanted.get(field.name) ?? '';
      if (field.type === 'search') field.value = value;
      else field.checked = field.value === value;
    }
    for (const view of views) view.checked = view.value === (wanted.get('view') ?? '');
    filters.open ||= [...wanted.keys()].some((name) => name !== 'period');
    show();
  };

  let due = 0;
  const write = (keep: boolean): void => {
    const query = state().toString();
    // Before anything is shown or hidden: the browser notes the scroll position with the address, and would lay the page out for it.
    history[keep ? 'pushState' : 'replaceState'](
      null,
      '',
      (query ? `?${query}` : location.pathname) + location.hash,
    );
    // With the next paint, since the browser lays the page out once more when a key or a click has been answered.
    cancelAnimationFrame(due);
    due = requestAnimationFrame(show);
  };

  board.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'period') write(true);
  });
  form.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type === 'search') return;
    if (target.name === 'view') for (const view of views) view.checked = view.value === target.value;
    write(true);
  });
  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'search') write(false);
  });
  form.addEventListener('reset', () => {
    for (const field of [...periods, ...views]) field.checked = field.value === '';
    setTimeout(() => write(true));
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  read();
  addEventListener('popstate', read);
}
