import { z } from 'zod';
import { figureView } from '../../content/figure-view.ts';
import { LOWER_BOUND_MARKS } from '../../figure/quantity.ts';
import { type Observation, type Statistic, THEMES } from '../../figure/statistic.ts';
import { code, columnsOf, inBothLanguages, integer, optionalCode, optionalText, text } from './column.ts';
import { joinedNotes } from './notes.ts';
import { periodCells, periodColumns } from './period-cells.ts';
import type { OpenReport } from './report.ts';
import type { Table } from './table.ts';
import { UNIT_CODES, unitCode } from './unit-code.ts';

const label = inBothLanguages(text, '名称', 'the name');
const words = inBothLanguages(
  text,
  '带单位和“余”“多”“多于”的写法，可以照引',
  'the value in words, with unit and qualifier, safe to quote',
);
const unitWords = inBothLanguages(text, '单位', 'the unit');
const definition = inBothLanguages(text, '计的是什么', 'what is counted');
const notes = inBothLanguages(optionalText, '使用的限制', 'what to watch');

/** The one definition of a row of the statistics, from which its type, its JSON Schema, its Table Schema and its column list are made. */
export const statisticRow = z.strictObject({
  INDICATOR: text('数据的代号', 'the figure’s id'),
  OBS_VALUE: integer('数值，不带单位；金额以元计', 'the value without its unit; money in yuan'),
  UNIT_MEASURE: code(
    UNIT_CODES,
    '单位的代码：场所、人、人次、件项类、人民币元、年',
    'code of the unit: places, people, instances, items and kinds, Chinese yuan, years',
  ),
  UNIT_MULT: integer('数值要乘以十的几次方；一律为0', 'the power of ten to multiply the value by; always 0'),
  TIME_PERIOD: periodColumns.TIME_PERIOD,
  OBS_STATUS: code(['A'], '观测状态；A 是正常值', 'status of the value; A is a normal one'),
  QUALIFIER: code(
    ['exact', 'more-than'],
    '性质：exact 为照印的数，more-than 为只知下限',
    'kind of value: exact is as printed, more-than is a lower bound',
  ),
  QUALIFIER_MARK: optionalCode(
    LOWER_BOUND_MARKS,
    '下限在原文里用的字；不是下限的空着',
    'the word by which the article marks a lower bound; empty otherwise',
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
  definition_zh: definition.zh,
  definition_en: definition.en,
  theme: code(THEMES, '主题的代号', 'code of the theme'),
  part_of: optionalText(
    '它是哪个数据的一部分；不是的空着',
    'the figure of which it is a part; empty otherwise',
  ),
  source_locator: text('原文段落号', 'the paragraph of the article'),
  source_printed: text('原文印出的写法', 'the number as the article prints it'),
  source_phrase: text('原文，能证明这个数的最短一段', 'the shortest phrase of the article that proves it'),
  notes_zh: notes.zh,
  notes_en: notes.en,
});

/**
 * A row of the statistics: one value of one figure for one period. `/data/statistics.json` is an array of these.
 * Names in capitals are SDMX concepts, with `QUALIFIER`, `QUALIFIER_MARK`, `PERIOD_KIND` and `PERIOD_YEARS` added by this site.
 * `OBS_VALUE` must never be read without `QUALIFIER`: where that is `more-than` the value is only a lower bound.
 */
export type StatisticRow = z.infer<typeof statisticRow>;

/** A figure's rows, oldest first. */
export function statisticRows(id: string, statistic: Statistic): StatisticRow[] {
  return statistic.observations.map((observation) => statisticCells(id, statistic, observation));
}

/** The table of all figures, or of some. */
export function statisticTable(statistics: OpenReport['statistics']): Table {
  return {
    name: 'statistics',
    columns: columnsOf(statisticRow),
    rows: statistics.flatMap(({ id, statistic }) => statisticRows(id, statistic)),
    key: ['INDICATOR', 'PERIOD_KIND', 'TIME_PERIOD', 'PERIOD_YEARS'],
    references: [{ column: 'part_of', table: 'statistics', target: 'INDICATOR' }],
  };
}

function statisticCells(id: string, statistic: Statistic, observation: Observation): StatisticRow {
  const { label, unit, definition, theme, partOf, notes } = statistic;
  return {
    INDICATOR: id,
    OBS_VALUE: observation.value,
    UNIT_MEASURE: unitCode(unit),
    UNIT_MULT: 0,
    OBS_STATUS: 'A',
    QUALIFIER: observation.qualifier,
    QUALIFIER_MARK: observation.qualifier === 'more-than' ? observation.mark : null,
    ...periodCells(observation.period),
    label_zh: label.zh,
    label_en: label.en,
    text_zh: figureView('zh', { id, statistic }, observation).text,
    text_en: figureView('en', { id, statistic }, observation).text,
    unit_zh: unit.zh,
    unit_en: unit.en.other,
    definition_zh: definition.zh,
    definition_en: definition.en,
    theme,
    part_of: partOf ?? null,
    source_locator: observation.source.paragraph,
    source_printed: observation.source.printed,
    source_phrase: observation.source.phrase,
    notes_zh: joinedNotes('zh', notes),
    notes_en: joinedNotes('en', notes),
  };
}
