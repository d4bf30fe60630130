import { type FigureView, figureView } from '../../content/figure-view.ts';
import type { Locale } from '../../figure/locale.ts';
import { isValue, type Observation, type Value } from '../../figure/observation.ts';
import { markOf, QUALIFIERS } from '../../figure/quantity.ts';
import type { Statistic, StatisticEntry } from '../../figure/statistic.ts';
import { unitName } from '../../figure/unit.ts';
import { dictionary } from '../../words/dictionary.ts';
import { asSentence } from '../../words/sentence.ts';
import { type ColumnOf, columnsOf } from './column.ts';
import { PERIOD_KEY, periodColumns } from './period-columns.ts';
import type { OpenReport } from './report.ts';
import { type Table, tableOf } from './table.ts';
import { unitCode } from './unit-code.ts';

/** One value of one figure for one period, or why there is none. */
interface Observed extends StatisticEntry {
  readonly observation: Observation;
  readonly value: Value | undefined;
  /** The value, unless it was taken back. */
  readonly standing: Value | undefined;
  readonly views: Readonly<Record<Locale, FigureView>> | undefined;
}

const STATUSES = ['A', 'B', 'P', 'L', 'Q', 'O'] as const;

const { text, optionalText, integer, optionalNumber, code, optionalCode, both } = columnsOf<Observed>();
const period = periodColumns(({ observation }: Observed) => observation.period);

/**
 * The one definition of a row of the statistics, from which its JSON Schema, its Table Schema and its column list are made; `themes` are
 * the codes of the report’s themes. `/data/statistics.json` is an array of these.
 * Names in capitals are SDMX concepts, with `QUALIFIER`, `QUALIFIER_MARK`, `PERIOD_KIND` and `PERIOD_YEARS` added by this site.
 * `OBS_VALUE` must never be read without `QUALIFIER`: where that is `more-than` the value is only a lower bound.
 */
export function statisticColumns(themes: readonly string[]): ColumnOf<Observed>[] {
  return [
    text('INDICATOR', '数据的代号 / the figure’s id', ({ id }) => id),
    optionalNumber(
      'OBS_VALUE',
      '数值，不带单位；金额以币种的元计；没有数的空着 / the value without its unit; money in whole units of its currency; empty where there is none',
      ({ standing }) => standing?.value,
    ),
    optionalNumber(
      'OBS_VALUE_TO',
      '在两个数之间的，较大的一端；其他的空着 / the upper end of a range; empty otherwise',
      ({ standing }) => (standing?.qualifier === 'range' ? standing.to : undefined),
    ),
    text(
      'UNIT_MEASURE',
      '单位的代码：金额用ISO 4217的币种代码，其他写所计的是哪一类 / code of the unit: for money the ISO 4217 code of its currency, for others the kind of thing that is counted',
      ({ statistic }) => unitCode(statistic.unit),
    ),
    integer(
      'UNIT_MULT',
      '数值要乘以十的几次方；一律为0 / the power of ten to multiply the value by; always 0',
      () => 0,
    ),
    period.TIME_PERIOD,
    code(STATUSES)(
      'OBS_STATUS',
      '观测状态：A为正常，B为口径自此有变，P为初步数，L为没有统计，Q为不公布，O为已撤回 / status of the value: A normal, B counted differently from here on, P provisional, L not collected, Q held back, O withdrawn',
      ({ observation }) => statusCode(observation),
    ),
    code([...QUALIFIERS, 'none'])(
      'QUALIFIER',
      '性质：exact为照印的数；more-than、over、at-least只知下限，up-to、under只知上限，about、nearly为约数，range为两个数之间；none为没有数 / kind of value: exact is as printed; more-than, over and at-least are lower bounds, up-to and under upper ones, about and nearly estimates, range lies between two numbers; none is no value',
      ({ value }) => value?.qualifier ?? 'none',
    ),
    optionalText(
      'QUALIFIER_MARK',
      '原文用的字，如“余”“约”；没有的空着 / the source’s word for the qualifier; empty where there is none',
      ({ value }) => value && markOf(value),
    ),
    ...period.kind,
    ...both(text, 'label', '名称 / the name', ({ statistic }, locale) => statistic.label[locale]),
    ...both(
      text,
      'text',
      '带单位和“余”“多”“多于”的写法，可以照引 / the value in words, with unit and qualifier, safe to quote',
      ({ views }, locale) => views?.[locale].text ?? dictionary(locale).status.none,
    ),
    ...period.words,
    ...both(text, 'unit', '单位 / the unit', ({ statistic }, locale) => unitName(locale, statistic.unit)),
    ...both(
      text,
      'definition',
      '计的是什么 / what is counted',
      ({ statistic }, locale) => statistic.definition[locale],
    ),
    optionalCode(themes)(
      'theme',
      '主题的代号；不分主题的空着 / code of the theme; empty where it has none',
      ({ statistic }) => statistic.theme,
    ),
    optionalText(
      'part_of',
      '它是哪个数据的一部分；不是的空着 / the figure of which it is a part; empty otherwise',
      ({ statistic }) => statistic.partOf,
    ),
    optionalText('source_document', '来源的代号 / the document', ({ value }) => value?.source.document),
    optionalText(
      'source_locator',
      '其中的段落号 / the paragraph of the document',
      ({ value }) => value?.source.paragraph,
    ),
    optionalText(
      'source_printed',
      '原文印出的写法 / the number as the source prints it',
      ({ value }) => value?.source.printed,
    ),
    optionalText(
      'source_phrase',
      '原文，能证明这个数的最短一段 / the shortest phrase of the source that proves it',
      ({ value }) => value?.source.phrase,
    ),
    ...both(optionalText, 'notes', '使用的限制 / what to watch', (observed, locale) =>
      notesIn(locale, observed),
    ),
  ];
}

