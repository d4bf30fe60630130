import { datesIn } from '../../content/loaded/editions.ts';
import { isSound } from '../../content/reader/content.ts';
import type { FieldPath } from '../../content/reader/field-path.ts';
import { pathOf, shownPath } from '../../content/reader/layout.ts';
import type { SaidValue } from '../../content/schemas/edition.ts';
import { isKnownBy, knownBy } from '../../figure/known-by.ts';
import { inBoth } from '../../figure/locale.ts';
import { isValue, type Value } from '../../figure/observation.ts';
import { isBy, periodKey } from '../../figure/period.ts';
import { isSameQuantity, type Quantity } from '../../figure/quantity.ts';
import { documentsOf, type Statistic, valuesOf } from '../../figure/statistic.ts';
import { formatQuantity } from '../../figure/text.ts';
import { defineRule } from '../rule.ts';

/** What an older edition said of a figure is what its data still gives for then: a later value is one more, and a correction keeps the value before. */
export const editionsSayWhatTheySaid = defineRule({
  scope: 'editions',
  after: ['sound statistics', 'edition-of-another-year', 'edition-not-older'],
  codes: ['edition-value-changed'],
  check: ({ data: { date, values }, at, source: { file } }, { tell, content }) => {
    const [year, dates] = [date.slice(0, 4), datesIn(content)];
    for (const [index, kept] of values.entries()) {
      const { figure, said } = kept;
      const found = content.statistics.get(figure);
      if (!found && isSound(content, shownPath(pathOf('statistics', figure))))
        tell('edition-value-changed.gone', at(['values', index, 'figure']), { year, figure });
      if (!found) continue;
      const { data } = found;
      const now = isKnownBy(data, date, dates) ? knownBy(data, date, dates) : undefined;
      if (now && isSaid(now, kept)) continue;
      // Of a document that cannot be read, or is wrong, it is not known when it was written.
      if (!documentsOf(data).every((id) => isSound(content, content.sources.get(id)?.source.file))) continue;
      const inWords = (quantity: Quantity) => inBoth((locale) => formatQuantity(locale, quantity, data.unit));
      const was = inWords(said);
      if (!now || !data.observations.some(({ period }) => isSamePeriod(period, kept.period))) {
        tell('edition-value-changed.lost', at(['values', index, 'said']), { year, figure, was });
        continue;
      }
      const { how, field } = changeOf(data, kept, now, date);
      const about = { year, date, file, was, now: inWords(now), yaml: inYaml(said) };
      const place = data.observations.findIndex((each) => isValue(each) && each.source === now.source);
      tell(`edition-value-changed.${how}`, found.at(['observations', place, ...field]), about);
    }
  },
});

interface HowChanged {
  readonly how: 'earlier' | 'dated' | 'overwritten';
  /** The field of the observation that makes it so. */
  readonly field: FieldPath;
}

/** What makes another value of what an edition of a date said of a figure. */
function changeOf(statistic: Statistic, kept: SaidValue, now: Value, date: string): HowChanged {
  const [own, others] = [
    valuesOf(statistic).filter(({ source }) => source === now.source),
    valuesOf(statistic).filter(({ source }) => source !== now.source),
  ];
  if (!isSamePeriod(now.period, kept.period) || others.some((other) => isSaid(other, kept)))
    return { how: 'earlier', field: ['period'] };
  const revisions = own.flatMap((value) => value.revisions ?? []);
  const early = revisions.findIndex(({ was }) => isSameQuantity(was, kept.said));
  if (early >= 0) return { how: 'dated', field: ['revisions', early, 'date'] };
  const later = revisions.findIndex((revision) => !isBy(revision.date, date));
  return { how: 'overwritten', field: later < 0 ? ['value'] : ['revisions', later, 'was', 'value'] };
}

function isSaid(value: Value, { said, period }: SaidValue): boolean {
  return isSameQuantity(value, said) && isSamePeriod(value.period, period);
}

function isSamePeriod(a: Value['period'], b: Value['period']): boolean {
  return periodKey(a) === periodKey(b);
}

/** A quantity as it is written in a file. */
function inYaml(said: Quantity): string {
  const fields = Object.entries(said).map(([name, value]) => `${name}: ${value}`);
  return `{ ${fields.join(', ')} }`;
}
