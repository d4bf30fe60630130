import type { FigureCard } from '../views.ts';
import type { Change } from './field.tsx';
import { useWords } from './language.ts';
import { wayTo } from './way.ts';

/** What a figure says in both languages, before and after, where it is told, and what follows it. */
export function FigureHead({ figure, change }: { figure: FigureCard; change: Change }) {
  const { words } = useWords();
  const { before, after, told, followers, printed, next } = figure;
  return (
    <section class="figure">
      {(['zh', 'en'] as const).map((locale) => (
        <p key={locale} lang={locale === 'zh' ? 'zh-CN' : 'en'} class="value">
          {before?.[locale] === after?.[locale] || !before || !after
            ? (after ?? before)?.[locale]
            : words.changed(before[locale], after[locale])}
        </p>
      ))}
      <p class="bar">
        {printed.map(({ path, value }) => (
          <button key={path.join('.')} type="button" onClick={() => change({ kind: 'set', path, value })}>
            {words.printAs(value)}
          </button>
        ))}
        <button type="button" onClick={() => change({ kind: 'insert', ...next })}>
          {words.addYear}
        </button>
      </p>
      <details>
        <summary>{words.told(told.length)}</summary>
        <ul>
          {told.map(({ file, line }) => (
            <li key={`${file} ${line}`}>{`${file.replace(/^content\//, '')} ${words.line(line)}`}</li>
          ))}
        </ul>
      </details>
      {followers.length > 0 && (
        <details>
          <summary>{words.followers}</summary>
          <ul>
            {followers.map(({ file, title }) => (
              <li key={file}>
                <a href={wayTo('entry', file)}>
                  <span lang="zh-CN">{title.zh}</span> <span lang="en">{title.en}</span>
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
