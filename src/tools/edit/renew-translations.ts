import { join } from 'node:path';
import { renewedTranslation } from './renewed-translation.ts';
import { chapterName } from '../../content/reader/content.ts';
import { onDisk } from '../../content/reader/disk.ts';
import { pathOf, shownPath } from '../../content/reader/layout.ts';
import { loadContent } from '../../content/reader/reader.ts';
import { taking } from '../command/command.ts';
import { Failure } from '../command/failure.ts';
import { saveFile } from './save/save-file.ts';

/** `npm run translated <section>…` says that the English of a section or page is now of the Chinese as it stands. */
export const renewTranslations = taking(
  'translated',
  { options: {}, allowPositionals: true },
  ({ positionals: wanted, project, progress: { say } }) => {
    const { chapters } = loadContent(onDisk(project.content));
    const known = chapters.map(chapterName);
    const unknown = wanted.filter((name) => !known.includes(name));
    if (unknown.length > 0 || wanted.length === 0) {
      const [zh, en] =
        wanted.length === 0
          ? ['请写明章节', 'Name a section']
          : [`没有这个章节：${unknown.join('、')}`, `No such section: ${unknown.join(', ')}`];
      throw new Failure(`${zh}。可以写的有：${known.join('、')}\n${en}. There are: ${known.join(', ')}`);
    }
    const renewed = chapters
      .filter((chapter) => wanted.includes(chapterName(chapter)))
      .map((chapter) => {
        const file = pathOf(chapter.room, chapter.slug, 'en', chapter.edition);
        const text = renewedTranslation(chapter);
        if (text !== undefined) saveFile(join(project.content, file), text);
        say(`${shownPath(file)}：${text === undefined ? UNREADABLE : RECORDED}`);
        return text !== undefined;
      });
    return renewed.every(Boolean) ? 0 : 1;
  },
);

const UNREADABLE = '稿子读不出来，请先运行 npm run check 改正 · cannot be read: run npm run check first';
const RECORDED = '已记下，英文稿与中文稿一致 · recorded as of the Chinese as it stands';
