import { datesIn, editionsIn } from '../../content/loaded/editions.ts';
import { figuresShown, referencesOf } from '../../content/loaded/references.ts';
import { pathOf, shownPath } from '../../content/reader/layout.ts';
import type { SaidValue } from '../../content/schemas/edition.ts';
import { isKnownBy, knownBy } from '../../figure/known-by.ts';
import { isValue, type Value } from '../../figure/observation.ts';
import { isBy, periodKey } from '../../figure/period.ts';
import { isSameQuantity, type Quantity } from '../../figure/quantity.ts';
import { documentsOf, type Statistic, valuesOf } from '../../figure/statistic.ts';
import { formatQuantity } from '../../figure/text.ts';
import { defineRule, type FieldPath, inBoth, isSound, listed, type LoadedContent } from '../vocabulary.ts';

/** An older edition is of the year that its folder says and older than the newest. */
export const editionsAreOfTheirTime = defineRule({
  scope: 'settings',
  codes: ['edition-of-another-year', 'edition-not-older', 'figure-of-later-time'],
  check: ({ data: { edition: newest }, at }, { tell, content }) => {
    if (knewNothing(content, newest)) tell('figure-of-later-time.all', at(['edition']), { edition: newest });
    for (const [year, older] of content.entries.editions) {
      const place = older.at(['date']);
      if (older.data.date.slice(0, 4) !== year) tell('edition-of-another-year', place, { year });
      else if (year >= newest.slice(0, 4)) tell('edition-not-older', place, { newest });
      else if (knewNothing(content, older.data.date))
        tell('figure-of-later-time.all', place, { edition: older.data.date });
    }
  },
});

/** Whether a date is before that of every source, so that nothing at all was known by then. */
const knewNothing = ({ sources, today }: LoadedContent, date: string): boolean =>
  sources.size > 0 &&
  [...sources.values()].every(({ data }) => isBy(data.date, today) && !isBy(data.date, date));

/** An edition shows only figures that had a value by its date. */
export const editionsShowWhatWasKnown = defineRule({
  scope: 'reference',
  after: ['sound statistics'],
  codes: ['figure-of-later-time'],
  check: (reference, { tell, content }) => {
    const edition = editionsIn(content).find(({ older }) => older === reference.edition);
    if (!edition || knewNothing(content, edition.date)) return;
    const { year, date } = edition;
    for (const { id, place } of figuresShown(reference, content)) {
      const figure = content.statistics.get(id)?.data;
      if (figure && !isKnownBy(figure, date, datesIn(content)) && isDated(figure, content))
        tell('figure-of-later-time.one', place(), { id, year });
    }
  },
});

/** What an older edition said of a figure is what its data still gives for then: a later value is one more, and a correction keeps the value before. */
export const editionsSayWhatTheySaid = defineRule({
  scope: 'editions',
  after: ['sound statistics', 'edition-of-another-year', 'edition-not-older'],
  codes: ['edition-value-changed'],
  check: ({ data: { date, values }, at, source: { file } }, { tell, content }) => {
    const [year, dates] = [date.slice(0, 4), datesIn(content)];
    const named = referencesOf(content).filter(({ edition }) => edition === year);
    const shown = new Set(named.flatMap((one) => figuresShown(one, content)).map(({ id }) => id));
    for (const { figure } of values) shown.delete(figure);
    const lost = [...shown].filter((id) => {
      const known = content.statistics.get(id)?.data;
      return known && isKnownBy(known, date, dates);
    });
    if (lost.length > 0)
      tell('edition-value-changed.unlisted', at(['values'], 'key'), { year, figures: listed(lost) });
    for (const [index, kept] of values.entries()) {
      const { figure, said } = kept;
      const found = content.statistics.get(figure);
      if (!found && isSound(content, shownPath(pathOf('statistics', figure))))
        tell('edition-value-changed.gone', at(['values', index, 'figure']), { year, figure });
      if (!found) continue;
      const { data } = found;
      const now = isKnownBy(data, date, dates) ? knownBy(data, date, dates) : undefined;
      if ((now && isSaid(now, kept)) || !isDated(data, content)) continue;
      const inWords = (quantity: Quantity) => inBoth((locale) => formatQuantity(locale, quantity, data.unit));
      const was = inWords(said);
      if (!now || !data.observations.some(({ period }) => isSamePeriod(period, kept.period))) {
        tell('edition-value-changed.lost', at(['values', index, 'said']), { year, figure, was });
        continue;
      }
      const [how, field] = changeOf(data, kept, now, date);
      const fields = Object.entries(said).map(([name, value]) => `${name}: ${value}`);
      const about = { year, date, file, was, now: inWords(now), yaml: `{ ${fields.join(', ')} }` };
      const place = data.observations.findIndex((each) => isValue(each) && each.source === now.source);
      tell(`edition-value-changed.${how}`, found.at(['observations', place, ...field]), about);
    }
  },
});

/** Whether it is known when the documents of a figure were written, which it is not of one that cannot be read, or is wrong. */
function isDated(figure: Statistic, content: LoadedContent): boolean {
  return documentsOf(figure).every((id) => isSound(content, content.sources.get(id)?.source.file));
}

/** What makes another value of what an edition of a date said of a figure, and the field of the observation that does. */
function changeOf(
  statistic: Statistic,
  kept: SaidValue,
  now: Value,
  date: string,
): ['earlier' | 'dated' | 'overwritten', FieldPath] {
  const [all, isNow] = [valuesOf(statistic), ({ source }: Value) => source === now.source];
  if (!isSamePeriod(now.period, kept.period) || all.some((one) => !isNow(one) && isSaid(one, kept)))
    return ['earlier', ['period']];
  const revisions = all.filter(isNow).flatMap((value) => value.revisions ?? []);
  const early = revisions.findIndex(({ was }) => isSameQuantity(was, kept.said));
  if (early >= 0) return ['dated', ['revisions', early, 'date']];
  const later = revisions.findIndex((revision) => !isBy(revision.date, date));
  return ['overwritten', later < 0 ? ['value'] : ['revisions', later, 'was', 'value']];
}

function isSaid(value: Value, { said, period }: SaidValue): boolean {
  return isSameQuantity(value, said) && isSamePeriod(value.period, period);
}

function isSamePeriod(a: Value['period'], b: Value['period']): boolean {
  return periodKey(a) === periodKey(b);
}
