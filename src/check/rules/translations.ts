import { confirmationsIn, digestOf } from '../../content/prose/confirmation.ts';
import { isRecorded, staleIn, translationState } from '../../content/prose/translation.ts';
import { counterpart, figuresByPlace, type Mention } from '../../content/loaded/mentions.ts';
import { inBothLanguages, numbersApart } from '../../content/loaded/said-numbers.ts';
import { pairOf, translatablesOf } from '../../content/reader/article.ts';
import { chapterName } from '../../content/reader/content.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { type Localised, otherLocale } from '../../figure/locale.ts';
import {
  defineRule,
  LANGUAGE_NAME,
  type LoadedContent,
  LOCALES,
  mentions,
  passagesOf,
} from '../vocabulary.ts';

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

/** What both languages have in common. */
const TAGS = {
  Stat: { zh: '数字', en: 'figure' },
  Term: { zh: '术语', en: 'term' },
  Drawing: { zh: '图', en: 'drawing' },
} as const satisfies Record<string, Localised>;
type Tag = keyof typeof TAGS;

/** The two languages of a text have the same figures and drawings in the same order, of which the Chinese is the reference, and link the same terms. */
export const tagsAreTheSame = defineRule({
  scope: 'pair',
  // A mistyped id is told as such; that the languages then differ is not a second mistake.
  after: ['sound text', 'unknown-id'],
  codes: ['different-tags'],
  check: (pair, { tell, content }) => {
    const { zh, en } = pair;
    const isOutdated = (both = pairOf(zh, en)) =>
      both && translationState(both, en.words?.data.translated) === 'outdated';
    const places = (['Stat', 'Term', 'Drawing'] as const).flatMap((tag) => {
      const translated = inPlaces(en.prose, tag);
      return inPlaces(zh.prose, tag).map((own, place) => ({ tag, zh: own, en: translated[place] ?? [] }));
    });
    for (const { tag, ...here } of places) {
      const nameOf = ({ id }: Mention) => named(tag, id, content);
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
        const names = { name: nameOf(mention), tag: `<${tag} id="${mention.id}" />` };
        const languages = { having: LANGUAGE_NAME[has], lacking: LANGUAGE_NAME[other] };
        const { line, file } = mention.place;
        const about = { ...names, ...languages, line, file, other: pair[other].source.file };
        tell('different-tags.lacking', at, about);
      }
      const index = here.zh.findIndex(({ id }, position) => here.en[position]?.id !== id);
      const [due, found] = [here.zh[index], here.en[index]];
      if (tag === 'Term' || singles.length > 0 || !due || !found) continue;
      const about = { line: due.place.line, due: nameOf(due), found: nameOf(found) };
      tell('different-tags.order', { ...found.place, text: found.id }, about);
    }
  },
});

/** The mentions of a kind in each place of a text where it stands; of a term the first is enough. */
function inPlaces(prose: Prose, tag: Tag): (readonly Mention[])[] {
  if (tag === 'Stat') return Object.values(figuresByPlace(prose));
  const all = mentions(prose, tag);
  const isFirst = ({ id }: Mention, index: number) => all.findIndex((other) => other.id === id) === index;
  return [tag === 'Term' ? all.filter(isFirst) : all];
}

function named(tag: Tag, id: string, { statistics }: LoadedContent): Localised {
  const [label, { zh, en }] = [tag === 'Stat' ? statistics.get(id)?.data.label : undefined, TAGS[tag]];
  return { zh: `${zh}“${label?.zh ?? id}”`, en: `${en} “${label?.en ?? id}”` };
}

/** A year, a month, a place in an order and a number in words are the same in both languages, where neither gives a figure that is looked at by itself. */
export const numbersAreTheSame = defineRule({
  scope: 'pair',
  after: ['sound text', 'paragraph-missing', 'wrong-language'],
  codes: ['languages-differ'],
  check: ({ zh, en }, { tell }) => {
    const [original, own] = [passagesOf(zh), passagesOf(en)];
    for (const [index, passage] of original.length === own.length ? own.entries() : [])
      for (const { place, said } of numbersApart(original[index], passage))
        tell('languages-differ', place, said);
  },
});

/** So they are in both languages of a field. */
export const numbersOfFieldsAreTheSame = defineRule({
  scope: 'file',
  after: ['wrong-language'],
  codes: ['languages-differ'],
  check: (passages, { tell }) => {
    for (const { place, said } of inBothLanguages(passages).flatMap(([zh, en]) => numbersApart(zh, en)))
      tell('languages-differ', place, said);
  },
});
