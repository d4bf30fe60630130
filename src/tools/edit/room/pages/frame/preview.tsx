import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../../../../figure/locale.ts';
import type { PreviewView } from '../../views/status.ts';
import { ask } from '../asking/ask.ts';
import { useWords } from './language.ts';

/** How often it is asked whether the pages can be seen, while they cannot. */
const PAUSE = 1000;

/** The page of what is being edited, as readers will see it; it shows itself again whenever something is saved. */
export function Preview({ file }: { file: string }) {
  const { locale, words } = useWords();
  const [language, setLanguage] = useState<Locale>(locale);
  const [view, setView] = useState<PreviewView>();
  const [turn, setTurn] = useState(0);
  const isWaiting = view === undefined || view.state === 'starting';
  useEffect(() => {
    let timer = 0;
    const look = () =>
      ask('/api/preview', { file }).then(
        (seen) => {
          setView(seen);
          if (seen.state === 'starting') timer = window.setTimeout(look, PAUSE);
        },
        () => setView({ state: 'gone', pages: { zh: '', en: '' } }),
      );
    void look();
    return () => clearTimeout(timer);
  }, [file, turn]);
  const page = view?.pages[language] ?? '';
  return (
    <aside class="preview" aria-label={words.preview}>
      <p class="bar">
        {(['zh', 'en'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="way"
            aria-pressed={one === language}
            onClick={() => setLanguage(one)}
          >
            {one === 'zh' ? words.chinese : words.english}
          </button>
        ))}
        <button type="button" class="way" onClick={() => setTurn(turn + 1)}>
          {words.seeAgain}
        </button>
        {view?.state === 'ready' && (
          <a href={page} target="_blank" rel="noreferrer">
            {words.seeAlone}
          </a>
        )}
      </p>
      {isWaiting && <p role="status">{words.previewStarting}</p>}
      {(view?.state === 'gone' || view?.state === 'none') && <p role="status">{words.previewGone}</p>}
      {view?.state === 'ready' && (
        <iframe
          key={`${page} ${turn}`}
          title={words.preview}
          src={page}
          sandbox="allow-scripts allow-same-origin"
        />
      )}
    </aside>
  );
}
