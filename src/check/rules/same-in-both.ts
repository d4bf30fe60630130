import type { Prose } from '../../content/reader/prose.ts';
import { LANGUAGE_NAME } from '../../content/reader/wording.ts';
import { LOCALES, type Locale, otherLocale } from '../../figure/locale.ts';
import { counterpart, figuresByPlace, type Mention, mentions } from '../mentions.ts';
import { defineRule, type Rule } from '../rule.ts';

type InBoth<T> = Readonly<Record<Locale, T>>;

/** What both languages have in common, in the places of a text where it stands. */
const KINDS = [
  {
    code: 'different-figures',
    unknown: 'unknown-statistic',
    tag: 'Stat',
    zh: '数字',
    en: 'figure',
    hasOrder: true,
    in: [(prose: Prose) => figuresByPlace(prose).plain, (prose: Prose) => figuresByPlace(prose).text],
  },
  {
    code: 'different-terms',
    unknown: 'unknown-term',
    tag: 'Term',
    zh: '术语',
    en: 'term',
    hasOrder: false,
    in: [termsOf],
  },
  {
    code: 'different-drawings',
    unknown: 'unknown-drawing',
    tag: 'Drawing',
    zh: '图',
    en: 'drawing',
    hasOrder: true,
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
    id: kind.code,
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
          const [having, lacks] = [LANGUAGE_NAME[has], otherLocale(has)];
          const [lacking, other] = [LANGUAGE_NAME[lacks], proses[lacks].source.file];
          const tag = `<${kind.tag} id="${id}" />`;
          const name = named(mention);
          tell(kind.code, has === 'zh' ? counterpart(mention, proses.zh, proses.en) : place, [
            `${having.zh}稿第${place.line}行有${kind.zh}${name.zh}，${lacking.zh}稿里没有与它相应的。 → 在“${other}”相应的句子里写上 ${tag}；如果不要，就从“${place.file}”里删去。`,
            `The ${having.en} text has the ${kind.en} ${name.en} on line ${place.line}; the ${lacking.en} text has none to match it. → Write ${tag} in the corresponding sentence of “${other}” or, if it is not wanted, take it out of “${place.file}”.`,
          ]);
        }
        const index = both.zh.findIndex(({ id }, position) => both.en[position]?.id !== id);
        const [due, found] = [both.zh[index], both.en[index]];
        if (!kind.hasOrder || singles.length > 0 || !due || !found) continue;
        tell(kind.code, { ...found.place, text: found.id }, [
          `中英文稿里${kind.zh}的次序不同：这里按中文稿（第${due.place.line}行）应当是${named(due).zh}，英文稿却是${named(found).zh}。 → 调整英文句子，让${kind.zh}的先后与中文稿一致；或调整中文稿。`,
          `The ${kind.en}s stand in another order than in Chinese: going by line ${due.place.line} of the Chinese text, ${named(due).en} is due here, but ${named(found).en} is found. → Rearrange the English sentences, or the Chinese ones, so that the ${kind.en}s follow in the same order.`,
        ]);
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
