import { useEffect, useState } from 'preact/hooks';
import { ask } from '../asking/ask.ts';
import { useWords } from './language.ts';

/** How often it is said that this page is open, in milliseconds. */
const PAUSE = 15_000;

/** Who else has the same open. */
export function Present({ file }: { file: string }) {
  const { words } = useWords();
  const [others, setOthers] = useState<readonly string[]>([]);
  useEffect(() => {
    // Whether somebody else is there is never worth a failure.
    const say = () => void ask('/api/present', { file }).then(setOthers, () => setOthers([]));
    say();
    const timer = setInterval(say, PAUSE);
    return () => clearInterval(timer);
  }, [file]);
  return (
    <p role="status" class="present">
      {others.length > 0 && words.present(others)}
    </p>
  );
}
