import { isKnownBy, knownBy } from '../figure/known-by.ts';
import { type Dates, type Gap, isValue, type Revision, type Value } from '../figure/observation.ts';
import type { Localised } from '../figure/locale.ts';
import { isBy, timeOf } from '../figure/period.ts';
import type { Statistic, StatisticEntry, Withdrawal } from '../figure/statistic.ts';

/** What may happen to a figure between two editions, in the order it is told. */
export const CHANGE_KINDS = ['added', 'renewed', 'revised', 'redefined', 'missing', 'withdrawn'] as const;

/** What happened to a figure between two editions. */
export type FigureChange =
  | { readonly kind: 'added'; readonly now: Value }
  | { readonly kind: 'renewed'; readonly was: Value; readonly now: Value }
  | { readonly kind: 'revised'; readonly value: Value; readonly revision: Revision }
  | { readonly kind: 'redefined'; readonly value: Value; readonly how: Localised }
  | { readonly kind: 'missing'; readonly gap: Gap }
  | { readonly kind: 'withdrawn'; readonly withdrawal: Withdrawal; readonly value?: Value };

/** A change with the figure that it is of. */
export interface ChangedFigure {
  readonly entry: StatisticEntry;
  readonly change: FigureChange;
}

/** What happened to figures between the dates of two editions, kind by kind. */
export function figureChanges(
  statistics: readonly StatisticEntry[],
  from: string,
  to: string,
  dates: Dates,
): ChangedFigure[] {
  const all = statistics.flatMap((entry) =>
    Array.from(changesOf(entry.statistic, from, to, dates), (change) => ({ entry, change })),
  );
  return CHANGE_KINDS.flatMap((kind) => all.filter(({ change }) => change.kind === kind));
}

function* changesOf(statistic: Statistic, from: string, to: string, dates: Dates): Generator<FigureChange> {
  const isBetween = (date: string) => !isBy(date, from) && isBy(date, to);
  const known = (date: string) =>
    isKnownBy(statistic, date, dates) ? knownBy(statistic, date, dates) : undefined;
  const [was, now] = [known(from), known(to)];
  if (now && !was) yield { kind: 'added', now };
  if (was && now && !isOfOneTime(was, now)) yield { kind: 'renewed', was, now };
  const { observations, withdrawn } = statistic;
  if (withdrawn && isBetween(withdrawn.date)) yield { kind: 'withdrawn', withdrawal: withdrawn };
  for (const value of observations) {
    if (!isValue(value)) {
      // A gap has no document; it is told once its time is over.
      if (isBetween(timeOf(value.period, { date: to })?.to ?? from)) yield { kind: 'missing', gap: value };
      continue;
    }
    for (const revision of value.revisions ?? [])
      if (isBetween(revision.date)) yield { kind: 'revised', value, revision };
    if (value.break && isBetween(dates(value.source).date))
      yield { kind: 'redefined', value, how: value.break };
    if (value.status?.kind === 'withdrawn' && isBetween(value.status.date))
      yield { kind: 'withdrawn', withdrawal: value.status, value };
  }
}

function isOfOneTime(a: Value, b: Value): boolean {
  return a.source === b.source && a.period === b.period;
}

/** A section of an edition: what it says, as one text, and what it is called. */
export interface EditionSection {
  readonly slug: string;
  readonly title: string;
  readonly text: string;
}

/** What happened to the sections between two editions. */
export interface ChangedSection {
  readonly kind: 'added' | 'reworded' | 'removed';
  readonly slug: string;
  readonly title: string;
}

/** The sections that are new, say something else or are gone, in the order of the newer edition. */
export function sectionChanges(
  before: readonly EditionSection[],
  after: readonly EditionSection[],
): ChangedSection[] {
  const old = new Map(before.map((section) => [section.slug, section]));
  const kept = new Set(after.map(({ slug }) => slug));
  const told = ({ slug, title }: EditionSection, kind: ChangedSection['kind']) => ({ kind, slug, title });
  return [
    ...after.flatMap((section) => {
      const was = old.get(section.slug);
      if (!was) return [told(section, 'added')];
      return was.text === section.text ? [] : [told(section, 'reworded')];
    }),
    ...before.filter(({ slug }) => !kept.has(slug)).map((section) => told(section, 'removed')),
  ];
}
