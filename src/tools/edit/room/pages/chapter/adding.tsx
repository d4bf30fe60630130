import { useState } from 'preact/hooks';
import type { ProseRow } from '../../views/chapter.ts';
import type { ChangeParagraphs, SideChange } from './side-change.ts';
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
    const insert = (above: number | undefined, text: string): SideChange => ({
      shown: [],
      changes: [{ kind: 'insert', index: (above ?? -1) + 1, text }],
    });
    change(() => ({ zh: insert(after?.zh?.index, zh), en: insert(after?.en?.index, en) }));
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
