import type { Locale, Localised } from '../figure/locale.ts';
import { spokenNumber, spokenQuantity } from '../figure/spoken.ts';
import type { StatForm } from '../figure/stat-form.ts';
import { isCountedInSource } from '../figure/chinese-evidence.ts';
import type { Evidence, Value } from '../figure/observation.ts';
import { type Reading, readingOf } from '../figure/quantity.ts';
import { latestValue, type Statistic, type StatisticEntry } from '../figure/statistic.ts';
import {
  formatInFull,
  formatNumber,
  formatQuantity,
  lastValue,
  type QuantityParts,
  quantityParts,
} from '../figure/text.ts';
import { isCount, type Unit, unitName, unitWord } from '../figure/unit.ts';
import { pagePath } from './pages.ts';
import { capitalised } from '../words/capitalised.ts';
import { dictionary } from '../words/dictionary.ts';
import { asSentence } from '../words/sentence.ts';

/** A figure for a language and a time: everything that is shown of it, anywhere. */
export interface FigureView {
  readonly id: string;
  readonly locale: Locale;
  /** What its file states, for every language and time. */
  readonly statistic: Statistic;
  /** The value of the time that is shown. */
  readonly observation: Value;
  readonly label: string;
  /** A shorter name where it has one, as it stands after the number. */
  readonly brief: string;
  /** The same as it opens a line. */
  readonly name: string;
  readonly definition: string;
  /** What a reader must know before quoting this value: what holds of it alone, and what holds of every value. */
  readonly notes: readonly string[];
  /** The first of these. */
  readonly ownNotes: readonly string[];
  /** The whole value; money in whole units of its currency. */
  readonly value: number;
  /** How far the value can be trusted. */
  readonly reading: Reading;
  readonly isLowerBound: boolean;
  readonly parts: QuantityParts;
  /** The same beside its name, which in English says what is counted: '190', not '190 Workers’ Homes'. */
  readonly named: QuantityParts;
  /** How it is written in each form that prose may use: '3000余', '三千余', '3000余人次', '干部培训：3000余人次'. */
  readonly written: Readonly<Record<StatForm, string>>;
  /** How it is said aloud in each form. */
  readonly spoken: Readonly<Record<StatForm, string>>;
  /** With its unit, as it stands in a sentence: '627.43万元'. */
  readonly text: string;
  /** With every digit: '6,274,300元'. */
  readonly inFull: string;
  /** The unit's word after this value, and for many. */
  readonly unit: { readonly here: string; readonly many: string };
  readonly period: string;
  /** Whether its source prints no number, and it is what the source’s words come to. */
  readonly isCounted: boolean;
  /** How the value is to be read, in few words: as printed, or a lower bound. */
  readonly qualifier: string;
  /** Its name and its period. */
  readonly caption: string;
  /** Its value and its period. */
  readonly sentence: string;
  /** Its name, value, period and definition. */
  readonly description: string;
  /** Whether it may be revised, was revised or was taken back: a sentence each. */
  readonly standing: readonly string[];
  /** That the figure is no longer kept up, and why. */
  readonly retired?: string | undefined;
  /** What its status and its corrections say of this value, and what is counted otherwise from it on, a sentence or more each. */
  readonly remarks: readonly string[];
  readonly evidence: Evidence;
  /** The address of its page, free of language and base. */
  readonly path: string;
  /** The address of its card for other sites. */
  readonly card: string;
}

/** A figure in a language, for its newest period unless another of its values is given. */
export function figureView(
  locale: Locale,
  { id, statistic }: StatisticEntry,
  observation: Value = latestValue(statistic),
): FigureView {
  const { unit, withdrawn } = statistic;
  const { punctuation, figurePage, ...words } = dictionary(locale);
  const label = statistic.label[locale];
  const period = words.period(observation.period);
  const text = formatQuantity(locale, observation, unit);
  const spoken = spokenQuantity(locale, observation, unit);
  const inWords = spokenNumber(locale, observation, unit);
  const sentence = text + punctuation.clause + period + punctuation.stop;
  const reading = readingOf(observation.qualifier);
  const isLowerBound = reading === 'lower';
  const isCounted = isCountedInSource(observation, unit);
  const standing = standingOf(locale, observation, unit);
  const { break: change } = observation;
  const notesIn = (notes: readonly Localised[] = []) => notes.map((note) => asSentence(locale, note[locale]));
  const parts = quantityParts(locale, observation, unit);
  const written = formatNumber(locale, observation, unit);
  const brief = (statistic.brief ?? statistic.label)[locale];
  const isNamed = isCount(unit.kind) || parts.after.trim() === brief.toLowerCase();
  const keepsUnit = locale === 'zh' || !isNamed;
  return {
    id,
    locale,
    statistic,
    observation,
    label,
    brief,
    name: capitalised(brief),
    definition: statistic.definition[locale],
    ownNotes: notesIn(observation.notes),
    notes: [...notesIn(observation.notes), ...notesIn(statistic.notes)],
    value: observation.value,
    reading,
    isLowerBound,
    parts,
    named: keepsUnit ? parts : { ...parts, after: written.slice(parts.before.length + parts.digits.length) },
    written: {
      number: written,
      words: inWords,
      unit: text,
      label: label + punctuation.colon + text,
    },
    spoken: {
      number: inWords,
      words: inWords,
      unit: spoken,
      label: label + punctuation.colon + spoken,
    },
    text,
    inFull: formatInFull(locale, observation, unit),
    unit: { here: unitWord(locale, unit, lastValue(observation)), many: unitName(locale, unit) },
    period,
    isCounted,
    qualifier: isCounted ? figurePage.countedBriefly : figurePage.readingBriefly[reading],
    caption: label + punctuation.clause + period,
    sentence,
    description: label + punctuation.colon + sentence + punctuation.space + statistic.definition[locale],
    standing,
    retired: withdrawn && asSentence(locale, words.status.retired(withdrawn.date, withdrawn.reason[locale])),
    remarks: [...standing, ...(change ? [asSentence(locale, change[locale])] : [])],
    evidence: observation.source,
    path: pagePath('figure', id),
    card: pagePath('card', id),
  };
}

/** The values that a value had before it was corrected, oldest first, each as a figure of its own. */
export function correctedValues({ locale, id, statistic, observation }: FigureView): FigureView[] {
  const { period, source, revisions = [] } = observation;
  return revisions.map(({ was }) => figureView(locale, { id, statistic }, { ...was, period, source }));
}

function standingOf(locale: Locale, { status, revisions = [] }: Value, unit: Unit): string[] {
  const words = dictionary(locale).status;
  const said = [
    ...(status?.kind === 'provisional' ? [words.provisional] : []),
    ...(status?.kind === 'withdrawn' ? [words.withdrawn(status.date, status.reason[locale])] : []),
    ...revisions.map(({ date, was, reason }) =>
      words.revised(date, formatQuantity(locale, was, unit), reason[locale]),
    ),
  ];
  return said.map((text) => asSentence(locale, text));
}

/** What a note says after a figure: every digit where the figure has them not, what it counts and its period, and how it stands. */
export function noteSentences({ locale, text, inFull, caption, standing }: FigureView): string {
  const { figure, punctuation } = dictionary(locale);
  const own = [...(inFull === text ? [] : [figure.inFull(inFull)]), caption].map(
    (sentence) => sentence + punctuation.stop,
  );
  return [...own, ...standing].join(punctuation.space);
}
