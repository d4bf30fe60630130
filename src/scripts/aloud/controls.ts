import type { Speech } from '../../content/prose/speech.ts';
import type { State } from './player.ts';

/** What the controls of a reading do. */
export interface Actions {
  readonly toggle: () => void;
  readonly stop: () => void;
  readonly setRate: (rate: number) => void;
}

/** The bar of a reading, at the lower edge of the window, which it does not move. */
export interface Controls {
  /** Shows what the reading is doing; once it is stopped, nothing. */
  readonly show: (state: State) => void;
  /** How much of the window the bar covers, in pixels. */
  readonly height: () => number;
}

/** Puts the controls of a reading, not shown yet, after the button that starts it. */
export function addControls(start: HTMLElement, { words, rates }: Speech, actions: Actions): Controls {
  const root = document.documentElement;
  const bar = document.createElement('div');
  bar.className = 'aloud-bar';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.start);
  bar.hidden = true;
  const toggle = control(actions.toggle);
  const stop = control(actions.stop);
  stop.textContent = words.stop;
  bar.append(toggle, stop, speed(words.speed, rates, actions.setRate));
  start.after(bar);

  const show = (state: State): void => {
    const isShown = state !== 'stopped';
    if (isShown) toggle.textContent = state === 'speaking' ? words.pause : words.resume;
    if (isShown !== bar.hidden) return;
    bar.hidden = !isShown;
    // What the keyboard comes to, and the end of the page, stand above the bar.
    root.style.setProperty('--aloud-bar', `${bar.offsetHeight}px`);
    // Where the reader was is no longer there.
    start.toggleAttribute('data-reading', isShown);
    (isShown ? toggle : start).focus({ preventScroll: true });
  };
  return { show, height: () => bar.offsetHeight };
}

function control(press: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

/** The choice of a speed, which begins at the voice's own. */
function speed(words: string, rates: Speech['rates'], choose: (rate: number) => void): HTMLElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  for (const [rate, name] of rates) select.add(new Option(name, String(rate), rate === 1, rate === 1));
  select.addEventListener('change', () => choose(Number(select.value)));
  label.append(`${words} `, select);
  return label;
}
