import type { LoadedContent } from '../content.ts';
import { error, type Issue } from '../issue.ts';
import { intendedPath, type Slot, slotOf } from '../layout.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Every file has a place on the site and a name that can be an id. */
export function filesAreExpected({ folder, files }: LoadedContent): Issue[] {
  return files.flatMap((file) => {
    const place = { file: `${folder}/${file}`, line: 1, column: 1 };
    const slot = slotOf(file);
    const intended = intendedPath(file);
    if (slot && ID.test(idOf(slot))) return [];
    if (intended && files.includes(intended)) return [copied(place, `${folder}/${intended}`)];
    if (slot) return [misnamed(place, idOf(slot), intended && `${folder}/${intended}`)];
    return [unexpected(place, intended && `${folder}/${intended}`)];
  });
}

function idOf(slot: Slot): string {
  if (slot.kind === 'entry') return slot.id;
  return slot.kind === 'outline' || slot.kind === 'article' ? slot.slug : 'fixed';
}

type Top = { file: string; line: number; column: number };

function copied(place: Top, original: string): Issue {
  return error('unexpected-file', place, {
    message: {
      zh: `这个文件像是“${original}”的副本，不会出现在网站上。`,
      en: `This file looks like a copy of “${original}” and would not appear on the site.`,
    },
    fix: {
      zh: '把要用的内容放进原来的文件，然后删去这个文件。',
      en: 'Put what is needed from it into the original file, then delete this one.',
    },
  });
}

function misnamed(place: Top, name: string, intended: string | undefined): Issue {
  return error('bad-name', place, {
    message: {
      zh: `“${name}”不能作文件名或文件夹名。`,
      en: `“${name}” cannot be the name of a file or folder here.`,
    },
    fix: {
      zh: `名称只用小写英文字母和数字，词与词之间用半角连字符${intended ? `，改为“${intended}”` : '，例如 reading-rooms'}。`,
      en: `Use lower-case Latin letters and digits only, with hyphens between words${intended ? `: rename it “${intended}”` : ', as in reading-rooms'}.`,
    },
    suggestion: intended,
  });
}

function unexpected(place: Top, intended: string | undefined): Issue {
  return error('unexpected-file', place, {
    message: {
      zh: '网站不认得这个文件，它的内容不会出现在网站上。',
      en: 'The site has no place for this file, so what is in it would not appear.',
    },
    fix: intended
      ? {
          zh: `把它改名为“${intended}”（注意文件名的后缀）。`,
          en: `Rename it “${intended}” (mind the ending of its name).`,
        }
      : {
          zh: '把它移出 content 文件夹；如果要发布，请按 content 里同类文件的位置和名称存放。',
          en: 'Move it out of the content folder; if it is to be published, put it where files of its kind are and name it as they are.',
        },
    suggestion: intended,
  });
}