/** The table of a report’s figures, of each its values, oldest first. */
export function statisticTable({ statistics, themes }: Pick<OpenReport, 'statistics' | 'themes'>): Table {
  return tableOf('statistics', statisticColumns(themes), statistics.flatMap(observed), {
    // Of a period that is not dated it is the source that tells one value from another.
    key: [...PERIOD_KEY, 'source_document', 'source_locator'],
    references: [
      { column: 'part_of', table: 'statistics', target: 'INDICATOR' },
      { column: 'source_document', table: 'sources', target: 'id' },
    ],
  });
}

function observed(entry: StatisticEntry): Observed[] {
  return entry.statistic.observations.map((observation) => {
    const value = isValue(observation) ? observation : undefined;
    return {
      ...entry,
      observation,
      value,
      standing: value?.status?.kind === 'withdrawn' ? undefined : value,
      views: value && { zh: figureView('zh', entry, value), en: figureView('en', entry, value) },
    };
  });
}

function notesIn(locale: Locale, { statistic, observation, views }: Observed): string | null {
  const { status, punctuation } = dictionary(locale);
  const said = [
    ...(views?.[locale].remarks ?? []),
    ...(isValue(observation) ? [] : [status[observation.qualifier](observation.reason[locale])]),
    ...retired(locale, statistic),
    ...(views?.[locale].notes ?? (statistic.notes ?? []).map((note) => note[locale])),
  ];
  return said.join(punctuation.space) || null;
}

/** That the figure is no longer kept up, and the id of the one that follows it. */
function retired(locale: Locale, { withdrawn }: Statistic): string[] {
  if (!withdrawn) return [];
  const { status, punctuation } = dictionary(locale);
  const { date, reason, successor } = withdrawn;
  const follows = successor && status.successor + punctuation.space + successor + punctuation.stop;
  return [asSentence(locale, status.retired(date, reason[locale])), ...(follows ? [follows] : [])];
}

/** The code of SDMX's list of observation statuses (CL_OBS_STATUS) that says most. */
function statusCode(observation: Observation): (typeof STATUSES)[number] {
  if (!isValue(observation)) return observation.qualifier === 'missing' ? 'L' : 'Q';
  if (observation.status) return observation.status.kind === 'provisional' ? 'P' : 'O';
  return observation.break ? 'B' : 'A';
}
