// Filters, sorting and the view of the statistics page. The state is in the address, so that a view can be linked and the back button
// works. Without this script the page shows everything: every drawing and every table.

const form = document.querySelector<HTMLFormElement>('form.filters');
if (form) {
  form.hidden = false;
  const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);
  const output = form.querySelector('output');

  // Each figure stands twice, among its theme and in the one table, in the order of the page.
  const figures = [...all('[data-table] tbody tr')].flatMap((row) => {
    const data = row.querySelector('data');
    const item = document.getElementById(data?.dataset['stat'] ?? '');
    if (!data || !item) return [];
    const name = row.querySelector('th')?.textContent?.trim() ?? '';
    return [{ item, row, name, value: Number(data.value), text: row.textContent?.toLowerCase() ?? '' }];
  });
  type Figure = (typeof figures)[number];

  const afterPaint = (act: () => void): void => {
    requestAnimationFrame(() => setTimeout(act));
  };

  /** The filters that are set, and nothing else. */
  const state = (): URLSearchParams => {
    const set = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value.trim()) set.set(name, value.trim());
    return set;
  };

  const fits = ({ item, text }: Figure, wanted: URLSearchParams): boolean =>
    [...wanted].every(([name, value]) => {
      if (name === 'sort' || name === 'view') return true;
      return name === 'q' ? text.includes(value.toLowerCase()) : item.dataset[name] === value;
    });

  const sorted = (by: string | null): readonly Figure[] => {
    if (by === 'value') return figures.toSorted((a, b) => b.value - a.value);
    if (by !== 'name') return figures;
    const { compare } = new Intl.Collator(document.documentElement.lang);
    return figures.toSorted((a, b) => compare(a.name, b.name));
  };

  let order: string | null = null;
  let shown: readonly Figure[] = figures;
  let due = 0;
  const show = (): void => {
    const wanted = state();
    const table = wanted.get('view') === 'table';
    const sort = wanted.get('sort');
    const found = figures.filter((figure) => fits(figure, wanted));
    for (const figure of figures) {
      const hidden = !found.includes(figure);
      figure.item.hidden = hidden;
      if (hidden || table) figure.row.hidden = hidden;
    }
    // Rows that come back to the table below the drawings come after the next paint: by then they are off the screen and cost nothing.
    shown = found;
    if (!table)
      afterPaint(() => {
        for (const { row } of shown) row.hidden = false;
      });
    // Moving every row costs a layout of the whole page, so only a new order does.
    if (sort !== order)
      for (const { item, row } of sorted(sort))
        for (const each of [item, row]) each.parentElement?.append(each);
    order = sort;
    const filtering = [...wanted.keys()].some((name) => name !== 'sort' && name !== 'view');
    for (const section of all('[data-section]'))
      section.hidden = table || !section.querySelector('[data-list] > :not([hidden])');
    // A drawing shows several figures at once, so it stays only while none of them is filtered away.
    for (const part of all('[data-section] .drawings, [data-extra], [data-opening], [data-whole]'))
      part.hidden = filtering || table;
    for (const part of all('[data-table]')) part.hidden = !found.length;
    for (const part of all('[data-caution]')) part.hidden = sort !== 'value';
    const told = found.length
      ? form.dataset['found']?.replace('{n}', String(found.length))
      : form.dataset['none'];
    if (output) output.textContent = told ?? '';
  };

  /** Sets the form to what the address says. */
  const read = (): void => {
    const wanted = new URLSearchParams(location.search);
    for (const field of form.querySelectorAll('input')) {
      const value = wanted.get(field.name) ?? '';
      if (field.type === 'search') field.value = value;
      else field.checked = field.value === value;
    }
    show();
  };

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

  // From the first touch on, what is off the screen is not laid out: src/styles/drawings.css.
  for (const touch of ['focusin', 'change'])
    form.addEventListener(touch, () => document.body.toggleAttribute('data-filtering', true), { once: true });
  form.addEventListener('change', (event) =>
    write(!(event.target instanceof HTMLInputElement && event.target.type === 'search')),
  );
  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'search') write(false);
  });
  form.addEventListener('reset', () => setTimeout(() => write(true)));
  form.addEventListener('submit', (event) => event.preventDefault());
  read();
  addEventListener('popstate', read);
}
