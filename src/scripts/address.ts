// What a page keeps in its address. What is asked counts at once, whether the browser takes the change now or later: Safari refuses more
// than a hundred changes in ten seconds.

const RETRY_MS = 2000;
const TRIES = 6;

let current = location.search;
let due = 0;
addEventListener('popstate', () => {
  clearTimeout(due);
  current = location.search;
});

/** What the address asks for. */
export function asked(): URLSearchParams {
  return new URLSearchParams(current);
}

/** Asks for something else; `isStop` where the back button is to come back to what was asked before. */
export function ask(wanted: URLSearchParams, isStop: boolean): void {
  // A browser that keeps nothing has the reading mode in the address too.
  const mode = asked().get('mode');
  if (mode !== null) wanted.set('mode', mode);
  const query = wanted.toString();
  if (query === current.slice(1)) return;
  current = query && `?${query}`;
  // The links to the other language take it over: reading-choices.ts.
  dispatchEvent(new CustomEvent('asked', { detail: current }));
  clearTimeout(due);
  write(isStop, TRIES);
}

function write(isStop: boolean, tries: number): void {
  try {
    history[isStop ? 'pushState' : 'replaceState'](null, '', (current || location.pathname) + location.hash);
  } catch {
    if (tries > 1) due = window.setTimeout(() => write(isStop, tries - 1), RETRY_MS);
  }
}
