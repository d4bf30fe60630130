import { useRef, useState } from 'preact/hooks';
import { kindOf } from '../../../prose/reshaping.ts';
import { segmentsOf, shownText } from '../../../prose/segments.ts';
import type { CellView, ChapterView, Insertable, ProseRow } from '../../views.ts';
import { Cell } from './cell.tsx';
import type { ChangeParagraphs } from './chapter.tsx';
import { useWords } from '../frame/language.ts';
import { Picker } from './picker.tsx';
import { type ProseField, termMarks } from './prose-field.ts';
import { canBoth, cutRow, joinRows, removeRow, SIDES, type Side, swapRows } from './row-changes.ts';
import { Waiting } from './waiting.tsx';

interface RowProps {
  readonly row: ProseRow;
  readonly above: ProseRow | undefined;
  readonly below: ProseRow | undefined;
  readonly chapter: ChapterView;
  readonly change: ChangeParagraphs;
  readonly confirm: (of: number, isAnswered: boolean) => void;
  readonly add: () => void;
}

/** One paragraph in both languages, and what can be done with both at once. */
export function Row({ row, above, below, chapter, change, confirm, add }: RowProps) {
  const { words } = useWords();
  const fields = useRef<Partial<Record<Side, ProseField>>>({});
  const [isAsked, setIsAsked] = useState(false);
  const [side, setSide] = useState<Side>('zh');
  const [picking, setPicking] = useState<'figures' | 'terms'>();
  const position = (row.zh ?? row.en)?.index ?? 0;
  const label = words.paragraph(position + 1);
  const cut = () => {
    const { zh, en } = fields.current;
    const changes = zh && en && cutRow(row, { zh, en });
    setIsAsked(!changes);
    if (changes) change(changes);
  };
  const put = ({ id, words: own, label: name }: Insertable) => {
    const field = fields.current[side];
    if (picking === 'figures') field?.put({ text: own[side], source: `<Stat id="${id}" />` });
    else field?.put(...termMarks(id), name[side]);
  };
  const into = (told: string) => words.into(told, side === 'zh' ? words.chinese : words.english);
  const source = row.zh?.source ?? '';
  const isTag = SIDES.every((own) => kindOf(row[own]?.source ?? '') === 'tag');
  const isEdge = isTag && !/\sid=/.test(source);
  const can = canBoth(above, row, below);
  const actions: readonly [told: string, isPossible: boolean, act: () => void][] = [
    [into(words.insertFigure), !isTag, () => setPicking('figures')],
    [into(words.insertTerm), !isTag, () => setPicking('terms')],
    [words.addParagraph, !isEdge || source.startsWith('</'), add],
    [words.splitParagraph, !isTag && row.zh !== undefined && row.en !== undefined, cut],
    [words.joinParagraph, can.join, () => below && change(joinRows(row, below))],
    [words.moveUp, can.moveUp, () => above && change(swapRows(above, row))],
    [words.moveDown, can.moveDown, () => below && change(swapRows(row, below))],
    [words.removeParagraph, !isEdge, () => change(removeRow(row))],
  ];
  return (
    <section class="row" aria-label={label}>
      {isTag ? (
        <Tag source={source} chapter={chapter} />
      ) : (
        <div class="pair">
          {SIDES.map((own) => {
            const cell = row[own];
            return cell ? (
              <Cell
                key={own}
                cell={cell}
                side={own}
                chapter={chapter}
                set={(text) => change({ [own]: [{ kind: 'set', index: cell.index, text }] })}
                split={cut}
                enter={() => setSide(own)}
                give={(field) => {
                  fields.current[own] = field;
                }}
              />
            ) : (
              <p key={own} class="hint">
                {words.noCounterpart}
              </p>
            );
          })}
        </div>
      )}
      <Waiting
        stale={row.stale}
        label={label}
        pairs={{ zh: wordsOf(row.zh, 'zh', chapter), en: wordsOf(row.en, 'en', chapter) }}
        {...(row.zh && { confirm: (isAnswered: boolean) => confirm(position, isAnswered) })}
      />
      {isAsked && (
        <p class="hint" role="status">
          {words.splitHint}
        </p>
      )}
      <p class="bar reshaping">
        {actions.map(
          ([told, isPossible, act]) =>
            isPossible && (
              <button key={told} type="button" class="way" aria-label={`${told} ${label}`} onClick={act}>
                {told}
              </button>
            ),
        )}
      </p>
      {picking && (
        <Picker
          title={into(picking === 'figures' ? words.insertFigure : words.insertTerm)}
          file={chapter.zh.file}
          of={picking}
          side={side}
          put={put}
          done={() => setPicking(undefined)}
        />
      )}
    </section>
  );
}

/** What a paragraph says, its figures as their words. */
function wordsOf(cell: CellView | undefined, side: Side, { tags }: ChapterView): string {
  return shownText(segmentsOf(cell?.source ?? '', (tag) => tags[tag]?.[side] ?? ''));
}

/** What a tag on a line of its own stands for, in words. */
function Tag({ source, chapter }: { source: string; chapter: ChapterView }) {
  const { locale, words } = useWords();
  const [, id] = /\sid="([^"]*)"/.exec(source) ?? [];
  const told = source.startsWith('</') ? words.plainEnds : words.plainBegins;
  return <p class="hint">{id === undefined ? told : words.drawing(chapter.drawings[id]?.[locale] ?? id)}</p>;
}
