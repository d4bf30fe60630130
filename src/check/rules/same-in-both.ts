import { type Article, pairOf } from '../../content/reader/article.ts';
import { counterpart, figuresByPlace, type Mention, mentions } from '../../content/loaded/mentions.ts';
import { translationState } from '../../content/prose/translation.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { LANGUAGE_NAME } from '../../content/reader/wording.ts';
import { LOCALES, type Localised, otherLocale } from '../../figure/locale.ts';
import { defineRule, type Rule } from '../rule.ts';

/** What both languages have in common, and what is told of it where they do not. */
// biome-ignore format: one a line reads as a table
const KINDS = {
  Stat: { code: 'different-figures', unknown: 'unknown-statistic', lacking: 'different-figures.lacking', order: 'different-figures.order' },
  Term: { code: 'different-terms', unknown: 'unknown-term', lacking: 'different-terms', order: undefined },
  Drawing: { code: 'different-drawings', unknown: 'unknown-drawing', lacking: 'different-drawings.lacking', order: 'different-drawings.order' },
} as const;

/** The two languages of a section have the same figures and drawings in the same order, of which the Chinese is the reference, and link the same terms. */
export const [figuresAreTheSame, termsAreTheSame, drawingsAreTheSame] = [
  sameInBoth('Stat'),
  sameInBoth('Term'),
  sameInBoth('Drawing'),
];

function sameInBoth(tag: keyof typeof KINDS): Rule {
  const { code, unknown, lacking, order } = KINDS[tag];
  return defineRule({
    scope: 'pair',
    // A mistyped id is told as such; that the languages then differ is not a second mistake.
    after: ['sound text', unknown],
    codes: [code],
    check: (pair, { tell, content }) => {
      const { zh, en } = pair;
      const translated = inPlaces(en.prose, tag);
      for (const [place, original] of inPlaces(zh.prose, tag).entries()) {
        const both = { zh: original, en: translated[place] ?? [] };
        const singles = LOCALES.flatMap((has) => {
          const other = otherLocale(has);
          const times = (list: readonly Mention[], id: string) => list.filter((one) => one.id === id).length;
          const isSingle = ({ id }: Mention, index: number) =>
            times(both[has].slice(0, index), id) >= times(both[other], id);
          return both[has].filter(isSingle).map((mention) => ({ mention, has, other }));
        });
        for (const { mention, has, other } of singles) {
          // What the Chinese has had since its translation was lost in the English; the rest is told where it was added.
          const isLost = has === 'zh' && !isChanged(zh, en);
          const at = isLost ? counterpart(mention, zh.prose, en.prose) : mention.place;
          const names = { name: nameOf(mention, tag, content), tag: `<${tag} id="${mention.id}" />` };
          const languages = { having: LANGUAGE_NAME[has], lacking: LANGUAGE_NAME[other] };
          const { line, file } = mention.place;
          tell(lacking, at, { ...names, ...languages, line, file, other: pair[other].source.file });
        }
        const index = original.findIndex(({ id }, position) => both.en[position]?.id !== id);
        const [due, found] = [original[index], both.en[index]];
        if (!order || singles.length > 0 || !due || !found) continue;
        const names = { due: nameOf(due, tag, content), found: nameOf(found, tag, content) };
        tell(order, { ...found.place, text: found.id }, { line: due.place.line, ...names });
      }
    },
  });
}

/** The mentions of a kind in each place of a text where it stands; of a term the first is enough. */
function inPlaces(prose: Prose, tag: keyof typeof KINDS): (readonly Mention[])[] {
  if (tag === 'Stat') return Object.values(figuresByPlace(prose));
  const all = mentions(prose, tag);
  const isFirst = ({ id }: Mention, index: number) => all.findIndex((other) => other.id === id) === index;
  return [tag === 'Term' ? all.filter(isFirst) : all];
}

/** Whether the Chinese is known to have changed since the English was made from it. */
function isChanged(zh: Article, en: Article): boolean {
  const pair = pairOf(zh, en);
  return pair !== undefined && translationState(pair, en.words?.data.translated) === 'outdated';
}

function nameOf({ id }: Mention, tag: string, { statistics }: LoadedContent): Localised {
  const label = tag === 'Stat' ? statistics.get(id)?.data.label : undefined;
  return { zh: `“${id}”${label ? `（${label.zh}）` : ''}`, en: `“${id}”${label ? ` (${label.en})` : ''}` };
}
