import { useState } from 'preact/hooks';
import type { ProseRow } from '../../views/chapter.ts';
import { useWords } from '../frame/language.ts';

interface WaitingProps {
  readonly stale: ProseRow['stale'];
  /** What waits, in words. */
  readonly label: string;
  /** What stands there in both languages. */
  readonly pairs: { readonly zh: string; readonly en: string };
  /** Says that it is checked, and whether it was asked that the English is left as it was; nothing where there is no Chinese to check it by. */
  readonly confirm?: (isAnswered: boolean) => void;
}

/** That an English waits to be checked, and the button that says it is; English left as it was is asked about with both. */
export function Waiting({ stale, label, pairs, confirm }: WaitingProps) {
  const { words } = useWords();
  const [isAsked, setIsAsked] = useState(false);
  if (!stale) return null;
  const isUntouched = stale === 'untouched';
  const told = isUntouched ? words.unchanged : words.renewed;
  return (
    <div class="bar">
      <span class="stale">{words.stale}</span>
      {confirm && !isAsked && (
        <button
          type="button"
          aria-label={`${told} ${label}`}
          onClick={() => (isUntouched ? setIsAsked(true) : confirm(false))}
        >
          {told}
        </button>
      )}
      {confirm && isAsked && isUntouched && (
        <div class="asked" role="status">
          <p>{words.standsStill(pairs.zh, pairs.en)}</p>
          <button type="button" class="main" onClick={() => confirm(true)}>
            {words.stands}
          </button>
          <button type="button" onClick={() => setIsAsked(false)}>
            {words.back}
          </button>
        </div>
      )}
    </div>
  );
}
