import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue } from '../../content/reader/issue.ts';
import { LOCALES, type Locale, otherLocale } from '../../figure/locale.ts';
import { idsOn } from '../known.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { LANGUAGE_NAME } from '../../content/reader/wording.ts';
import { counterpart, figuresByPlace, type Mention, mentions } from './mentions.ts';
import { isUpset } from './upset.ts';

type InBoth<T> = Readonly<Record<Locale, T>>;

/** The two languages of a section have the same figures in the same order, of which the Chinese is the reference, and link the same terms. */
export function mentionsAreTheSame(content: LoadedContent): Issue[] {
  const [figures, terms] = [idsOn(content, 'statistics'), idsOn(content, 'glossary')];
  const named = ({ id }: Mention): InBoth<string> => {
    const label = content.statistics.get(id)?.data.label;
    return { zh: `“${id}”${label ? `（${label.zh}）` : ''}`, en: `“${id}”${label ? ` (${label.en})` : ''}` };
  };
  return content.chapters.flatMap(({ articles: { zh, en } }) => {
    if (!zh?.prose || !en?.prose || isUpset(zh.prose) || isUpset(en.prose)) return [];
    const proses = { zh: zh.prose, en: en.prose };
    const [inZh, inEn] = [figuresByPlace(zh.prose), figuresByPlace(en.prose)];
    return [
      ...(['plain', 'text'] as const).flatMap((place) => {
        const both = { zh: inZh[place], en: inEn[place] };
        if (!areKnown(both, figures)) return [];
        const single = surplus(both).map((one) => inOneOnly(one, proses, named(one.mention), 'Stat'));
        return single.length > 0 ? single : inAnotherOrder(both, named);
      }),
      ...[{ zh: termsOf(zh.prose), en: termsOf(en.prose) }]
        .filter((both) => areKnown(both, terms))
        .flatMap(surplus)
        .map((one) =>
          inOneOnly(one, proses, { zh: `“${one.mention.id}”`, en: `“${one.mention.id}”` }, 'Term'),
        ),
    ];
  });
}

/** The first mention of each term. */
function termsOf(prose: Prose): Mention[] {
  const all = mentions(prose, 'Term');
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
}

/** A mistyped id is told as such; that the languages then differ is not a second mistake. */
function areKnown({ zh, en }: InBoth<readonly Mention[]>, known: ReadonlySet<string>): boolean {
  return [...zh, ...en].every(({ id }) => known.has(id));
}

interface Single {
  readonly mention: Mention;
  readonly has: Locale;
}

/** The mentions in one language that the other has no partner for. */
function surplus(both: InBoth<readonly Mention[]>): Single[] {
  return LOCALES.flatMap((has) => {
    const left = both[otherLocale(has)].map(({ id }) => id);
    return both[has].flatMap((mention) => {
      const partner = left.indexOf(mention.id);
      if (partner >= 0) left.splice(partner, 1);
      return partner < 0 ? [{ mention, has }] : [];
    });
  });
}

function inOneOnly(
  { mention, has }: Single,
  proses: InBoth<Prose>,
  name: InBoth<string>,
  component: 'Stat' | 'Term',
): Issue {
  const { id, place } = mention;
  const lacks = otherLocale(has);
  const [having, lacking] = [LANGUAGE_NAME[has], LANGUAGE_NAME[lacks]];
  const at = has === 'zh' ? counterpart(mention, proses.zh, proses.en) : place;
  const [isFigure, tag] = [component === 'Stat', `<${component} id="${id}" />`];
  return error(isFigure ? 'different-figures' : 'different-terms', at, {
    zh: `${having.zh}稿第${place.line}行有${isFigure ? '数字' : '术语'}${name.zh}，${lacking.zh}稿里没有与它相应的。`,
    zhFix: `在“${proses[lacks].source.file}”相应的句子里写上 ${tag}；如果不要，就从“${place.file}”里删去。`,
    en: `The ${having.en} text has the ${isFigure ? 'figure' : 'term'} ${name.en} on line ${place.line}; the ${lacking.en} text has none to match it.`,
    enFix: `Write ${tag} in the corresponding sentence of “${proses[lacks].source.file}” or, if it is not wanted, take it out of “${place.file}”.`,
  });
}

function inAnotherOrder(
  { zh, en }: InBoth<readonly Mention[]>,
  named: (mention: Mention) => InBoth<string>,
): Issue[] {
  const index = zh.findIndex(({ id }, position) => en[position]?.id !== id);
  const [due, found] = [zh[index], en[index]];
  if (!due || !found) return [];
  return [
    error(
      'different-figures',
      { ...found.place, text: found.id },
      {
        zh: `中英文稿里数字的次序不同：这里按中文稿（第${due.place.line}行）应当是${named(due).zh}，英文稿却是${named(found).zh}。`,
        zhFix: '调整英文句子，让数字先后与中文稿一致；或调整中文稿。',
        en: `The figures stand in another order than in Chinese: going by line ${due.place.line} of the Chinese text, ${named(due).en} is due here, but ${named(found).en} is found.`,
        enFix:
          'Rearrange the English sentences, or the Chinese ones, so that the figures follow in the same order.',
      },
    ),
  ];
}
