import type { Speech } from '../../content/prose/speech.ts';

/** Adds the choice of a speed, which begins at the voice's own. */
export function addSpeed(
  place: HTMLElement,
  words: string,
  rates: Speech['rates'],
  choose: (rate: number) => void,
): void {
  const label = document.createElement('label');
  const select = document.createElement('select');
  for (const [rate, name] of rates) select.add(new Option(name, String(rate), rate === 1, rate === 1));
  select.addEventListener('change', () => choose(Number(select.value)));
  label.append(`${words} `, select);
  place.append(label);
}
