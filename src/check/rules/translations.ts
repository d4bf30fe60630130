import { isRecorded, staleIn } from '../../content/prose/translation.ts';
import { pairOf, translatablesOf } from '../../content/reader/article.ts';
import { chapterName } from '../../content/reader/content.ts';
import { defineRule } from '../rule.ts';

/** The English of a section or page was made from the Chinese as it stands, paragraph by paragraph; only a warning, so that the Chinese may go out first. */
export const translationsAreCurrent = defineRule({
  id: 'translations-are-current',
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
