import { useState } from 'preact/hooks';
import type { ProseRow } from '../../views.ts';
import type { ChangeParagraphs } from './chapter.tsx';
import { useWords } from '../frame/language.ts';

interface AddingProps {
  readonly after: ProseRow | undefined;
  readonly change: ChangeParagraphs;
  readonly done: () => void;
}

/** A paragraph that is not there yet; it comes when both languages have it. */
export function Adding({ after, change, done }: AddingProps) {
  const { words } = useWords();
  const [zh, setZh] = useState('');
  const [en, setEn] = useState('');
  const put = () => {
    change({
      zh: [{ kind: 'insert', index: (after?.zh?.index ?? -1) + 1, text: zh }],
      en: [{ kind: 'insert', index: (after?.en?.index ?? -1) + 1, text: en }],
    });
    done();
  };
  return (
    <section class="row" aria-label={words.newParagraph}>
      <div class="pair">
        <NewCell side="zh" type={setZh} />
        <NewCell side="en" type={setEn} />
      </div>
      <p class="bar">
        <button type="button" onClick={put} disabled={zh.trim() === '' || en.trim() === ''}>
          {words.putParagraph}
        </button>
        <button type="button" class="way" onClick={done}>
          {words.back}
        </button>
      </p>
    </section>
  );
}

function NewCell({ side, type }: { side: 'zh' | 'en'; type: (text: string) => void }) {
  const { words } = useWords();
  return (
    <textarea
      lang={side === 'zh' ? 'zh-CN' : 'en'}
      rows={2}
      aria-label={`${side === 'zh' ? words.chinese : words.english} ${words.newParagraph}`}
      onInput={({ currentTarget }) => type(currentTarget.value)}
    />
  );
}
