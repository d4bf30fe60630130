import { digestOf } from '../../content/prose/translation.ts';
import type { Article } from '../../content/reader/article.ts';
import { type Chapter, chapterName, type LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, warning } from '../../content/reader/issue.ts';
import { memoized } from '../../content/memoized.ts';
import { originalOf } from '../../content/reader/article.ts';

/** The English of a section or page was made from the Chinese as it stands; only a warning, so that the Chinese may go out first. */
export function translationsAreCurrent({ chapters }: LoadedContent): Issue[] {
  return chapters.flatMap((chapter) => [...misplaced(chapter), ...stale(chapter)]);
}

const digest = memoized((article: Article) => {
  const original = originalOf(article);
  return original && digestOf(original);
});

function stale(chapter: Chapter): Issue[] {
  const { zh, en } = chapter.articles;
  if (!zh?.words || !zh.prose || !en?.words || !en.prose) return [];
  const { translated } = en.words.data;
  if (translated !== undefined && translated === digest(zh)) return [];
  const name = chapterName(chapter);
  const renew = {
    zhFix: `核对英文稿，改好后运行 npm run translated ${name}；在那以前，英文页面上会有一句说明。`,
    enFix: `Bring the English up to date and run npm run translated ${name}; until then the English page carries a note.`,
  };
  if (translated === undefined)
    return [
      warning('translation-unrecorded', en.words.at(['title'], 'key'), {
        zh: '英文稿没有记下它是照哪一份中文稿译的（缺少 translated 一栏）。',
        en: 'This English does not record which Chinese it was made from (it has no field “translated”).',
        ...renew,
      }),
    ];
  return [
    warning('translation-outdated', en.words.at(['translated']), {
      zh: `中文稿（${zh.source.file}）在英文稿译好之后又改过。`,
      en: `The Chinese (${zh.source.file}) has changed since this English was made.`,
      ...renew,
    }),
  ];
}

function misplaced({ articles: { zh } }: Chapter): Issue[] {
  if (zh?.words?.data.translated === undefined) return [];
  return [
    error('unknown-field', zh.words.at(['translated'], 'key'), {
      zh: '中文稿里不写“translated”。',
      zhFix: '删去这一行；它只写在英文稿里。',
      en: 'The Chinese text has no field “translated”.',
      enFix: 'Delete this line: only the English text has it.',
    }),
  ];
}
