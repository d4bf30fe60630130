import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../frame/language.ts';
import { SignIn } from './sign-in.tsx';
import { SIGNED_IN, SIGNED_OUT } from '../asking/visit.ts';

/** Asks to sign in again where that has ended, over the page: what is typed stays in it. */
export function SignedOut() {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const open = () => setIsOpen(true);
    const close = () => setIsOpen(false);
    addEventListener(SIGNED_OUT, open);
    addEventListener(SIGNED_IN, close);
    return () => {
      removeEventListener(SIGNED_OUT, open);
      removeEventListener(SIGNED_IN, close);
    };
  }, []);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} aria-label={words.signIn} onCancel={(event) => event.preventDefault()}>
      {isOpen && (
        <>
          <p>{words.signedOut}</p>
          <SignIn />
        </>
      )}
    </dialog>
  );
}
