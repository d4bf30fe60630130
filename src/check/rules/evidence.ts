import { type Derivation, derive, type Refusal } from '../../figure/derive.ts';
import { DEFAULT_LOCALE } from '../../figure/locale.ts';
import { type Evidence, isValue } from '../../figure/observation.ts';
import { isPrinted, oddOneOut } from '../../figure/printed.ts';
import { formatQuantity } from '../../figure/text.ts';
import type { Unit } from '../../figure/unit.ts';
import { workedOutAllTheSame } from '../../content/loaded/refused-and-derived.ts';
import { quotationFaults } from './beside-figures.ts';
import { SIZED } from './units.ts';
import { datesIn, defineRule, type FieldPath, isBy, type LoadedContent, type Locale } from '../vocabulary.ts';

/** A figure says what its evidence says: value, qualifier and unit come to the printed form, and the phrase has it in it. */
export const evidenceAgrees = defineRule({
  scope: 'statistics',
  codes: ['printed-differs', 'phrase-differs', 'year-of-another-period'],
  check: ({ data, at }, { tell, content }) => {
    // A unit that has a size in it agrees with nothing, and is told as that.
    if ('zh' in data.unit && SIZED.test(data.unit.zh)) return;
    data.observations.forEach((observation, index) => {
      if (!isValue(observation)) return;
      const { printed, phrase } = observation.source;
      const language = languageOf(content, observation.source);
      const inIt = (field: FieldPath) => at(['observations', index, ...field]);
      if (!isPrinted(observation, data, language)) {
        const due = formatQuantity(language, observation, data.unit);
        const path =
          language === 'zh'
            ? oddOneOut(data, observation, index)
            : ['observations', index, 'source', 'printed'];
        const suggestion = path.at(-1) === 'printed' ? due : undefined;
        tell(`printed-differs.${wayOf(printed, due, data.unit)}`, at(path), { due, printed, suggestion });
      } else if (!phrase.includes(printed))
        tell('phrase-differs.figure', inIt(['source', 'phrase']), { printed });
      else quotationFaults(observation, language, inIt, tell);
    });
  },
});

/** What says no number at all, or none that has a decimal: 几千, 数百, 上百, 成千上万, 若干, 过半, 翻一番, 三分之一. */
const VAGUE =
  /几|数[十百千万亿]|上[百千万亿]|成[百千]上[千万]|若干|许多|大量|[多半]数|过半|大半|翻|(?<!^[百千万])分之/;

/** What the printed form is that does not agree, and so what to do about it. */
function wayOf(printed: string, due: string, { kind }: Unit) {
  if (kind === 'rank' && /^前/.test(printed)) return 'places';
  if (VAGUE.test(printed) && !/\d/.test(printed)) return 'vague';
  return printed !== due && printed.includes(due) ? 'more' : 'value';
}

/** The title of an honour is in the phrase that proves it, and its years have come and do not run backwards. */
export const honoursAreProven = defineRule({
  scope: 'honours',
  codes: ['phrase-differs', 'future-year', 'reversed-years'],
  check: ({ data: { title, source, years }, at }, { tell, content }) => {
    const language = languageOf(content, source);
    if (!source.phrase.includes(title[language])) tell('phrase-differs.honour', at(['title', language]));
    if (years && years.from > years.to) tell('reversed-years', at(['years']));
    else if (years && !isBy(String(years.to), content.today))
      tell('future-year', at(['years', 'to']), { year: years.to });
  },
});

/** The language that a proof is in; that of most where its document cannot be read. */
export function languageOf({ sources }: LoadedContent, { document }: Pick<Evidence, 'document'>): Locale {
  return sources.get(document)?.data.language ?? DEFAULT_LOCALE;
}

/** The refusals that are about what is divided; the others are about what it is divided by. */
const DIVIDED: readonly Refusal[] = ['is-no-amount', 'share-above-whole', 'divides-an-estimate', 'negative'];

/** What comes of dividing two figures; nothing where one is not there or cannot be read, which is told as that. */
function workedOut(data: Derivation, content: LoadedContent) {
  const [above, below] = [data.numerator, data.denominator].map((id) => content.statistics.get(id)?.data);
  return above && below && derive(data, above, below, datesIn(content));
}

/** What is worked out from two figures can honestly be worked out, or is refused here, before a build would leave it out. */
export const derivedFiguresStand = defineRule({
  scope: 'derived',
  after: ['sound statistics'],
  codes: ['cannot-be-derived'],
  check: ({ data, at }, { tell, content }) => {
    const refusal = workedOut(data, content)?.refusal;
    const field = refusal && DIVIDED.includes(refusal) ? 'numerator' : 'denominator';
    if (refusal) tell(`cannot-be-derived.${refusal}`, at([field]));
  },
});

/** What is worked out stands in a group that has both of the figures it is worked out from, so that a reader sees what was divided. */
export const groupsShowWhatIsDivided = defineRule({
  scope: 'groups',
  after: ['sound statistics'],
  codes: ['derived-without-figures'],
  check: ({ data, at }, { tell, content }) => {
    const own = new Set([data.figure, ...data.figures]);
    for (const [index, id] of (data.derived ?? []).entries()) {
      const derivation = content.derived.get(id)?.data;
      const result = derivation && workedOut(derivation, content);
      if (!result || result.refusal) continue;
      const lacking = [derivation.numerator, derivation.denominator].filter((from) => !own.has(from));
      const named = lacking.map((one) => `“${one}”`);
      const figures = { zh: named.join(''), en: named.join(' and ') };
      if (lacking.length > 0) tell('derived-without-figures', at(['derived', index]), { figures, id });
    }
  },
});

/** What is said not to be worked out from two figures is not worked out from them. */
export const refusalsStand = defineRule({
  scope: 'refused',
  codes: ['refused-and-derived'],
  check: ({ data, at }, { tell, content }) => {
    const made = workedOutAllTheSame(data, content);
    if (made) tell('refused-and-derived', at(['figures']), { label: made.label });
  },
});
