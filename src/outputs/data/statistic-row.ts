import { z } from 'zod';
import { figureView } from '../../content/figure-view.ts';
import { isValue, type Observation } from '../../figure/observation.ts';
import { markOf, QUALIFIERS } from '../../figure/quantity.ts';
import type { Statistic } from '../../figure/statistic.ts';
import type { Locale } from '../../figure/locale.ts';
import { unitName } from '../../figure/unit.ts';
import { dictionary } from '../../words/dictionary.ts';
import { asSentence } from '../../words/sentence.ts';
import { code, columnsOf, inBothLanguages, integer, optionalNumber, optionalText, text } from './column.ts';
import { periodCells, periodColumns } from './period-cells.ts';
import type { OpenReport } from './report.ts';
import type { Table } from './table.ts';
import { unitCode } from './unit-code.ts';

const label = inBothLanguages(text, '名称', 'the name');
const words = inBothLanguages(
  text,
  '带单位和“余”“多”“多于”的写法，可以照引',
  'the value in words, with unit and qualifier, safe to quote',
);
const unitWords = inBothLanguages(text, '单位', 'the unit');
const definition = inBothLanguages(text, '计的是什么', 'what is counted');
const notes = inBothLanguages(optionalText, '使用的限制', 'what to watch');

/**
 * The one definition of a row of the statistics, from which its type, its JSON Schema, its Table Schema and its column list are made;
 * `themes` are the codes of the report’s themes.
 */
