// What a reader chooses about reading, kept in this browser only: the colours, and the language. The site is whole without this script.

import { recall, remember } from './memory.ts';
import './search-keys.ts';

const root = document.documentElement;

const choices = document.querySelectorAll<HTMLInputElement>('input[name="theme"]');
for (const choice of choices) {
  choice.checked = choice.value === recall('theme');
  choice.addEventListener('change', () => {
    remember('theme', choice.value);
    if (choice.value) root.dataset['theme'] = choice.value;
    else delete root.dataset['theme'];
  });
}
choices[0]?.closest('fieldset')?.removeAttribute('hidden');

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-switch]')) {
  const stranger = !document.referrer.startsWith(location.origin);
  // Only the front door sends a reader on to the language chosen last; every other address is shown as asked for.
  if ('home' in link.dataset && stranger && recall('language') === link.hreflang) location.replace(link.href);
  link.addEventListener('click', () => {
    remember('language', link.hreflang);
    if (!link.hash) link.hash = placeInPage();
  });
}

/** The id of the last place of the text in the upper quarter of the window or above it; ids are the same in both languages. */
function placeInPage(): string {
  let place = '';
  for (const element of document.querySelectorAll('main [id]:not(a, .note)')) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top < innerHeight / 4) place = element.id;
  }
  return scrollY > 0 ? place : '';
}
