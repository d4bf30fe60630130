import { z } from 'zod';
import { DERIVED_KINDS, derive, formatDerived } from '../../figure/derive.ts';
import { datesOf } from '../../content/source.ts';
import type { Dates } from '../../figure/observation.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { code, columnsOf, inBothLanguages, integer, number, text } from './column.ts';
import { periodCells, periodColumns } from './period-cells.ts';
import type { OpenReport } from './report.ts';
import type { Table } from './table.ts';
import { derivedUnitCode } from './unit-code.ts';

const label = inBothLanguages(text, '名称', 'the name');
const words = inBothLanguages(
  text,
  '带单位和“约”的写法，可以照引',
  'the value in words, with unit and qualifier, safe to quote',
);
const unitWords = inBothLanguages(text, '单位', 'the unit');
const caveats = inBothLanguages(text, '引用前须知', 'what to know before quoting it');

/** A row of the derived figures. */
export const derivedRow = z.strictObject({
  INDICATOR: text('推算出的数的代号', 'the derived figure’s id'),
  OBS_VALUE: number('取整后的数值，不带单位', 'the rounded value without its unit'),
  UNIT_MEASURE: text(
    '单位的代码：百分之几、每百个有几，或被除的数据的单位',
    'code of the unit: per cent, for each hundred, or the unit of the figure divided',
  ),
  UNIT_MULT: integer('数值要乘以十的几次方；一律为0', 'the power of ten to multiply the value by; always 0'),
  TIME_PERIOD: periodColumns.TIME_PERIOD,
  QUALIFIER: code(
    ['about', 'more-than'],
    '性质：about 为约数，more-than 为只知下限',
    'kind of value: about is rounded, more-than is a lower bound',
  ),
  PERIOD_KIND: periodColumns.PERIOD_KIND,
  PERIOD_YEARS: periodColumns.PERIOD_YEARS,
  label_zh: label.zh,
  label_en: label.en,
  text_zh: words.zh,
  text_en: words.en,
  period_zh: periodColumns.period_zh,
  period_en: periodColumns.period_en,
  unit_zh: unitWords.zh,
  unit_en: unitWords.en,
  numerator: text('被除的数据', 'the figure that is divided'),
  denominator: text('除以的数据', 'the figure it is divided by'),
  kind: code(
    DERIVED_KINDS,
    '算法：占整体的百分比、平均每个、每百个',
    'how it is worked out: per cent of a whole, for each one, for each hundred',
  ),
  caveat_zh: caveats.zh,
  caveat_en: caveats.en,
});

/** The table of the derived figures: of each the periods that both its inputs cover, newest first. */
export function derivedTable({ derivations, statistics, sources }: OpenReport): Table {
  const figures = new Map(statistics.map(({ id, statistic }) => [id, statistic]));
  const rows = derivations.flatMap((entry) => {
    const divided = figures.get(entry.derivation.numerator);
    const by = figures.get(entry.derivation.denominator);
    return divided && by ? derivedRows(entry, divided, by, datesOf(sources)) : [];
  });
  return {
    name: 'derived',
    columns: columnsOf(derivedRow),
    rows,
    key: ['INDICATOR', 'PERIOD_KIND', 'TIME_PERIOD', 'PERIOD_YEARS'],
    references: ['numerator', 'denominator'].map((column) => ({
      column,
      table: 'statistics',
      target: 'INDICATOR',
    })),
  };
}

function derivedRows(
  { id, derivation }: OpenReport['derivations'][number],
  divided: Statistic,
  by: Statistic,
  dates: Dates,
): z.infer<typeof derivedRow>[] {
  const { kind, numerator, denominator, label, unit, caveat } = derivation;
  return derive(derivation, divided, by, dates).figures.map((derived) => ({
    INDICATOR: id,
    OBS_VALUE: derived.value,
    UNIT_MEASURE: derivedUnitCode(kind, divided.unit),
    UNIT_MULT: 0,
    QUALIFIER: derived.qualifier,
    ...periodCells(derived.period),
    label_zh: label.zh,
    label_en: label.en,
    text_zh: formatDerived('zh', derived, unit),
    text_en: formatDerived('en', derived, unit),
    unit_zh: unit.zh,
    unit_en: unit.en,
    numerator,
    denominator,
    kind,
    caveat_zh: caveat.zh,
    caveat_en: caveat.en,
  }));
}
