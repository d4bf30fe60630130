import { type Article, pairOf } from '../../content/reader/article.ts';
import { translationState } from '../../content/prose/translation.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { LANGUAGE_NAME } from '../../content/reader/wording.ts';
import { LOCALES, type Locale, otherLocale } from '../../figure/locale.ts';
import { counterpart, figuresByPlace, type Mention, mentions } from '../../content/loaded/mentions.ts';
import { defineRule, type Rule } from '../rule.ts';

/** Whether the Chinese is known to have changed since the English was made from it. */
function isChanged(zh: Article, en: Article): boolean {
  const pair = pairOf(zh, en);
  return pair !== undefined && translationState(pair, en.words?.data.translated) === 'outdated';
}

type InBoth<T> = Readonly<Record<Locale, T>>;

/** What both languages have in common, in the places of a text where it stands. */
const KINDS = [
  {
    code: 'different-figures',
    unknown: 'unknown-statistic',
    tag: 'Stat',
    lacking: 'different-figures.lacking',
    order: 'different-figures.order',
    in: [(prose: Prose) => figuresByPlace(prose).plain, (prose: Prose) => figuresByPlace(prose).text],
  },
  {
    code: 'different-terms',
    unknown: 'unknown-term',
    tag: 'Term',
    lacking: 'different-terms',
    order: undefined,
    in: [termsOf],
  },
  {
    code: 'different-drawings',
    unknown: 'unknown-drawing',
    tag: 'Drawing',
    lacking: 'different-drawings.lacking',
    order: 'different-drawings.order',
    in: [(prose: Prose) => mentions(prose, 'Drawing')],
  },
] as const;

/** The two languages of a section have the same figures and drawings in the same order, of which the Chinese is the reference, and link the same terms. */
export const [figuresAreTheSame, termsAreTheSame, drawingsAreTheSame] = [
  sameInBoth(KINDS[0]),
  sameInBoth(KINDS[1]),
  sameInBoth(KINDS[2]),
];

function sameInBoth(kind: (typeof KINDS)[number]): Rule {
  return defineRule({
    scope: 'chapter',
    // A mistyped id is told as such; that the languages then differ is not a second mistake.
    after: ['sound text', kind.unknown],
    codes: [kind.code],
    check: ({ articles: { zh, en } }, { tell, content }) => {
      if (!zh?.prose || !en?.prose) return;
      const proses = { zh: zh.prose, en: en.prose };
      const named = ({ id }: Mention): InBoth<string> => {
        const label = kind.tag === 'Stat' ? content.statistics.get(id)?.data.label : undefined;
        return {
          zh: `“${id}”${label ? `（${label.zh}）` : ''}`,
          en: `“${id}”${label ? ` (${label.en})` : ''}`,
        };
      };
      for (const read of kind.in) {
        const both = { zh: read(proses.zh), en: read(proses.en) };
        const singles = surplus(both);
        for (const { mention, has } of singles) {
          const { id, place } = mention;
          const lacks = otherLocale(has);
          // What the Chinese has had since its translation was lost in the English; the rest is told where it was added.
          const isLost = has === 'zh' && !isChanged(zh, en);
          tell(kind.lacking, isLost ? counterpart(mention, proses.zh, proses.en) : place, {
            name: named(mention),
            line: place.line,
            file: place.file,
            having: LANGUAGE_NAME[has],
            lacking: LANGUAGE_NAME[lacks],
            other: proses[lacks].source.file,
            tag: `<${kind.tag} id="${id}" />`,
          });
        }
        const index = both.zh.findIndex(({ id }, position) => both.en[position]?.id !== id);
        const [due, found] = [both.zh[index], both.en[index]];
        if (!kind.order || singles.length > 0 || !due || !found) continue;
        tell(
          kind.order,
          { ...found.place, text: found.id },
          {
            line: due.place.line,
            due: named(due),
            found: named(found),
          },
        );
      }
    },
  });
}

/** The first mention of each term. */
function termsOf(prose: Prose): Mention[] {
  const all = mentions(prose, 'Term');
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}

/** The mentions in one language that the other has no partner for. */
function surplus(both: InBoth<readonly Mention[]>): { mention: Mention; has: Locale }[] {
  return LOCALES.flatMap((has) => {
    const left = both[otherLocale(has)].map(({ id }) => id);
    return both[has].flatMap((mention) => {
      const partner = left.indexOf(mention.id);
      if (partner >= 0) left.splice(partner, 1);
      return partner < 0 ? [{ mention, has }] : [];
    });
  });
}
