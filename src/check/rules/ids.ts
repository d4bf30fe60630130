import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { homesOf } from '../editions.ts';
import { listed, listsOf } from '../lists.ts';
import { repetitions } from '../repetitions.ts';

/** Within a list every id stands once, and a term has one file. */
export function idsAreUnique(content: LoadedContent): Issue[] {
  const { chapters, glossary } = content;
  const lists = [
    ...Object.values(listsOf(content)).flat(),
    ...homesOf(content).map(({ home }) =>
      home.data.groups.map(({ id }, index) => ({ id, place: () => home.at(['groups', index, 'id']) })),
    ),
    ...chapters.map(({ room, outline }) =>
      room === 'sections' && outline ? listed(outline.data.parts, outline, ['parts']) : [],
    ),
    ...chapters
      .flatMap(({ section }) => section ?? [])
      .map(({ data, at }) =>
        data.sources.flatMap(({ document, paragraphs }, index) =>
          paragraphs.map((paragraph, own) => ({
            id: `${document} ${paragraph}`,
            place: () => at(['sources', index, 'paragraphs', own]),
          })),
        ),
      ),
  ];
  return [
    ...lists.flatMap((list) =>
      repetitions(list, ({ id }) => id).map(({ first, again }) =>
        used(again.id, again.place(), first.place()),
      ),
    ),
    ...repetitions(glossary.values(), ({ data }) => data.zh).map(({ first, again: { data, at } }) =>
      error('duplicate-term', at(['zh']), {
        zh: `术语“${data.zh}”在“${first.source.file}”里已经有了。`,
        zhFix: '一个术语只能有一种英文译法：把两个文件合成一个，再删去另一个。',
        en: `The term “${data.zh}” already has a file, “${first.source.file}”.`,
        enFix: 'A term has one English rendering: merge the two files and delete one.',
      }),
    ),
  ];
}

/** An id that is used elsewhere already. */
export function used(id: string, place: Place, first: Place): Issue {
  const isHere = first.file === place.file;
  return error('duplicate-id', place, {
    zh: `“${id}”已经在${isHere ? '' : `“${first.file}”`}第${first.line}行用过了。`,
    zhFix: '删去重复的一项，或换一个代号。',
    en: `“${id}” is already used on line ${first.line}${isHere ? '' : ` of “${first.file}”`}.`,
    enFix: 'Delete the repetition, or choose another id.',
  });
}
