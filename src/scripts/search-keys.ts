// `/`, Ctrl-K or Cmd-K go to search from any page: to the field where one is shown, and to the search page elsewhere.

import { recall, remember } from './memory.ts';

// A single character as a shortcut must be possible to switch off (WCAG 2.1.4): the search page has the switch.
const slash = document.querySelector<HTMLInputElement>('[data-slash]');
if (slash) {
  slash.checked = !recall('slash');
  slash.onchange = () => remember('slash', slash.checked ? '' : 'off');
}

addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const chord = ctrlKey !== metaKey && !altKey && key === 'k';
  const single = !ctrlKey && !metaKey && !altKey && key === '/' && !recall('slash');
  const typing =
    target instanceof Element &&
    target.matches('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])');
  if (typing || !(chord || single)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[role=search] [name=q]');
  if (field?.getClientRects().length) {
    field.focus();
    field.select();
  } else document.querySelector<HTMLAnchorElement>('a[href$="/search/#q"]')?.click();
});
