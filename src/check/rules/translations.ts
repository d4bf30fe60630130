import { memoized } from '../../content/memoized.ts';
import { digestOf } from '../../content/prose/translation.ts';
import { type Article, originalOf } from '../../content/reader/article.ts';
import { chapterName } from '../../content/reader/content.ts';
import { defineRule } from '../rule.ts';

const digest = memoized((article: Article) => {
  const original = originalOf(article);
  return original && digestOf(original);
});

/** The English of a section or page was made from the Chinese as it stands; only a warning, so that the Chinese may go out first. */
export const translationsAreCurrent = defineRule({
  id: 'translations-are-current',
  scope: 'chapter',
  codes: ['unknown-field', 'translation-unrecorded', 'translation-outdated'],
  check: (chapter, { tell }) => {
    const { zh, en } = chapter.articles;
    if (zh?.words?.data.translated !== undefined)
      tell('unknown-field.translated', zh.words.at(['translated'], 'key'));
    const due = zh && digest(zh);
    if (!due || !en?.words || !en.prose) return;
    const name = chapterName(chapter);
    const { translated } = en.words.data;
    if (translated === undefined) tell('translation-unrecorded', en.words.at(['title'], 'key'), { name });
    else if (translated !== due)
      tell('translation-outdated', en.words.at(['translated']), { file: zh.source.file, name });
  },
});
