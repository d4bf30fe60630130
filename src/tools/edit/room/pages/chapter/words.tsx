import type { SideView } from '../../views/chapter.ts';
import type { Change } from '../entry/change.ts';
import { Fields } from '../entry/fields.tsx';
import { useWords } from '../frame/language.ts';
import { Issues } from '../issues/issues.tsx';

/** The title and the other words at the top of one language of a chapter. */
export function Words({ side, change }: { side: SideView; change: Change }) {
  const { words } = useWords();
  const isChinese = side.file.endsWith('zh.mdx');
  const prefix = isChinese ? 'zh' : 'en';
  return (
    <fieldset>
      <legend>{isChinese ? words.chinese : words.english}</legend>
      <Issues issues={side.issues} prefix={prefix} />
      {side.fields.length === 0 ? (
        <>
          <p>{words.unreadable}</p>
          <pre>
            <code>{side.text}</code>
          </pre>
        </>
      ) : (
        <Fields fields={side.fields} issues={side.issues} change={change} prefix={prefix} />
      )}
    </fieldset>
  );
}
