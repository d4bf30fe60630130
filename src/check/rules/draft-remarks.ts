import { error } from '../../content/reader/issue.ts';
import { forEachPassage } from '../rule.ts';

const REMARK =
  /[（(【[]\s*(?:此处|这里)?(?:待补|待核|待定|待续|待查|待改|待译|未完)[^）)】\]]*[）)】\]]|^\s*\/\/ ?.*|\b(?:TODO|TBC|TBD|FIXME|XXX)\b|\b[Ll]orem ipsum\b/u;

/** What a writer left for later is not published. */
export const remarksAreNotPublished = forEachPassage(({ text, at }) => {
  const found = REMARK.exec(text);
  if (!found) return [];
  return [
    error('draft-remark', at(found.index, found.index + found[0].length), {
      message: {
        zh: `“${found[0].trim()}”像是留给自己的记号，会原样显示在网页上。`,
        en: `“${found[0].trim()}” looks like a remark to oneself and would show on the page.`,
      },
      fix: {
        zh: '补全以后删去它；正文里的批注写成 {/* 批注 */}，数据文件里的写在“# ”后面。',
        en: 'Fill in what is due and delete it; a note in prose is written {/* note */}, one in a data file after “# ”.',
      },
    }),
  ];
});
