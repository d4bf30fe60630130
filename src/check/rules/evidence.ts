import { formatQuantity } from '../../figure/text.ts';
import { DEFAULT_LOCALE, type Locale } from '../../figure/locale.ts';
import { type Evidence, isValue } from '../../figure/observation.ts';
import type { Unit } from '../../figure/unit.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { defineRule } from '../rule.ts';
import { isSized } from './units.ts';
import { quotationFaults } from './beside-figures.ts';
import { isPrinted, oddOneOut } from '../../figure/printed.ts';

/** A figure says what its evidence says: value, qualifier and unit come to the printed form, and the phrase has it in it. */
export const evidenceAgrees = defineRule({
  scope: 'statistics',
  codes: ['printed-differs', 'phrase-differs', 'year-of-another-period'],
  check: ({ data, at }, { tell, content }) => {
    // A unit that has a size in it agrees with nothing, and is told as that.
    if ('zh' in data.unit && isSized(data.unit.zh)) return;
    data.observations.forEach((observation, index) => {
      if (!isValue(observation)) return;
      const { printed, phrase } = observation.source;
      const language = languageOf(content, observation.source);
      if (!isPrinted(observation, data, language)) {
        const due = formatQuantity(language, observation, data.unit);
        const path =
          language === 'zh'
            ? oddOneOut(data, observation, index)
            : ['observations', index, 'source', 'printed'];
        tell(`printed-differs.${wayOf(printed, due, data.unit)}`, at(path), {
          due,
          printed,
          suggestion: path.at(-1) === 'printed' ? due : undefined,
        });
      } else if (!phrase.includes(printed))
        tell('phrase-differs.figure', at(['observations', index, 'source', 'phrase']), { printed });
      else quotationFaults(observation, language, (field) => at(['observations', index, ...field]), tell);
    });
  },
});

/** What says no number at all: 几千, 数百, 上百, 成千上万, 若干, 过半, 翻一番. */
const VAGUE = /几|数[十百千万亿]|上[百千万亿]|成[百千]上[千万]|若干|许多|大量|[多半]数|过半|大半|翻/;

/** What the printed form is that does not agree, and so what to do about it. */
function wayOf(
  printed: string,
  due: string,
  { kind }: Unit,
): 'value' | 'vague' | 'fraction' | 'places' | 'more' {
  if (kind === 'rank' && /^前/.test(printed)) return 'places';
  if (/分之/.test(printed) && !/^[百千万]分之/.test(printed)) return 'fraction';
  if (VAGUE.test(printed) && !/\d/.test(printed)) return 'vague';
  return printed !== due && printed.includes(due) ? 'more' : 'value';
}

/** The title of an honour is in the phrase that proves it. */
export const titlesAreQuoted = defineRule({
  scope: 'honours',
  codes: ['phrase-differs'],
  check: ({ data: { title, source }, at }, { tell, content }) => {
    const language = languageOf(content, source);
    if (!source.phrase.includes(title[language])) tell('phrase-differs.honour', at(['title', language]));
  },
});

/** The language that a proof is in; that of most where its document cannot be read. */
export function languageOf({ sources }: LoadedContent, { document }: Pick<Evidence, 'document'>): Locale {
  return sources.get(document)?.data.language ?? DEFAULT_LOCALE;
}
