import { wholeFile } from '../../content/reader/issue.ts';
import { intendedPath, isInPlace, shownPath, slotOf } from '../../content/reader/layout.ts';
import { defineRule } from '../rule.ts';

/** What a program leaves beside a file while it is open, or keeps of an older version. */
const TEMPORARY = /^~\$|~$|\.(?:tmp|temp|bak|swp|wbk|asd|crdownload|download)$/i;
const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|bmp|heic|tiff?)$/i;

/** The names that Windows keeps for devices, whatever ending follows: no file or folder there can have one. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9])$/;
/** The longest id: the address of its page, with the year and the names of its pictures, then fits where paths may have 260 characters. */
const MOST_CHARACTERS = 60;

/** Every file has a place on the site and a name that can be an id. */
export const filesAreExpected = defineRule({
  id: 'files-are-expected',
  scope: 'content',
  codes: ['unexpected-file', 'bad-name'],
  check: ({ files }, { tell }) => {
    const known = new Set(files);
    for (const file of files) {
      const place = wholeFile(shownPath(file));
      const intended = intendedPath(file);
      const meant = intended && shownPath(intended);
      const id = slotOf(file)?.id;
      if (TEMPORARY.test(file.slice(file.lastIndexOf('/') + 1)))
        tell('unexpected-file', place, [
          '这是办公软件或编辑器留下的临时文件，不会出现在网站上。 → 关闭正在编辑的文档，再删去这个文件。',
          'This is a temporary file left by a program, and would not appear on the site. → Close the document that is being edited, then delete this file.',
        ]);
      else if (id !== undefined && RESERVED.test(id))
        tell('bad-name', place, [
          `“${id}”是 Windows 系统保留的名称，在 Windows 上建不了这个文件。 → 换一个名称，例如“${id}-1”；引用它的地方也一起改。`,
          `Windows keeps the name “${id}” for itself, so this file cannot exist there. → Choose another name, such as “${id}-1”, and change whatever names it with it.`,
        ]);
      else if (id !== undefined && id.length > MOST_CHARACTERS)
        tell('bad-name', place, [
          `这个名称有${id.length}个字符，做成网址和图片的文件名就太长了。 → 换一个不超过${MOST_CHARACTERS}个字符的名称；引用它的地方也一起改。`,
          `This name has ${id.length} characters, too many for the address and the picture files made of it. → Choose one of ${MOST_CHARACTERS} at most, and change whatever names it with it.`,
        ]);
      else if (isInPlace(file, known)) continue;
      else if (intended && known.has(intended))
        tell('unexpected-file', place, [
          `这个文件像是“${meant}”的副本，不会出现在网站上。 → 把要用的内容放进原来的文件，然后删去这个文件。`,
          `This file looks like a copy of “${meant}” and would not appear on the site. → Put what is needed from it into the original file, then delete this one.`,
        ]);
      else if (id !== undefined)
        tell('bad-name', place, [
          `“${id}”不能作文件名或文件夹名。 → 名称只用小写英文字母和数字，词与词之间用半角连字符${meant ? `，改为“${meant}”` : '，例如 two-words'}。`,
          `“${id}” cannot be the name of a file or folder here. → Use lower-case Latin letters and digits only, with hyphens between words${meant ? `: rename it “${meant}”` : ', as in two-words'}.`,
          { suggestion: meant },
        ]);
      else {
        const [fix, fixEn] = whereTo(file, meant);
        tell('unexpected-file', place, [
          `网站不认得这个文件，它的内容不会出现在网站上。 → ${fix}`,
          `The site has no place for this file, so what is in it would not appear. → ${fixEn}`,
          { suggestion: meant },
        ]);
      }
    }
  },
});

function whereTo(file: string, meant: string | undefined): [zh: string, en: string] {
  if (PICTURE.test(file))
    return [
      '本站的正文不用图片：把它移出 content 文件夹，要说的话用文字写。',
      'Texts of this site have no pictures: move it out of the content folder and say it in words.',
    ];
  if (meant)
    return [
      `把它改名为“${meant}”（注意文件名的后缀）。`,
      `Rename it “${meant}” (mind the ending of its name).`,
    ];
  return [
    '把它移出 content 文件夹；如果要发布，请按 content 里同类文件的位置和名称存放。',
    'Move it out of the content folder; if it is to be published, put it where files of its kind are and name it as they are.',
  ];
}
