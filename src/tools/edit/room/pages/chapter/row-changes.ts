import { canJoin, canSwap, counterpartOf, joining, splitting, swapping } from '../../../prose/reshaping.ts';
import type { ParagraphChange } from '../../paragraph-changes.ts';
import type { ProseRow } from '../../views/chapter.ts';
import type { SideChange } from './side-change.ts';
import type { ProseField } from './prose-field.ts';

/** The languages that stand side by side. */
export const SIDES = ['zh', 'en'] as const;

/** One of them. */
export type Side = (typeof SIDES)[number];

type InBoth = Readonly<Record<Side, ParagraphChange[]>>;

/** The name of the field of a paragraph among all fields. */
export function fieldName(side: Side, index: number): string {
  return `${side} ${index}`;
}

/** A row as it stands in its fields, where somebody may have typed since it was told. */
export function asTyped(row: ProseRow, fields: ReadonlyMap<string, ProseField>): ProseRow {
  const typed = (side: Side) => {
    const cell = row[side];
    const source = cell && fields.get(fieldName(side, cell.index))?.source.trim();
    return cell && { ...cell, source: source || cell.source };
  };
  return { ...row, zh: typed('zh'), en: typed('en') };
}

/** What is made of some rows in both languages, and what stood in them. */
export function reshaped(rows: readonly ProseRow[], made: InBoth): Readonly<Record<Side, SideChange>> {
  const of = (side: Side): SideChange => ({
    shown: rows.flatMap((row) => (row[side] ? { index: row[side].index, text: row[side].source } : [])),
    changes: made[side],
  });
  return { zh: of('zh'), en: of('en') };
}

/** A row taken away, in the languages that have it. */
export function removeRow(row: ProseRow): InBoth {
  return inBoth((side) => {
    const cell = row[side];
    return cell ? [{ kind: 'remove', index: cell.index }] : [];
  });
}

/** Two rows that change places. */
export function swapRows(upper: ProseRow, lower: ProseRow): InBoth {
  return inBoth((side) => swapping(upper[side]?.index ?? 0, lower[side]?.source ?? ''));
}

/** Two rows that become one. */
export function joinRows(upper: ProseRow, lower: ProseRow): InBoth {
  return inBoth((side) =>
    joining(upper[side]?.index ?? 0, upper[side]?.source ?? '', lower[side]?.source ?? '', side),
  );
}

/** A row that becomes two, cut where somebody was, and in a language where nobody was after as many sentences; nothing where there is no such place. */
export function cutRow(row: ProseRow, { zh, en }: Readonly<Record<Side, ProseField>>): InBoth | undefined {
  const at = (own: ProseField, other: ProseField) =>
    own.caret ?? counterpartOf(other.source, other.caret ?? 0, own.source);
  const cut = (side: Side, { source }: ProseField, place: number | undefined) =>
    place === undefined ? [] : splitting(row[side]?.index ?? 0, source, place);
  const changes = { zh: cut('zh', zh, at(zh, en)), en: cut('en', en, at(en, zh)) };
  return SIDES.every((side) => changes[side].length > 0) ? changes : undefined;
}

/** What can be done with a row and those beside it, in both languages. */
export function canBoth(above: ProseRow | undefined, row: ProseRow, below: ProseRow | undefined) {
  const both = (can: typeof canJoin, upper: ProseRow | undefined, lower: ProseRow | undefined) =>
    SIDES.every((side) => can(upper?.[side]?.source, lower?.[side]?.source));
  return {
    join: both(canJoin, row, below),
    moveUp: both(canSwap, above, row),
    moveDown: both(canSwap, row, below),
  };
}

function inBoth(made: (side: Side) => ParagraphChange[]): InBoth {
  return { zh: made('zh'), en: made('en') };
}
