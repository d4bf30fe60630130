import type { Sentence } from './sentence.ts';

const NAME = 'aloud';

/** Marks the sentence that is being read, or none, without moving anything: in colour only, the whole paragraph in older browsers. */
export function mark(sentence: Sentence | undefined): void {
  if ('highlights' in CSS) {
    if (sentence) CSS.highlights.set(NAME, new Highlight(sentence.range));
    else CSS.highlights.delete(NAME);
    return;
  }
  document.querySelector(`[data-${NAME}]`)?.removeAttribute(`data-${NAME}`);
  sentence?.block.setAttribute(`data-${NAME}`, '');
}

// A sentence seen while the page still moves towards an earlier one may be out of sight when it stands.
let moving = false;
addEventListener('scrollend', () => {
  moving = false;
});

/** Brings a sentence into view where any of it is outside the window or under the controls, which cover so many pixels of its foot. */
export function reveal({ range }: Sentence, covered: number): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (!moving && top >= 0 && bottom <= innerHeight - covered) return;
  moving = 'onscrollend' in window;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo({ top: scrollY + top - innerHeight / 4, behavior: still ? 'instant' : 'smooth' });
}
