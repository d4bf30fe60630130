// The search page before it is used: what searches is fetched when the field is first entered, or when the address asks something.

const searchForm = document.querySelector<HTMLFormElement>('form[data-index]');
const searchField = searchForm?.querySelector<HTMLInputElement>('[name="q"]');
if (searchForm && searchField) {
  let begun = false;
  const begin = async (): Promise<void> => {
    if (begun) return;
    begun = true;
    try {
      const { startSearch } = await import('./search-session.ts');
      await startSearch(searchForm, searchField);
    } catch {
      // To be tried again when the field is next entered.
      begun = false;
      const output = searchForm.querySelector('output');
      if (output) output.textContent = searchForm.dataset['failed'] ?? '';
    }
  };
  searchField.addEventListener('focus', begin);
  searchField.value = new URLSearchParams(location.search).get('q') ?? '';
  if (searchField.value) begin();
  if (location.hash === '#q') {
    searchField.focus();
    searchField.select();
  }
}
