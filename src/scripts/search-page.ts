// The search page before it is used: what searches is fetched when the field is first entered, or when the address asks something.

import { asked } from './address.ts';
import { type Answers, listenTo, tell } from './live-field.ts';
import { SILENCE_MS } from './silence.ts';

const searchForm = document.querySelector<HTMLFormElement>('form[data-index]');
const searchField = searchForm?.querySelector<HTMLInputElement>('[name="q"]');
if (searchForm && searchField) {
  let session: Answers | undefined;
  // From the start: letters on the way to a Chinese word may be typed before what searches is there.
  const live = listenTo(searchField, {
    show: (words) => session?.show(words),
    settle: (words) => session?.settle(words),
  });
  let begun = false;
  const fail = (): void => tell(searchForm.querySelector('output'), searchForm.dataset['failed'] ?? '');
  const begin = async (): Promise<void> => {
    if (begun) return;
    begun = true;
    setTimeout(() => session || fail(), SILENCE_MS);
    try {
      const { startSearch } = await import('./search-session.ts');
      session = await startSearch(searchForm, searchField, live);
    } catch {
      // To be tried again when the field is next entered.
      begun = false;
      fail();
    }
  };
  searchField.addEventListener('focus', begin);
  live.set(asked().get('q') ?? '');
  if (live.words()) begin();
  if (location.hash === '#q') {
    searchField.focus();
    searchField.select();
  }
}
