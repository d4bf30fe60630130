import { useState } from 'preact/hooks';
import { useWords } from '../frame/language.ts';

/** Copies a text for a technician. */
export function Copy({ text }: { text: string }) {
  const { words } = useWords();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <p class="bar">
      <button
        type="button"
        onClick={() => void navigator.clipboard.writeText(text).then(() => setIsCopied(true))}
      >
        {words.copy}
      </button>
      {isCopied && <span role="status">{words.copied}</span>}
    </p>
  );
}
