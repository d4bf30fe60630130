import { inTurn } from '../asking/ask.ts';
import { goTo } from '../frame/go-to.ts';

/** The list that the mouse opened last, unless a key was pressed since: what is chosen with the keys is only passed on the way to another. */
let opened: EventTarget | null = null;

/** What has a form lead on: Enter in a field of one line, and what is chosen from a list with the mouse, go to the next that is to be filled in. */
export const LEADING_ON = {
  onPointerDown: ({ target }: Event) => {
    opened = target;
  },
  onKeyDown: (event: KeyboardEvent) => {
    opened = null;
    const { target, key, isComposing, shiftKey } = event;
    if (key !== 'Enter' || isComposing || shiftKey || !isOneLine(target)) return;
    event.preventDefault();
    leadOn(target);
  },
  onChange: ({ target }: Event) => {
    if (target instanceof HTMLSelectElement && target === opened) leadOn(target);
  },
} as const;

function isOneLine(target: EventTarget | null): target is HTMLElement {
  return (
    (target instanceof HTMLInputElement && target.type === 'text') ||
    (target instanceof HTMLTextAreaElement && target.rows === 1 && target.closest('.prose') === null)
  );
}

/**
 * Goes to the next field below in which something is missing or wrong; once all is answered that was typed, to one above, or to what is to
 * be mended elsewhere.
 */
function leadOn(from: HTMLElement): void {
  const below = wrongBeside(from).find(
    (one) => (from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0,
  );
  if (below) {
    goTo(below);
    return;
  }
  // What is typed is asked about once one leaves it.
  from.blur();
  const go = () => {
    const isElsewhere = document.activeElement !== document.body;
    if (isElsewhere) return;
    const ways = from.closest('article')?.querySelectorAll<HTMLElement>('.elsewhere a') ?? [];
    goTo(wrongBeside(from)[0] ?? ways[0] ?? from);
  };
  void inTurn(async () => {}).then(() => requestAnimationFrame(go));
}

/** The other fields of a form that are wrong. */
function wrongBeside(field: HTMLElement): HTMLElement[] {
  const wrong = field.closest('form')?.querySelectorAll<HTMLElement>('[aria-invalid]') ?? [];
  return Array.from(wrong).filter((one) => one !== field);
}
