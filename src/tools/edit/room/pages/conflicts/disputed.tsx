import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ConflictView } from '../../views/saved.ts';
import { Conflicts } from './conflicts.tsx';
import { useWords } from '../frame/language.ts';

/** Asks over the page which is to stand of what two windows made of the same; both are kept until then. */
export function Disputed({ disputes, done }: { disputes: readonly ConflictView[]; done: () => void }) {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = disputes.length > 0;
  useLayoutEffect(() => {
    // Whoever was writing does not go on in a field in which, once chosen, something else may stand.
    if (isOpen && document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} aria-label={words.conflict} onCancel={(event) => event.preventDefault()}>
      {isOpen && <Conflicts conflicts={disputes} done={done} />}
    </dialog>
  );
}
