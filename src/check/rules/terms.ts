import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue } from '../../content/reader/issue.ts';
import { idsOn } from '../known.ts';
import type { Prose } from '../../content/reader/prose.ts';
import { LANGUAGE_NAME } from '../../content/reader/wording.ts';
import { counterpart, type Mention, mentions } from './mentions.ts';
import { isUpset } from './upset.ts';

/** The two languages of a section link the same glossary terms. */
export function termsAreTheSame(content: LoadedContent): Issue[] {
  const known = idsOn(content, 'glossary');
  return content.chapters.flatMap(({ articles: { zh, en } }) => {
    if (!zh?.prose || !en?.prose || isUpset(zh.prose) || isUpset(en.prose)) return [];
    const inZh = mentions(zh.prose, 'Term');
    const inEn = mentions(en.prose, 'Term');
    if ([...inZh, ...inEn].some(({ id }) => !known.has(id))) return [];
    const [zhProse, enProse] = [zh.prose, en.prose];
    return [
      ...without(inZh, inEn).map((term) => told(term, counterpart(term, zhProse, enProse), 'zh', enProse)),
      ...without(inEn, inZh).map((term) => told(term, term.place, 'en', zhProse)),
    ];
  });
}

function without(these: readonly Mention[], those: readonly Mention[]): Mention[] {
  const ids = new Set(those.map(({ id }) => id));
  return these.filter(
    ({ id }, index) => !ids.has(id) && these.findIndex((other) => other.id === id) === index,
  );
}

function told(term: Mention, place: Mention['place'], has: 'zh' | 'en', other: Prose): Issue {
  const lacks = has === 'zh' ? 'en' : 'zh';
  const [having, lacking] = [LANGUAGE_NAME[has], LANGUAGE_NAME[lacks]];
  return error('different-terms', place, {
    zh: `术语“${term.id}”在${having.zh}稿第${term.place.line}行作了标注，${lacking.zh}稿里没有。`,
    zhFix: `在“${other.source.file}”里第一次提到它的地方写上 <Term id="${term.id}" />；如果不要标注，就从“${term.place.file}”里删去。`,
    en: `The term “${term.id}” is marked on line ${term.place.line} of the ${having.en} text and nowhere in the ${lacking.en} one.`,
    enFix: `Write <Term id="${term.id}" /> where “${other.source.file}” first mentions it, or take the mark out of “${term.place.file}”.`,
  });
}
