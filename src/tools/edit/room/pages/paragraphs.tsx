import { useState } from 'preact/hooks';
import type { ChapterView, ProseRow } from '../views.ts';
import type { ChangeParagraphs } from './chapter.tsx';
import { Cell, NewCell } from './cell.tsx';
import { useWords } from './language.ts';
import { Waiting } from './waiting.tsx';

/** The paragraphs of a chapter, a row each; one more can be put after each in both languages at once. */
export function Paragraphs({
  chapter,
  change,
  confirm,
}: {
  chapter: ChapterView;
  change: ChangeParagraphs;
  confirm: (of: number) => void;
}) {
  const [adding, setAdding] = useState(-1);
  return (
    <div class="paragraphs">
      {chapter.rows
        .map((row, index) => (
          <Row
            key={`${row.zh?.index} ${row.en?.index} ${chapter.rows.length}`}
            row={row}
            chapter={chapter}
            change={change}
            confirm={confirm}
            add={() => setAdding(index)}
          />
        ))
        .flatMap((row, index) =>
          adding === index
            ? [
                row,
                <Adding
                  key="adding"
                  after={chapter.rows[index]}
                  change={change}
                  done={() => setAdding(-1)}
                />,
              ]
            : [row],
        )}
    </div>
  );
}

interface RowProps {
  readonly row: ProseRow;
  readonly chapter: ChapterView;
  readonly change: ChangeParagraphs;
  readonly confirm: (of: number) => void;
  readonly add: () => void;
}

/** One paragraph in both languages. */
function Row({ row, chapter, change, confirm, add }: RowProps) {
  const { words } = useWords();
  const position = (row.zh ?? row.en)?.index ?? 0;
  const label = words.paragraph(position + 1);
  const remove = () => {
    if (row.zh) change('zh', { kind: 'remove', index: row.zh.index });
    if (row.en) change('en', { kind: 'remove', index: row.en.index });
  };
  return (
    <section class="row" aria-label={label}>
      <div class="pair">
        {(['zh', 'en'] as const).map((side) => {
          const cell = row[side];
          return cell ? (
            <Cell
              key={side}
              cell={cell}
              side={side}
              chapter={chapter}
              set={(text) => change(side, { kind: 'set', index: cell.index, text })}
            />
          ) : (
            <p key={side} class="hint">
              {words.noCounterpart}
            </p>
          );
        })}
      </div>
      <Waiting stale={row.stale} label={label} {...(row.zh && { confirm: () => confirm(position) })} />
      <p class="bar">
        <button type="button" class="way" aria-label={`${words.addParagraph} ${label}`} onClick={add}>
          {words.addParagraph}
        </button>
        <button type="button" class="way" aria-label={`${words.removeParagraph} ${label}`} onClick={remove}>
          {words.removeParagraph}
        </button>
      </p>
    </section>
  );
}

/** A paragraph that is not there yet; it comes when both languages have it. */
function Adding({
  after,
  change,
  done,
}: {
  after: ProseRow | undefined;
  change: ChangeParagraphs;
  done: () => void;
}) {
  const { words } = useWords();
  const [zh, setZh] = useState('');
  const [en, setEn] = useState('');
  const put = () => {
    change('zh', { kind: 'insert', index: (after?.zh?.index ?? -1) + 1, text: zh });
    change('en', { kind: 'insert', index: (after?.en?.index ?? -1) + 1, text: en });
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
