import { derive, type Derivation, type Refusal } from '../../figure/derive.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { datesIn } from '../../content/loaded/editions.ts';
import { defineRule } from '../rule.ts';

/** The figure that a refusal is about. */
const REFUSED: Readonly<Record<Refusal, 'numerator' | 'denominator'>> = {
  'divides-by-itself': 'denominator',
  'is-no-amount': 'numerator',
  'share-of-another-unit': 'denominator',
  'share-above-whole': 'numerator',
  'no-common-period': 'denominator',
  'divides-by-bound': 'denominator',
  'divides-by-nothing': 'denominator',
  'divides-an-estimate': 'numerator',
  negative: 'numerator',
};

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
    if (refusal) tell(`cannot-be-derived.${refusal}`, at([REFUSED[refusal]]));
  },
});

/** What is worked out stands in a group that has both of the figures it is worked out from, so that a reader sees what was divided. */
export const groupsShowWhatIsDivided = defineRule({
  scope: 'groups',
  after: ['sound statistics'],
  codes: ['derived-without-figures'],
  check: ({ data, at }, { tell, content }) => {
    const own = new Set([data.figure, ...data.figures]);
    data.derived?.forEach((id, index) => {
      const derivation = content.derived.get(id)?.data;
      const result = derivation && workedOut(derivation, content);
      if (!result || result.refusal) return;
      const lacking = [derivation.numerator, derivation.denominator].filter((from) => !own.has(from));
      if (lacking.length === 0) return;
      const named = lacking.map((one) => `“${one}”`);
      const [from, fromEn] = [named.join(''), named.join(' and ')];
      tell('derived-without-figures', at(['derived', index]), { figures: { zh: from, en: fromEn }, id });
    });
  },
});