export const statisticRow = (themes: readonly string[]) =>
  z.strictObject({
    INDICATOR: text('数据的代号', 'the figure’s id'),
    OBS_VALUE: optionalNumber(
      '数值，不带单位；金额以币种的元计；没有数的空着',
      'the value without its unit; money in whole units of its currency; empty where there is none',
    ),
    OBS_VALUE_TO: optionalNumber(
      '在两个数之间的，较大的一端；其他的空着',
      'the upper end of a range; empty otherwise',
    ),
    UNIT_MEASURE: text(
      '单位的代码：钱用 ISO 4217 的币种代码，其他是计的哪一类东西',
      'code of the unit: of money the ISO 4217 code of its currency, of others the kind of thing that is counted',
    ),
    UNIT_MULT: integer(
      '数值要乘以十的几次方；一律为0',
      'the power of ten to multiply the value by; always 0',
    ),
    TIME_PERIOD: periodColumns.TIME_PERIOD,
    OBS_STATUS: code(
      ['A', 'B', 'P', 'L', 'Q', 'O'],
      '观测状态：A 正常，B 从此口径有变，P 初步数，L 没有统计，Q 不公布，O 已撤回',
      'status of the value: A normal, B counted otherwise from here on, P provisional, L not collected, Q held back, O withdrawn',
    ),
    QUALIFIER: code(
      [...QUALIFIERS, 'none'],
      '性质：exact 为照印的数；more-than、over、at-least 只知下限，up-to 只知上限，about、nearly 为约数，range 在两个数之间；none 没有数',
      'kind of value: exact is as printed; more-than, over and at-least are lower bounds, up-to an upper one, about and nearly estimates, range lies between two numbers; none is no value',
    ),
    QUALIFIER_MARK: optionalText(
      '原文用的字，如“余”“约”；没有的空着',
      'the source’s word for the qualifier; empty where there is none',
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
    theme: code(themes, '主题的代号', 'code of the theme'),
    part_of: optionalText(
      '它是哪个数据的一部分；不是的空着',
      'the figure of which it is a part; empty otherwise',
    ),
    source_document: optionalText('来源的代号', 'the document'),
    source_locator: optionalText('其中的段落号', 'the paragraph of the document'),
    source_printed: optionalText('来源印出的写法', 'the number as the source prints it'),
    source_phrase: optionalText(
      '原文，能证明这个数的最短一段',
      'the shortest phrase of the source that proves it',
    ),
    notes_zh: notes.zh,
    notes_en: notes.en,
  });

/**
 * A row of the statistics: one value of one figure for one period. `/data/statistics.json` is an array of these.
 * Names in capitals are SDMX concepts, with `QUALIFIER`, `QUALIFIER_MARK`, `PERIOD_KIND` and `PERIOD_YEARS` added by this site.
 * `OBS_VALUE` must never be read without `QUALIFIER`: where that is `more-than` the value is only a lower bound.
 */
export type StatisticRow = z.infer<ReturnType<typeof statisticRow>>;

/** A figure's rows, oldest first. */
export function statisticRows(id: string, statistic: Statistic): StatisticRow[] {
  return statistic.observations.map((observation) => statisticCells(id, statistic, observation));
}

/** The table of a report’s figures. */
export function statisticTable({ statistics, themes }: Pick<OpenReport, 'statistics' | 'themes'>): Table {
  return {
    name: 'statistics',
    columns: columnsOf(statisticRow(themes)),
    rows: statistics.flatMap(({ id, statistic }) => statisticRows(id, statistic)),
    key: ['INDICATOR', 'PERIOD_KIND', 'TIME_PERIOD', 'PERIOD_YEARS'],
    references: [
      { column: 'part_of', table: 'statistics', target: 'INDICATOR' },
      { column: 'source_document', table: 'sources', target: 'id' },
    ],
  };
}

function statisticCells(id: string, statistic: Statistic, observation: Observation): StatisticRow {
  const { label, unit, definition, theme, partOf, notes = [] } = statistic;
  const value = isValue(observation) ? observation : undefined;
  const stands = value?.status?.kind === 'withdrawn' ? undefined : value;
  const views = value && {
    zh: figureView('zh', { id, statistic }, value),
    en: figureView('en', { id, statistic }, value),
  };
  const inWords = (locale: Locale) => views?.[locale].text ?? dictionary(locale).status.none;
  const notesIn = (locale: Locale) => {
    const said = views
      ? [...views[locale].remarks, ...retired(locale, statistic), ...views[locale].notes]
      : [...gapIn(locale, observation), ...retired(locale, statistic), ...notes.map((note) => note[locale])];
    return said.join(dictionary(locale).punctuation.space) || null;
  };
  return {
    INDICATOR: id,
    OBS_VALUE: stands?.value ?? null,
    OBS_VALUE_TO: stands?.qualifier === 'range' ? stands.to : null,
    UNIT_MEASURE: unitCode(unit),
    UNIT_MULT: 0,
    OBS_STATUS: statusCode(observation),
    QUALIFIER: value?.qualifier ?? 'none',
    QUALIFIER_MARK: (value && markOf(value)) ?? null,
    ...periodCells(observation.period),
    label_zh: label.zh,
    label_en: label.en,
    text_zh: inWords('zh'),
    text_en: inWords('en'),
    unit_zh: unitName('zh', unit),
    unit_en: unitName('en', unit),
    definition_zh: definition.zh,
    definition_en: definition.en,
    theme,
    part_of: partOf ?? null,
    source_document: value?.source.document ?? null,
    source_locator: value?.source.paragraph ?? null,
    source_printed: value?.source.printed ?? null,
    source_phrase: value?.source.phrase ?? null,
    notes_zh: notesIn('zh'),
    notes_en: notesIn('en'),
  };
}

/** That the figure is no longer kept up, and the id of the one that follows it. */
function retired(locale: Locale, { withdrawn }: Statistic): string[] {
  if (!withdrawn) return [];
  const { status, punctuation } = dictionary(locale);
  const { date, reason, successor } = withdrawn;
  const follows = successor && status.successor + punctuation.space + successor + punctuation.stop;
  return [asSentence(locale, status.retired(date, reason[locale])), ...(follows ? [follows] : [])];
}

function gapIn(locale: Locale, observation: Observation): string[] {
  if (isValue(observation)) return [];
  return [dictionary(locale).status[observation.qualifier](observation.reason[locale])];
}

/** The code of SDMX's list of observation statuses (CL_OBS_STATUS) that says most. */
function statusCode(observation: Observation): StatisticRow['OBS_STATUS'] {
  if (!isValue(observation)) return observation.qualifier === 'missing' ? 'L' : 'Q';
  if (observation.status) return observation.status.kind === 'provisional' ? 'P' : 'O';
  return observation.break ? 'B' : 'A';
}
