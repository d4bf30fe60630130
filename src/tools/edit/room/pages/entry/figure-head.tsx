import type { FigureAction, FigureCard } from '../../views/figure.ts';
import type { Change } from './change.ts';
import { useWords } from '../frame/language.ts';
import { wayTo, wayToPlace } from '../frame/way.ts';

interface FigureHeadProps {
  readonly figure: FigureCard;
  readonly change: Change;
  /** Begins something, and goes to the field that is filled in first. */
  readonly begin: (action: FigureAction) => void;
}

/** What a figure says in both languages, before and after, where it is told, and what follows it. */
export function FigureHead({ figure, change, begin }: FigureHeadProps) {
  const { locale: own, words } = useWords();
  const { before, after, told, followers, printed, actions, follows, evidence } = figure;
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
        {actions.map((action) => (
          <button key={action.name} type="button" onClick={() => begin(action)}>
            {words.figureActions[action.name]}
          </button>
        ))}
      </p>
      {follows && <pre class="follows">{follows[own]}</pre>}
      <ul class="evidence">
        {evidence.map(({ place, before: lead, printed: number, after: rest }) => (
          <li key={`${place.zh} ${lead} ${number}`}>
            <span class="hint">{place[own]}</span>{' '}
            <q>
              {lead}
              {number !== '' && <mark>{number}</mark>}
              {rest}
            </q>
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.told(told.length)}</summary>
        <ul>
          {told.map((one) => (
            <li key={`${one.file} ${one.line}`}>
              <a href={wayToPlace(one)}>{one.place[own]}</a>
            </li>
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
