import { confirmationsIn, digestOf } from '../../content/prose/confirmation.ts';
import { isRecorded, staleIn } from '../../content/prose/translation.ts';
import { type Article, pairOf, type Translatable, translatablesOf } from '../../content/reader/article.ts';
import { chapterName } from '../../content/reader/content.ts';
import { defineRule } from '../rule.ts';

/** The English of a section or page was made from the Chinese as it stands, paragraph by paragraph; only a warning, so that the Chinese may go out first. */
export const translationsAreCurrent = defineRule({
  scope: 'chapter',
  codes: ['unknown-field', 'translation-unrecorded', 'translation-outdated'],
  check: (chapter, { tell }) => {
    const { zh, en } = chapter.articles;
    if (zh?.words?.data.translated !== undefined)
      tell('unknown-field.translated', zh.words.at(['translated'], 'key'));
    const pair = pairOf(zh, en);
    if (!zh || !en?.words || !pair) return;
    const name = chapterName(chapter);
    const { translated } = en.words.data;
    if (translated === undefined)
      tell('translation-unrecorded.absent', en.words.at(['title'], 'key'), { name });
    else if (!isRecorded(translated))
      tell('translation-unrecorded.older', en.words.at(['translated'], 'key'), { name });
    else
      for (const stale of staleIn(pair, translated)) {
        const place = translatablesOf(en)?.[stale.en]?.place ?? en.words.at(['translated'], 'key');
        const { file } = zh.source;
        if (stale.kind === 'gone') tell('translation-outdated.gone', place, { file, name });
        else {
          const line = translatablesOf(zh)?.[stale.zh]?.place.line ?? 1;
          tell(`translation-outdated.${stale.kind}`, place, { file, line, name });
        }
      }
  },
});

/** English that was confirmed as it was although its Chinese had changed is asked about, once, with both. */
export const englishFollowsTheChinese = defineRule({
  scope: 'chapter',
  codes: ['english-unchanged'],
  check: (chapter, { tell }) => {
    const { zh, en } = chapter.articles;
    if (!zh || !en?.words) return;
    for (const [index, confirmation] of confirmationsIn(en.words.data.translated).entries()) {
      const { was } = confirmation;
      if (was === undefined || was === confirmation.zh) continue;
      const [original, own] = [textOf(zh, confirmation.zh), textOf(en, confirmation.en)];
      // What has changed again since is told as that.
      if (!original || !own) continue;
      tell('english-unchanged', en.words.at(['translated', index]), {
        zh: begun(original.text),
        en: begun(own.text),
        file: zh.source.file,
        line: original.place.line,
        name: chapterName(chapter),
      });
    }
  },
});

function textOf(article: Article, digest: string): Translatable | undefined {
  return translatablesOf(article)?.find(({ text }) => digestOf(text) === digest);
}

/** How many characters of a text tell which it is. */
const TELLING = 60;

function begun(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > TELLING ? `${line.slice(0, TELLING).trimEnd()}…` : line;
}
