// The search page before it is used: what searches is fetched when the field is first entered, or when the address asks something.

import { SILENCE_MS } from './silence.ts';

const searchForm = document.querySelector<HTMLFormElement>('form[data-index]');
const searchField = searchForm?.querySelector<HTMLInputElement>('[name="q"]');
if (searchForm && searchField) {
  const fail = (): void => {
    const output = searchForm.querySelector('output');
    if (output) output.textContent = searchForm.dataset['failed'] ?? '';
  };
  const begin = async (): Promise<void> => {
    const due = setTimeout(fail, SILENCE_MS);
    try {
      const { startSearch } = await import('./search-session.ts');
      await startSearch(searchForm, searchField);
    } catch {
      fail();
      beginOnceEntered();
    } finally {
      clearTimeout(due);
    }
  };
  const beginOnceEntered = (): void => searchField.addEventListener('focus', begin, { once: true });
  if (/[?&]q=./.test(location.search)) begin();
  else beginOnceEntered();
  if (location.hash === '#q') {
    searchField.focus();
    searchField.select();
  }
}
