// What a reader chooses about reading, kept in this browser only: the colours, the text size, the elder mode and the language. The site is
// whole without this script. early.js sets what was chosen before the first paint.

import { recall, remember } from './memory.ts';

const root = document.documentElement;

// Chromium before 105, and Firefox before 121.
if (!CSS.supports('selector(:has(a))')) import('./has.ts').then(({ answerHas }) => answerHas());

const inputs = [...document.querySelectorAll<HTMLInputElement>('.choices input')];
const names = new Set(inputs.map(({ name }) => name));

/** Gives the page a choice's value, and every control of it: the contrast has two. A value that no control has is none. */
function show(name: string, chosen: string): void {
  const value = inputs.some((input) => input.name === name && input.value === chosen) ? chosen : '';
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
  for (const input of inputs) if (input.name === name) input.checked = input.value === value;
}

for (const name of names) show(name, recall(name));
for (const input of inputs) {
  input.addEventListener('change', () => {
    const value = input.checked ? input.value : '';
    remember(input.name, value);
    show(input.name, value);
  });
}

/**
 * Puts on or takes off the elder mode's styles, the same sheet that early.js writes into a page that begins in it; rejects, and leaves the
 * page as it was, where the sheet does not arrive.
 */
async function enter(mode: string): Promise<void> {
  const worn = document.querySelector<HTMLLinkElement>('link[media="screen"]');
  root.dataset['mode'] = mode;
  if (mode === 'elder' && worn?.sheet) return;
  worn?.remove();
  if (mode !== 'elder') return;
  try {
    // Few readers enter: the pages of all others are spared the file.
    const { wear } = await import('./sheet.ts');
    await wear(document.querySelector<HTMLElement>('[data-elder]')?.dataset['elder'] ?? '', 'screen');
  } catch (error) {
    root.dataset['mode'] = '';
    remember('mode', '');
    throw error;
  }
}

// The mode as early.js knows it too.
const asked = /[?&]mode=(elder|standard)(?=&|$)/.exec(location.search)?.[1];
const kept = asked === undefined || remember('mode', asked === 'elder' ? asked : '');
if (kept && asked !== undefined) {
  // Kept from now on; in the address it would outlive the reader's leaving the mode.
  const address = new URL(location.href);
  address.searchParams.delete('mode');
  try {
    history.replaceState(null, '', address);
  } catch {
    // Safari allows only so many changes; the next page's address has none.
  }
}

addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const mode = link?.getAttribute('href')?.match(/^\?mode=(.+)/)?.[1];
  // Where nothing can be kept, the link itself opens the page in its mode, and the mode goes along from page to page.
  if (link && mode === undefined && !kept && link.origin === location.origin && !link.search)
    link.search = `mode=${asked}`;
  if (mode === undefined || !remember('mode', mode === 'elder' ? mode : '')) return;
  event.preventDefault();
  // The way in gives place to the way out, which takes the focus over.
  const way = document.querySelector<HTMLElement>(`[href^="?mode="]:not([href$="${mode}"])`);
  enter(mode).then(
    () => way?.focus(),
    () => {
      // What leads nowhere is not offered.
      if (link) link.hidden = true;
    },
  );
});

const menu = document.querySelector('.menu');
menu?.addEventListener('click', () => {
  menu.setAttribute('aria-expanded', String(menu.getAttribute('aria-expanded') === 'false'));
});

// Shown where a page offers to be read aloud, and the same as its own offer.
document
  .querySelector('.elder-listen')
  ?.addEventListener('click', () => document.querySelector<HTMLElement>('.aloud button')?.click());

// On paper closed parts show what they hold.
let closed: readonly HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const part of closed) part.open = true;
});
addEventListener('afterprint', () => {
  for (const part of closed) part.open = false;
});

// A page brought back as it was left, while another mode was chosen on a later one.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  for (const name of names) show(name, recall(name));
  enter(recall('mode') === 'elder' ? 'elder' : '').catch(() => undefined);
});

const switches = document.querySelectorAll<HTMLAnchorElement>('a[data-switch]');

/** The other language has what the address asks for, on every page: filters, a view, words to find. */
function carry(query: string): void {
  for (const link of switches) if (link.search !== query) link.search = query;
}
carry(location.search);
addEventListener('popstate', () => carry(location.search));
// What a page puts into its address, which the browser may take later: address.ts.
addEventListener('asked', (event) => {
  if (event instanceof CustomEvent) carry(String(event.detail));
});

for (const link of switches) {
  const stranger = !document.referrer.startsWith(location.origin + import.meta.env.BASE_URL);
  // Only the front door sends a reader on to the language chosen last, and to the place asked for; every other address is shown as it is.
  if ('home' in link.dataset && stranger && recall('language') === link.hreflang)
    location.replace(link.href + location.hash);
  link.addEventListener('click', () => {
    remember('language', link.hreflang);
    link.hash = placeInPage();
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
