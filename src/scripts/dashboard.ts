// Filters, sorting and the view of the statistics page. The state is in the address, so that a view can be linked and the back button
// works. Without this script the page shows everything: every drawing and every table.

const form = document.querySelector<HTMLFormElement>('form.filters');
if (form) {
  form.hidden = false;
  const output = form.querySelector('output');
  const caution = form.querySelector<HTMLElement>('[data-caution]');
  const lists = [...document.querySelectorAll<HTMLElement>('[data-list]')];
  // The order of the page, to come back to.
  const original = lists.map((list) => ({
    list,
    items: [...list.children].filter((item) => item instanceof HTMLElement),
  }));

  /** The filters that are set, and nothing else. */
  const state = (): URLSearchParams => {
    const set = new URLSearchParams();
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value.trim()) set.set(name, value.trim());
    return set;
  };

  const fits = (item: HTMLElement, wanted: URLSearchParams): boolean => {
    for (const [name, value] of wanted) {
      if (name === 'sort' || name === 'view') continue;
      if (
        name === 'q'
          ? !(item.textContent ?? '').toLowerCase().includes(value.toLowerCase())
          : item.dataset[name] !== value
      )
        return false;
    }
    return true;
  };

  const sorted = (items: readonly HTMLElement[], by: string | null): readonly HTMLElement[] => {
    if (by === 'value')
      return items.toSorted((a, b) => Number(b.dataset['value']) - Number(a.dataset['value']));
    if (by === 'name') {
      const { compare } = new Intl.Collator(document.documentElement.lang);
      return items.toSorted((a, b) => compare(a.dataset['name'] ?? '', b.dataset['name'] ?? ''));
    }
    return items;
  };

  let order: string | null = null;
  const show = (): void => {
    const wanted = state();
    const table = wanted.get('view') === 'table';
    const shown = new Set<string>();
    for (const { list, items } of original) {
      for (const item of items) {
        item.hidden = !fits(item, wanted);
        if (!item.hidden) shown.add(item.dataset['name'] ?? '');
      }
      // Moving every row costs a layout of the whole page, so only a new order does.
      if (wanted.get('sort') !== order) list.append(...sorted(items, wanted.get('sort')));
    }
    order = wanted.get('sort');
    const filtering = [...wanted.keys()].some((name) => name !== 'sort' && name !== 'view');
    for (const section of document.querySelectorAll<HTMLElement>('[data-section]')) {
      section.hidden = table || !section.querySelector('[data-list] > :not([hidden])');
    }
    // A drawing shows several figures at once, so it stays only while none of them is filtered away.
    for (const part of document.querySelectorAll<HTMLElement>(
      '[data-section] .drawings, [data-extra], [data-opening]',
    )) {
      part.hidden = filtering || table;
    }
    for (const part of document.querySelectorAll<HTMLElement>('[data-whole]'))
      part.hidden = filtering || table;
    const all = document.querySelector<HTMLElement>('[data-table]');
    if (all) all.hidden = shown.size === 0;
    if (caution) caution.hidden = wanted.get('sort') !== 'value';
    const told = shown.size
      ? form.dataset['found']?.replace('{n}', String(shown.size))
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
    show();
  };

  form.addEventListener('focusin', () => document.body.toggleAttribute('data-filtering', true), {
    once: true,
  });
  form.addEventListener('change', (event) =>
    write(!(event.target instanceof HTMLInputElement && event.target.type === 'search')),
  );
  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'search') write(false);
  });
  form.addEventListener('reset', () => setTimeout(() => write(true)));
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('popstate', read);
  read();
}
