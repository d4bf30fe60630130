import type { Dates, Value } from '../../figure/observation.ts';
import { type Locale, localePaths } from '../../figure/locale.ts';
import { capitalised } from '../../words/capitalised.ts';
import { dictionary } from '../../words/dictionary.ts';
import { asSentence } from '../../words/sentence.ts';
import type { Edition } from '../edition.ts';
import {
  type ChangedFigure,
  type ChangedSection,
  type EditionSection,
  CHANGE_KINDS,
  figureChanges,
  sectionChanges,
} from '../edition-changes.ts';
import { periodBySource } from '../figure-history.ts';
import { type FigureView, figureView } from '../figure-view.ts';
import { heldContent } from '../held-content.ts';
import { editionPath, pagePath } from '../pages.ts';
import { pathOf, shownPath } from '../reader/layout.ts';
import { getEditions } from './editions.ts';
import { once } from './once.ts';
import { getSections } from './sections.ts';
import { getDates } from './sources.ts';
import { getStatistics } from './statistics.ts';

/** An edition and the one before it. */
export interface EditionStep {
  readonly edition: Edition;
  readonly before: Edition;
}

/** Every edition that has one before it, the newest first. */
export async function getEditionSteps(): Promise<EditionStep[]> {
  const editions = await getEditions();
  return editions.flatMap((edition, index) => {
    const before = editions[index + 1];
    return before ? [{ edition, before }] : [];
  });
}

/** What `getStaticPaths` returns for a page that stands once for each edition that has one before it, in each language. */
export async function changesPaths() {
  return (await getEditionSteps()).flatMap(({ edition: { year } }) =>
    localePaths().map(({ params, props }) => ({ params: { ...params, year }, props: { ...props, year } })),
  );
}

/** A change in words, and where its subject stands. */
export interface ToldChange<Kind> {
  readonly kind: Kind;
  readonly title: string;
  /** Free of language and base. */
  readonly path: string;
  readonly text?: string | undefined;
}

/** What changed from one edition to the next. */
export interface EditionChanges {
  readonly step: EditionStep;
  readonly figures: readonly ToldChange<ChangedFigure['change']['kind']>[];
  readonly sections: readonly ToldChange<ChangedSection['kind']>[];
}

/** What changed in the edition of a year since the one before it, in a language. */
export const getEditionChanges = once(async (locale: Locale, year: string): Promise<EditionChanges> => {
  const step = (await getEditionSteps()).find(({ edition }) => edition.year === year);
  if (!step) throw new Error(`${year}: 没有更早的一版 / there is no earlier edition`);
  const { edition, before } = step;
  const dates = await getDates();
  const changed = figureChanges(await getStatistics(), before.date, edition.date, dates);
  const sections = sectionChanges(await textsOf(locale, before.older), await textsOf(locale, edition.older));
  return {
    step,
    figures: changed.map((one) => toldFigure(locale, one, dates)),
    sections: sections.map(({ kind, slug, title }) => ({
      kind,
      title,
      path: editionPath(pagePath('section', slug), kind === 'removed' ? before.older : edition.older),
    })),
  };
});

/** What changed in the edition of a year, in one line: how many figures of each kind of change, and the sections. */
export async function getSummary(locale: Locale, year: string): Promise<string> {
  const { editions: words, punctuation } = dictionary(locale);
  const { figures, sections } = await getEditionChanges(locale, year);
  const counts = CHANGE_KINDS.flatMap((kind) => {
    const count = figures.filter((change) => change.kind === kind).length;
    return count > 0 ? [words.counted(count, words.figures[kind])] : [];
  });
  const titles = sections.map(({ kind, title }) => words.sections[kind] + punctuation.colon + title);
  const told = [...counts, ...titles];
  const changed = told.length > 0 ? told.join(punctuation.clause) + punctuation.stop : words.nothing;
  return words.changes(year) + punctuation.colon + changed;
}

function toldFigure(
  locale: Locale,
  { entry, change }: ChangedFigure,
  dates: Dates,
): EditionChanges['figures'][number] {
  const { label } = entry.statistic;
  const { period, status, editions, punctuation } = dictionary(locale);
  const at = (value: Parameters<typeof figureView>[2]) => figureView(locale, entry, value).sentence;
  const dated = (text: string, of: Parameters<typeof period>[0]) =>
    capitalised(period(of)) + punctuation.colon + text;
  /** Two values, each with its period; where both are called the same, with the dates of their sources. */
  const besideEachOther = (...values: readonly [Value, Value]): [now: string, was: string] => {
    const [now, was] = [figureView(locale, entry, values[0]), figureView(locale, entry, values[1])];
    if (now.period !== was.period) return [now.sentence, was.sentence];
    const told = (view: FigureView) =>
      view.text + punctuation.clause + periodBySource(view, dates) + punctuation.stop;
    return [told(now), told(was)];
  };
  const text = (() => {
    switch (change.kind) {
      case 'added':
        return at(change.now);
      case 'renewed':
        return editions.renewed(...besideEachOther(change.now, change.was));
      case 'revised': {
        const { value, revision } = change;
        const was = figureView(locale, entry, {
          ...revision.was,
          period: value.period,
          source: value.source,
        });
        const corrected = status.revised(revision.date, was.text, revision.reason[locale]);
        return at(value) + punctuation.space + corrected;
      }
      case 'redefined':
        return dated(change.how[locale], change.value.period);
      case 'missing':
        return dated(status[change.gap.qualifier](change.gap.reason[locale]), change.gap.period);
      case 'withdrawn': {
        const { date, reason } = change.withdrawal;
        if (!change.value) return status.retired(date, reason[locale]);
        return dated(status.withdrawn(date, reason[locale]), change.value.period);
      }
    }
  })();
  const path = pagePath('figure', entry.id);
  return { kind: change.kind, title: label[locale], path, text: capitalised(asSentence(locale, text)) };
}

/** What the sections of an edition say in a language: their words and their text as written, whatever the values of their figures. */
async function textsOf(locale: Locale, edition: string | undefined): Promise<EditionSection[]> {
  const articles = new Map(heldContent().sections.map((article) => [article.filePath, article]));
  return (await getSections(locale, edition)).map(({ slug, words: { title, line, summary } }) => {
    const body = articles.get(shownPath(pathOf('sections', slug, locale, edition)))?.prose?.body ?? '';
    return { slug, title, text: [title, line, summary, body.trim()].join('\n') };
  });
}
