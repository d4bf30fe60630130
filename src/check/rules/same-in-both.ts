import type { Prose } from '../../content/reader/prose.ts';
import { LANGUAGE_NAME } from '../../content/reader/wording.ts';
import { LOCALES, type Locale, otherLocale } from '../../figure/locale.ts';
import { idsOn } from '../known.ts';
import { counterpart, figuresByPlace, type Mention, mentions } from '../mentions.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../tell.ts';
import { isUpset } from './upset.ts';

type InBoth<T> = Readonly<Record<Locale, T>>;

/** The two languages of a section have the same figures in the same order, of which the Chinese is the reference, and link the same terms. */
export const mentionsAreTheSame = defineRule('chapter', ({ articles: { zh, en } }, tell, content) => {
  if (!zh?.prose || !en?.prose || isUpset(zh.prose) || isUpset(en.prose)) return;
  const proses = { zh: zh.prose, en: en.prose };
  const named = ({ id }: Mention, locale: Locale): string => {
    const label = content.statistics.get(id)?.data.label[locale];
    return `“${id}”${label === undefined ? '' : { zh: `（${label}）`, en: ` (${label})` }[locale]}`;
  };
  // A mistyped id is told as such; that the languages then differ is not a second mistake.
  const areKnown = (both: InBoth<readonly Mention[]>, ids: ReadonlySet<string>) =>
    [...both.zh, ...both.en].every(({ id }) => ids.has(id));
  const [inZh, inEn] = [figuresByPlace(proses.zh), figuresByPlace(proses.en)];
  for (const place of ['plain', 'text'] as const) {
    const figures = { zh: inZh[place], en: inEn[place] };
    if (!areKnown(figures, idsOn(content, 'statistics'))) continue;
    const singles = surplus(figures);
    for (const one of singles)
      inOneOnly(
        one,
        proses,
        ['different-figures', '数字', 'figure', 'Stat'],
        (locale) => named(one.mention, locale),
        tell,
      );
    if (singles.length === 0) inAnotherOrder(figures, named, tell);
  }
  const terms = { zh: termsOf(proses.zh), en: termsOf(proses.en) };
  if (areKnown(terms, idsOn(content, 'glossary')))
    for (const one of surplus(terms))
      inOneOnly(one, proses, ['different-terms', '术语', 'term', 'Term'], () => `“${one.mention.id}”`, tell);
});

/** The first mention of each term. */
function termsOf(prose: Prose): Mention[] {
  const all = mentions(prose, 'Term');
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index);
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
  [code, zh, en, component]: readonly ['different-figures' | 'different-terms', string, string, string],
  named: (locale: Locale) => string,
  tell: Tell,
): void {
  const { id, place } = mention;
  const lacks = otherLocale(has);
  const [having, lacking] = [LANGUAGE_NAME[has], LANGUAGE_NAME[lacks]];
  const [tag, other] = [`<${component} id="${id}" />`, proses[lacks].source.file];
  tell(code, has === 'zh' ? counterpart(mention, proses.zh, proses.en) : place, [
    `${having.zh}稿第${place.line}行有${zh}${named('zh')}，${lacking.zh}稿里没有与它相应的。 → 在“${other}”相应的句子里写上 ${tag}；如果不要，就从“${place.file}”里删去。`,
    `The ${having.en} text has the ${en} ${named('en')} on line ${place.line}; the ${lacking.en} text has none to match it. → Write ${tag} in the corresponding sentence of “${other}” or, if it is not wanted, take it out of “${place.file}”.`,
  ]);
}

function inAnotherOrder(
  { zh, en }: InBoth<readonly Mention[]>,
  named: (mention: Mention, locale: Locale) => string,
  tell: Tell,
): void {
  const index = zh.findIndex(({ id }, position) => en[position]?.id !== id);
  const [due, found] = [zh[index], en[index]];
  if (!due || !found) return;
  tell('different-figures', { ...found.place, text: found.id }, [
    `中英文稿里数字的次序不同：这里按中文稿（第${due.place.line}行）应当是${named(due, 'zh')}，英文稿却是${named(found, 'zh')}。 → 调整英文句子，让数字先后与中文稿一致；或调整中文稿。`,
    `The figures stand in another order than in Chinese: going by line ${due.place.line} of the Chinese text, ${named(due, 'en')} is due here, but ${named(found, 'en')} is found. → Rearrange the English sentences, or the Chinese ones, so that the figures follow in the same order.`,
  ]);
}
