import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { renewedTranslation } from '../../check/renewed-translation.ts';
import { chapterName } from '../../content/reader/content.ts';
import { onDisk } from '../../content/reader/disk.ts';
import { pathOf, shownPath } from '../../content/reader/layout.ts';
import { loadContent } from '../../content/reader/reader.ts';
import type { Invocation } from '../command/command.ts';

/** `npm run translated <section>…` says that the English of a section or page is now of the Chinese as it stands. */
export function renewTranslations({ args, project, progress: { say } }: Invocation): number {
  const { positionals: wanted } = parseArgs({ args: [...args], allowPositionals: true });
  const content = loadContent(onDisk(project.content));
  const known = content.chapters.map(chapterName);
  const unknown = wanted.filter((name) => !known.includes(name));
  if (wanted.length === 0 || unknown.length > 0) {
    say(
      `${wanted.length === 0 ? '请写明章节' : `没有这个章节：${unknown.join('、')}`}。可以写的有：${known.join('、')}`,
    );
    say(
      `${wanted.length === 0 ? 'Name a section' : `No such section: ${unknown.join(', ')}`}. There are: ${known.join(', ')}`,
    );
    return 1;
  }
  return wanted.map((name) => renew(name)).every(Boolean) ? 0 : 1;

  function renew(name: string): boolean {
    const chapter = content.chapters.find((one) => chapterName(one) === name);
    const renewed = chapter && renewedTranslation(chapter);
    const file = chapter && pathOf(chapter.room, chapter.slug, 'en', chapter.edition);
    if (renewed === undefined || file === undefined) {
      say(
        `${file && shownPath(file)}：稿子读不出来，请先运行 npm run check 改正 · cannot be read: run npm run check first`,
      );
      return false;
    }
    writeFileSync(join(project.content, file), renewed);
    say(`${shownPath(file)}：已记下，英文稿与中文稿一致 · recorded as of the Chinese as it stands`);
    return true;
  }
}
