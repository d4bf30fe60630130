/** How long a press holds back what is answered, should its end never be told, in milliseconds. */
const LONGEST = 5000;

/** How long after it is let go a press may still become a click, in milliseconds. */
const LAST = 50;

let press: 'none' | 'held' | 'let go' = 'none';
let timer = 0;
const waiting: (() => void)[] = [];

/**
 * Waits until nobody is in the middle of a press: what is drawn between the pressing of a button and its click would move or replace the
 * button, and the press would count for nothing.
 */
export async function unpressed(): Promise<void> {
  if (press !== 'none') await new Promise<void>((done) => waiting.push(done));
}

function hold(): void {
  press = 'held';
  endIn(LONGEST);
}

function letGo(): void {
  if (press !== 'held') return;
  press = 'let go';
  endIn(LAST);
}

function endIn(time: number): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => {
    press = 'none';
    for (const done of waiting.splice(0)) done();
  }, time);
}

const isSpace = ({ key }: KeyboardEvent) => key === ' ';
// A list that drops down is open at once, and its end may be told to nobody.
const isClicked = ({ button, target }: PointerEvent) =>
  button === 0 && !(target instanceof HTMLSelectElement);
addEventListener('pointerdown', (event) => isClicked(event) && hold(), true);
addEventListener('keydown', (event) => isSpace(event) && hold(), true);
addEventListener('pointerup', letGo, true);
addEventListener('pointercancel', letGo, true);
addEventListener('keyup', (event) => isSpace(event) && letGo(), true);
// What is let go outside the window is told when the pointer comes back.
addEventListener('pointermove', ({ buttons }) => buttons === 0 && letGo(), true);
addEventListener('click', () => endIn(0), true);
