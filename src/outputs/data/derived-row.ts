import { datesOf } from '../../content/source.ts';
import { DERIVED_KINDS, derive, type DerivedFigure, formatDerived } from '../../figure/derive.ts';
import type { Statistic } from '../../figure/statistic.ts';
import { columnsOf } from './column.ts';
import { PERIOD_KEY, periodColumns } from './period-columns.ts';
import type { OpenReport } from './report.ts';
import { type Table, type TableReference, tableOf } from './table.ts';
import { derivedUnitCode } from './unit-code.ts';

type Derived = OpenReport['derivations'][number] & {
  readonly figure: DerivedFigure;
  readonly divided: Statistic;
};

const { text, integer, number, code, both } = columnsOf<Derived>();
const period = periodColumns(({ figure }: Derived) => figure.period);

const COLUMNS = [
  text('INDICATOR', '推算出的数的代号 / the derived figure’s id', ({ id }) => id),
  number(
    'OBS_VALUE',
    '取整后的数值，不带单位 / the rounded value without its unit',
    ({ figure }) => figure.value,
  ),
  text(
    'UNIT_MEASURE',
    '单位的代码：百分之几、每百个有几，或被除的数据的单位 / code of the unit: per cent, for each hundred, or the unit of the figure divided',
    ({ derivation, divided }) => derivedUnitCode(derivation.kind, divided.unit),
  ),
  integer(
    'UNIT_MULT',
    '数值要乘以十的几次方；一律为0 / the power of ten to multiply the value by; always 0',
    () => 0,
  ),
  period.TIME_PERIOD,
  code(['about', 'more-than'])(
    'QUALIFIER',
    '性质：about为约数，more-than为只知下限 / kind of value: about is rounded, more-than is a lower bound',
    ({ figure }) => figure.qualifier,
  ),
  ...period.kind,
  ...both(text, 'label', '名称 / the name', ({ derivation }, locale) => derivation.label[locale]),
  ...both(
    text,
    'text',
    '带单位和“约”的写法，可以照引 / the value in words, with unit and qualifier, safe to quote',
    ({ derivation, figure }, locale) => formatDerived(locale, figure, derivation.unit),
  ),
  ...period.words,
  ...both(text, 'unit', '单位 / the unit', ({ derivation }, locale) => derivation.unit[locale]),
  text('numerator', '被除的数据 / the figure that is divided', ({ derivation }) => derivation.numerator),
  text('denominator', '除以的数据 / the figure it is divided by', ({ derivation }) => derivation.denominator),
  text(
    'numerator_source',
    '被除的数所据的来源 / the document of the value that is divided',
    ({ figure }) => figure.above.source.document,
  ),
  text(
    'denominator_source',
    '除以的数所据的来源 / the document of the value it is divided by',
    ({ figure }) => figure.below.source.document,
  ),
  code(DERIVED_KINDS)(
    'kind',
    '算法：占整体的百分比、平均每个、每百个 / how it is worked out: per cent of a whole, for each one, for each hundred',
    ({ derivation }) => derivation.kind,
  ),
  ...both(
    text,
    'caveat',
    '引用前须知 / what to know before quoting it',
    ({ derivation }, locale) => derivation.caveat[locale],
  ),
];

/** The table of the derived figures: of each the periods that both its inputs cover, newest first. */
export function derivedTable({ derivations, statistics, sources }: OpenReport): Table {
  const statistic = new Map(statistics.map((entry) => [entry.id, entry.statistic]));
  const derived = derivations.flatMap((entry): Derived[] => {
    const divided = statistic.get(entry.derivation.numerator);
    const by = statistic.get(entry.derivation.denominator);
    if (!divided || !by) return [];
    const { figures } = derive(entry.derivation, divided, by, datesOf(sources));
    return figures.map((figure) => ({ ...entry, figure, divided }));
  });
  const references = ['numerator', 'denominator'].flatMap((column): TableReference[] => [
    { column, table: 'statistics', target: 'INDICATOR' },
    { column: `${column}_source`, table: 'sources', target: 'id' },
  ]);
  return tableOf('derived', COLUMNS, derived, {
    key: [...PERIOD_KEY, 'numerator_source', 'denominator_source'],
    references,
  });
}
