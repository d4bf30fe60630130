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
      tell('unknown-field', zh.words.at(['translated'], 'key'), [
        '中文稿里不写“translated”。 → 删去这一行；它只写在英文稿里。',
        'The Chinese text has no field “translated”. → Delete this line: only the English text has it.',
      ]);
    const due = zh && digest(zh);
    if (!due || !en?.words || !en.prose) return;
    const name = chapterName(chapter);
    const fix = `核对英文稿，改好后运行 npm run translated ${name}；在那以前，英文页面上会有一句说明。`;
    const fixEn = `Bring the English up to date and run npm run translated ${name}; until then the English page carries a note.`;
    const { translated } = en.words.data;
    if (translated === undefined)
      tell('translation-unrecorded', en.words.at(['title'], 'key'), [
        `英文稿没有记下它是照哪一份中文稿译的（缺少 translated 一栏）。 → ${fix}`,
        `This English does not record which Chinese it was made from (it has no field “translated”). → ${fixEn}`,
      ]);
    else if (translated !== due)
      tell('translation-outdated', en.words.at(['translated']), [
        `中文稿（${zh.source.file}）在英文稿译好之后又改过。 → ${fix}`,
        `The Chinese (${zh.source.file}) has changed since this English was made. → ${fixEn}`,
      ]);
  },
});
