import { error, type Issue, type Place } from '../../content/reader/issue.ts';

/** A second file for something that has one. */
export function copied(place: Place, original: string): Issue {
  return error('unexpected-file', place, {
    zh: `这个文件像是“${original}”的副本，不会出现在网站上。`,
    zhFix: '把要用的内容放进原来的文件，然后删去这个文件。',
    en: `This file looks like a copy of “${original}” and would not appear on the site.`,
    enFix: 'Put what is needed from it into the original file, then delete this one.',
  });
}

/** A file in its place, with a name that cannot be an id. */
export function misnamed(place: Place, name: string, intended: string | undefined): Issue {
  return error('bad-name', place, {
    zh: `“${name}”不能作文件名或文件夹名。`,
    zhFix: `名称只用小写英文字母和数字，词与词之间用半角连字符${intended ? `，改为“${intended}”` : '，例如 two-words'}。`,
    en: `“${name}” cannot be the name of a file or folder here.`,
    enFix: `Use lower-case Latin letters and digits only, with hyphens between words${intended ? `: rename it “${intended}”` : ', as in two-words'}.`,
    suggestion: intended,
  });
}

/** A file that the site has no place for. */
export function unexpected(place: Place, intended: string | undefined): Issue {
  return error('unexpected-file', place, {
    zh: '网站不认得这个文件，它的内容不会出现在网站上。',
    en: 'The site has no place for this file, so what is in it would not appear.',
    ...(/\.(?:png|jpe?g|gif|webp|svg|bmp|heic|tiff?)$/i.test(place.file)
      ? {
          zhFix: '本站的正文不用图片：把它移出 content 文件夹，要说的话用文字写。',
          enFix:
            'Texts of this site have no pictures: move it out of the content folder and say it in words.',
        }
      : intended
        ? {
            zhFix: `把它改名为“${intended}”（注意文件名的后缀）。`,
            enFix: `Rename it “${intended}” (mind the ending of its name).`,
          }
        : {
            zhFix: '把它移出 content 文件夹；如果要发布，请按 content 里同类文件的位置和名称存放。',
            enFix:
              'Move it out of the content folder; if it is to be published, put it where files of its kind are and name it as they are.',
          }),
    suggestion: intended,
  });
}

/** What a program leaves beside a file while it is open, or keeps of an older version. */
export function temporary(place: Place): Issue {
  return error('unexpected-file', place, {
    zh: '这是办公软件或编辑器留下的临时文件，不会出现在网站上。',
    zhFix: '关闭正在编辑的文档，再删去这个文件。',
    en: 'This is a temporary file left by a program, and would not appear on the site.',
    enFix: 'Close the document that is being edited, then delete this file.',
  });
}
