import type { Decoded, Encoding } from './encoding.ts';
import type { Unread } from './file-source.ts';
import type { Localised } from '../../figure/locale.ts';
import { error, type Issue, type Place, wholeFile } from './issue.ts';
import { SourceText } from './source-text.ts';

type Undecoded = Extract<Decoded, { problem: string }> & {
  readonly size: number;
};

const ENCODING: Readonly<Record<Encoding, Localised>> = {
  gb18030: {
    zh: 'GBK（也叫ANSI、GB2312）',
    en: 'GBK (also called ANSI or GB2312)',
  },
  'utf-16le': {
    zh: 'UTF-16（记事本叫Unicode）',
    en: 'UTF-16 (“Unicode” in Notepad)',
  },
  'utf-16be': {
    zh: 'UTF-16 BE（记事本叫Unicode big endian）',
    en: 'UTF-16 BE (“Unicode big endian” in Notepad)',
  },
};

/** A file whose text could not be had at all. */
export function unreadable(file: string, reading: Unread | Undecoded): Issue {
  const top = wholeFile(file);
  if (reading.problem === 'not-utf8') {
    const place = new SourceText(file, reading.lenient).place(reading.broken);
    return reading.encoding === undefined ? broken(place) : encoded(place, reading, reading.encoding);
  }
  if (reading.problem === 'too-large') {
    return error('too-large', top, {
      message: {
        zh: '这个文件太大了（超过300 KB），不像是一份文字稿。',
        en: 'This file is larger than 300 KB, which no text of this site is.',
      },
      fix: {
        zh: '请查看是不是放错了文件，或粘贴了图片等内容。',
        en: 'See whether it is the wrong file, or has a picture pasted into it.',
      },
    });
  }
  return error('missing-file', top, {
    message: { zh: '这个文件打不开。', en: 'This file cannot be opened.' },
    fix: {
      zh: '关闭正在使用它的程序，确认有权限打开它，再试一次。',
      en: 'Close any program that has it open, see that you may read it, and try again.',
    },
  });
}

function encoded(place: Place, reading: Undecoded, encoding: Encoding): Issue {
  const name = ENCODING[encoding];
  return error(
    'not-utf8',
    place,
    {
      message: {
        zh: `这个文件是用${name.zh}编码保存的，放到网站上会变成乱码；应当用UTF-8。`,
        en: `This file is saved in ${name.en}; on the site its text would come out garbled. It should be UTF-8.`,
      },
      fix: {
        zh: '用“记事本”打开，选“另存为”，编码选“UTF-8”，再保存；或运行 npm run check -- --fix，自动转换。',
        en: 'Open it in Notepad, choose “Save as”, set the encoding to “UTF-8” and save; or run npm run check -- --fix, which converts it.',
      },
    },
    reading.text ? { from: 0, to: reading.size, insert: reading.text } : undefined,
  );
}

function broken(place: Place): Issue {
  return error('not-utf8', place, {
    message: {
      zh: '从这一行起有不合UTF-8编码的字节，文字会变成乱码；文件可能损坏了，或者混用了两种编码。',
      en: 'From this line on there are bytes that are not UTF-8, so text would come out garbled; the file may be damaged, or mix two encodings.',
    },
    fix: {
      zh: '打开这一行，把变成乱码的字重新输入，用“记事本”另存为UTF-8；认不出原字就从上一个版本恢复。',
      en: 'Type again what is garbled on this line and save as UTF-8 in Notepad; if the words cannot be told, restore the last version.',
    },
  });
}
