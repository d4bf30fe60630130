import { useRef, useState } from 'preact/hooks';
import { canJoin, canSwap, counterpartOf, joining, splitting, swapping } from '../../prose/reshaping.ts';
import type { ParagraphChange } from '../paragraph-changes.ts';
import type { ChapterView, ProseRow } from '../views.ts';
import { Cell } from './cell.tsx';
import type { ChangeParagraphs } from './chapter.tsx';
import { useWords } from './language.ts';
import type { ProseField } from './prose-field.ts';
import { Waiting } from './waiting.tsx';

interface RowProps {
  readonly row: ProseRow;
  readonly above: ProseRow | undefined;
  readonly below: ProseRow | undefined;
  readonly chapter: ChapterView;
  readonly change: ChangeParagraphs;
  readonly confirm: (of: number) => void;
  readonly add: () => void;
}

const SIDES = ['zh', 'en'] as const;

/** One paragraph in both languages, and what can be done with both at once. */
export function Row({ row, above, below, chapter, change, confirm, add }: RowProps) {
  const { words } = useWords();
  const fields = useRef<Partial<Record<'zh' | 'en', ProseField>>>({});
  const [isAsked, setIsAsked] = useState(false);
  const position = (row.zh ?? row.en)?.index ?? 0;
  const label = words.paragraph(position + 1);
  const inBoth = (made: (side: 'zh' | 'en') => ParagraphChange[]) => {
    change({ zh: made('zh'), en: made('en') });
  };
  const remove = () =>
    inBoth((side) => {
      const cell = row[side];
      return cell ? [{ kind: 'remove', index: cell.index }] : [];
    });
  const swap = (upper: ProseRow, lower: ProseRow) =>
    inBoth((side) => swapping(upper[side]?.index ?? 0, lower[side]?.source ?? ''));
  const join = (lower: ProseRow) =>
    inBoth((side) =>
      joining(row[side]?.index ?? 0, row[side]?.source ?? '', lower[side]?.source ?? '', side),
    );
  const split = () => {
    const { zh, en } = fields.current;
    if (!zh || !en) return;
    const cut = (own: ProseField, other: ProseField) =>
      own.caret ?? counterpartOf(other.source, other.caret ?? 0, own.source);
    const at = { zh: cut(zh, en), en: cut(en, zh) };
    const made = (side: 'zh' | 'en', { source }: ProseField) =>
      at[side] === undefined ? [] : splitting(row[side]?.index ?? 0, source, at[side]);
    const changes = { zh: made('zh', zh), en: made('en', en) };
    const isWhole = changes.zh.length > 0 && changes.en.length > 0;
    setIsAsked(!isWhole);
    if (isWhole) change(changes);
  };
  const both = (can: (a?: string, b?: string) => boolean, upper?: ProseRow, lower?: ProseRow) =>
    SIDES.every((side) => can(upper?.[side]?.source, lower?.[side]?.source));
  const actions = [
    [words.addParagraph, true, add],
    [words.splitParagraph, row.zh !== undefined && row.en !== undefined, split],
    [words.joinParagraph, both(canJoin, row, below), () => below && join(below)],
    [words.moveUp, both(canSwap, above, row), () => above && swap(above, row)],
    [words.moveDown, both(canSwap, row, below), () => below && swap(row, below)],
    [words.removeParagraph, true, remove],
  ] as const;
  return (
    <section class="row" aria-label={label}>
      <div class="pair">
        {SIDES.map((side) => {
          const cell = row[side];
          return cell ? (
            <Cell
              key={side}
              cell={cell}
              side={side}
              chapter={chapter}
              set={(text) => change({ [side]: [{ kind: 'set', index: cell.index, text }] })}
              split={split}
              give={(field) => {
                fields.current[side] = field;
              }}
            />
          ) : (
            <p key={side} class="hint">
              {words.noCounterpart}
            </p>
          );
        })}
      </div>
      <Waiting stale={row.stale} label={label} {...(row.zh && { confirm: () => confirm(position) })} />
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
    </section>
  );
}
