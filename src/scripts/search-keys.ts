// `/`, Ctrl-K or Cmd-K go to search from any page: to the field where one is shown, and to the search page elsewhere.

import { recall, remember } from './memory.ts';

// A single character as a shortcut must be possible to switch off (WCAG 2.1.4): the search page has the switch.
const slash = document.querySelector<HTMLInputElement>('[data-slash]');
if (slash) {
  slash.checked = recall('slash') !== 'off';
  slash.onchange = () => remember('slash', slash.checked ? '' : 'off');
}

/** Whether an event is of a key by what it types, or by its place where that types nothing of ASCII: 、 or л. */
function isKey({ key, code, shiftKey }: KeyboardEvent, sign: string, place: string): boolean {
  return key.toLowerCase() === sign || (code === place && !shiftKey && !/^[!-~]$/.test(key));
}

addEventListener('keydown', (event) => {
  const { key, code, target, ctrlKey, metaKey, altKey, shiftKey } = event;
  // What fills in a form sends events without a key.
  if (!key) return;
  // Only real keys have a place. The switch is not shown to who seems to have none: search.css.
  if (code) document.documentElement.dataset['keys'] = '1';
  const chord = ctrlKey !== metaKey && !altKey && !shiftKey && isKey(event, 'k', 'KeyK');
  const single = !ctrlKey && !metaKey && !altKey && isKey(event, '/', 'Slash') && recall('slash') !== 'off';
  const typing =
    target instanceof Element &&
    target.matches('textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])');
  if (typing || !(chord || single)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[role=search] [name=q]');
  if (field?.getClientRects().length) {
    field.focus();
    field.select();
  } else document.querySelector<HTMLAnchorElement>('nav a[href$="#q"]')?.click();
});
