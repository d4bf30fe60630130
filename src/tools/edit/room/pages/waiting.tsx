import type { ProseRow } from '../views.ts';
import { useWords } from './language.ts';

interface WaitingProps {
  readonly stale: ProseRow['stale'];
  /** What waits, in words. */
  readonly label: string;
  /** Says that it is checked; nothing where there is no Chinese to check it by. */
  readonly confirm?: () => void;
}

/** That an English waits to be checked, and the button that says it is. */
export function Waiting({ stale, label, confirm }: WaitingProps) {
  const { words } = useWords();
  if (!stale) return null;
  const told = stale === 'untouched' ? words.unchanged : words.renewed;
  return (
    <p class="bar">
      <span class="stale">{words.stale}</span>
      {confirm && (
        <button type="button" aria-label={`${told} ${label}`} onClick={confirm}>
          {told}
        </button>
      )}
    </p>
  );
}
