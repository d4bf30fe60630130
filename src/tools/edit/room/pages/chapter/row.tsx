import { useState } from 'preact/hooks';
import { kindOf } from '../../../prose/reshaping.ts';
import { segmentsOf, shownText } from '../../../prose/segments.ts';
import type { CellView, ChapterView, Insertable, ProseRow } from '../../views/chapter.ts';
import { Cell } from './cell.tsx';
import type { ChangeParagraphs } from './side-change.ts';
import { termMarks } from '../../../prose/term-marks.ts';
import { Told } from '../issues/issues.tsx';
import { useWords } from '../frame/language.ts';
import { Picker } from './picker.tsx';
import type { ProseField } from './prose-field.ts';
import {
  asTyped,
  canBoth,
  cutRow,
  fieldName,
  joinRows,
  removeRow,
  reshaped,
  SIDES,
  type Side,
  swapRows,
} from './row-changes.ts';
import { Waiting } from './waiting.tsx';

interface RowProps {
  readonly row: ProseRow;
  readonly above: ProseRow | undefined;
  readonly below: ProseRow | undefined;
  readonly chapter: ChapterView;
  readonly fields: Map<string, ProseField>;
  readonly change: ChangeParagraphs;
  readonly confirm: (of: number, isAnswered: boolean) => void;
  readonly add: () => void;
}

/** One paragraph in both languages, and what can be done with both at once. */
export function Row({ row, above, below, chapter, fields, change, confirm, add }: RowProps) {
  const { words } = useWords();
  const [isAsked, setIsAsked] = useState(false);
  const [side, setSide] = useState<Side>('zh');
  const [picking, setPicking] = useState<'figures' | 'terms'>();
  const position = (row.zh ?? row.en)?.index ?? 0;
  const label = words.paragraph(position + 1);
  const fieldOf = (own: Side, of = row) => fields.get(fieldName(own, of[own]?.index ?? -1));
  /** Has something made of rows as they stand in their fields. */
  const reshape = (
    rows: readonly ProseRow[],
    make: (...typed: readonly ProseRow[]) => ReturnType<typeof cutRow>,
  ) => {
    for (const one of rows) for (const own of SIDES) fieldOf(own, one)?.send();
    const typed = rows.map((one) => asTyped(one, fields));
    const made = make(...typed);
    if (made) change(() => reshaped(typed, made));
    return made !== undefined;
  };
  const cut = () => {
    const [zh, en] = [fieldOf('zh'), fieldOf('en')];
    setIsAsked(!(zh && en && reshape([row], () => cutRow(row, { zh, en }))));
  };
  const put = ({ id, words: own, label: name }: Insertable) => {
    const field = fieldOf(side);
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
    [words.joinParagraph, can.join, () => below && reshape([row, below], joinRows)],
    [words.moveUp, can.moveUp, () => above && reshape([above, row], swapRows)],
    [words.moveDown, can.moveDown, () => below && reshape([row, below], swapRows)],
    [words.removeParagraph, !isEdge, () => reshape([row], removeRow)],
  ];
  return (
    <section class="row" aria-label={label}>
      {isTag ? (
        <Tag row={row} chapter={chapter} />
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
                set={(text, known) => {
                  const { index } = cell;
                  known.tell(text);
                  change(
                    () => ({
                      [own]: {
                        shown: [{ index, text: known.text }],
                        changes: [{ kind: 'set', index, text }],
                      },
                    }),
                    (isTaken) => known.answered(text, isTaken),
                  );
                }}
                split={cut}
                enter={() => setSide(own)}
                give={(field) => {
                  fields.set(fieldName(own, cell.index), field);
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
function Tag({ row, chapter }: { row: ProseRow; chapter: ChapterView }) {
  const { locale, words } = useWords();
  const source = row.zh?.source ?? '';
  const [name, id] = [/^<([A-Z]\w*)/.exec(source)?.[1], /\sid="([^"]*)"/.exec(source)?.[1]];
  const told = source.startsWith('</') ? words.plainEnds : words.plainBegins;
  const drawing = id === undefined || name === 'Plain' ? undefined : (chapter.drawings[id]?.[locale] ?? id);
  const issues = SIDES.flatMap((side) => row[side]?.issues ?? []);
  return (
    <>
      <p class="hint">{drawing === undefined ? told : words.drawing(drawing)}</p>
      {issues.map(({ issue }) => (
        <Told key={`${issue.file} ${issue.message.zh}`} issue={issue} />
      ))}
    </>
  );
}
