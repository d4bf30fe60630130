import { confirmationsIn, digestOf } from '../../content/prose/confirmation.ts';
import { isRecorded, staleIn, translationState } from '../../content/prose/translation.ts';
import { counterpart, figuresByPlace, type Mention } from '../../content/loaded/mentions.ts';
import { pairOf, translatablesOf } from '../../content/reader/article.ts';
import { chapterName } from '../../content/reader/content.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { type Localised, otherLocale } from '../../figure/locale.ts';
import type { Rule } from '../rule.ts';
import { defineRule, LANGUAGE_NAME, type LoadedContent, LOCALES, mentions } from '../vocabulary.ts';

/** The English of a section or page was made from the Chinese as it stands, paragraph by paragraph; only a warning, so that the Chinese may go out first. What was confirmed as it was although its Chinese had changed is asked about, once, with both. */
export const translationsAreCurrent = defineRule({
  scope: 'chapter',
  codes: ['unknown-field', 'translation-unrecorded', 'translation-outdated', 'english-unchanged'],
  check: (chapter, { tell }) => {
    const { zh, en } = chapter.articles;
    if (zh?.words?.data.translated !== undefined)
      tell('unknown-field.translated', zh.words.at(['translated'], 'key'));
    const pair = pairOf(zh, en);
    if (!zh || !en?.words || !pair) return;
    const [original, own] = [translatablesOf(zh) ?? [], translatablesOf(en) ?? []];
    const [name, { file }, { translated }] = [chapterName(chapter), zh.source, en.words.data];
    const key = en.words.at([translated === undefined ? 'title' : 'translated'], 'key');
    if (translated === undefined) return tell('translation-unrecorded.absent', key, { name });
    if (!isRecorded(translated)) return tell('translation-unrecorded.older', key, { name });
    for (const stale of staleIn(pair, translated)) {
      const place = own[stale.en]?.place ?? key;
      if (stale.kind === 'gone') tell('translation-outdated.gone', place, { file, name });
      else {
        const line = original[stale.zh]?.place.line ?? 1;
        tell(`translation-outdated.${stale.kind}`, place, { file, line, name });
      }
    }
    for (const [index, { zh: of, en: by, was = of }] of confirmationsIn(translated).entries()) {
      if (was === of) continue;
      const before = original.find(({ text }) => digestOf(text) === of);
      const after = own.find(({ text }) => digestOf(text) === by);
      // What has changed again since is told as that.
      if (!before || !after) continue;
      const about = { zh: begun(before.text), en: begun(after.text), file, line: before.place.line, name };
      tell('english-unchanged', en.words.at(['translated', index]), about);
    }
  },
});

/** As much of a text as tells which it is. */
function begun(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.replace(/^(?=.{61})(.{59}\S?).+/su, '$1…');
}

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
      const isOutdated = (both = pairOf(zh, en)) =>
        both && translationState(both, en.words?.data.translated) === 'outdated';
      for (const [place, original] of inPlaces(zh.prose, tag).entries()) {
        const here = { zh: original, en: translated[place] ?? [] };
        const singles = LOCALES.flatMap((has) => {
          const other = otherLocale(has);
          const times = (list: readonly Mention[], id: string) => list.filter((one) => one.id === id).length;
          const isSingle = ({ id }: Mention, index: number) =>
            times(here[has].slice(0, index), id) >= times(here[other], id);
          return here[has].filter(isSingle).map((mention) => ({ mention, has, other }));
        });
        for (const { mention, has, other } of singles) {
          // What the Chinese has had since its translation was lost in the English; the rest is told where it was added.
          const isLost = has === 'zh' && !isOutdated();
          const at = isLost ? counterpart(mention, zh.prose, en.prose) : mention.place;
          const names = { name: nameOf(mention, tag, content), tag: `<${tag} id="${mention.id}" />` };
          const languages = { having: LANGUAGE_NAME[has], lacking: LANGUAGE_NAME[other] };
          const { line, file } = mention.place;
          tell(lacking, at, { ...names, ...languages, line, file, other: pair[other].source.file });
        }
        const index = original.findIndex(({ id }, position) => here.en[position]?.id !== id);
        const [due, found] = [original[index], here.en[index]];
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

function nameOf({ id }: Mention, tag: string, { statistics }: LoadedContent): Localised {
  const label = tag === 'Stat' ? statistics.get(id)?.data.label : undefined;
  return { zh: `“${id}”${label ? `（${label.zh}）` : ''}`, en: `“${id}”${label ? ` (${label.en})` : ''}` };
}
