import type { FileText } from './disk.ts';
import { error, type Issue } from './issue.ts';

/** A file whose text could not be had at all. */
export function unreadable(file: string, reading: Extract<FileText, { problem: string }>): Issue {
  const top = { file, line: 1, column: 1 };
  if (reading.problem === 'too-large') {
    return error('too-large', top, {
      message: {
        zh: '这个文件太大了（超过1 MB），不像是一份文字稿。',
        en: 'This file is larger than 1 MB, which no text of this site is.',
      },
      fix: {
        zh: '请查看是不是放错了文件，或粘贴了图片等内容。',
        en: 'See whether it is the wrong file, or has a picture pasted into it.',
      },
    });
  }
  if (reading.problem === 'unreadable') {
    return error('missing-file', top, {
      message: { zh: '这个文件打不开。', en: 'This file cannot be opened.' },
      fix: {
        zh: '关闭正在使用它的程序，确认有权限打开它，再试一次。',
        en: 'Close any program that has it open, see that you may read it, and try again.',
      },
    });
  }
  return error(
    'not-utf8',
    { ...top, line: reading.line },
    {
      message: {
        zh: '这个文件的编码不是UTF-8，文字会变成乱码。',
        en: 'This file is not saved as UTF-8, so its text would come out garbled.',
      },
      fix: {
        zh: '用“记事本”打开原稿，选“另存为”，编码选“UTF-8”，再保存；已经变成乱码的字要重新输入。',
        en: 'Open the original in Notepad, choose “Save as”, set the encoding to “UTF-8” and save; type again what is already garbled.',
      },
    },
  );
}
