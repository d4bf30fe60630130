import { readdirSync } from 'node:fs';
import { wholeFile } from '../../content/reader/issue.ts';
import type { Gap } from './readiness.ts';

/** What is missing while nobody has said what others may do with the code: it is its owner’s to choose, and is never made up. */
export function codeLicenceGaps(root: string): Gap[] {
  if (readdirSync(root).some((name) => /^(?:LICEN[CS]E|COPYING)(?:\.\w+)?$/i.test(name))) return [];
  return [
    {
      place: wholeFile('LICENSE'),
      required: false,
      message: {
        zh: '没有写明代码的许可。别人拿到代码，不知道能不能用。',
        en: 'No licence of the code is stated. Those who have the code cannot know what they may do with it.',
      },
      fix: {
        zh: '由代码的所有者决定；定了就把许可全文放进项目文件夹的 LICENSE 文件。',
        en: 'It is for the owner of the code to choose; then put its text into a file LICENSE in the project’s folder.',
      },
    },
  ];
}
