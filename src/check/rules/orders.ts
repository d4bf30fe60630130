import { DRAWING_COLUMNS } from '../../content/drawing-outline.ts';
import type { Ordered } from '../../content/in-order.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { repetitions } from '../repetitions.ts';

interface Position {
  readonly order: number;
  readonly place: () => Place;
}

/** No two entries of a list share a position: figures within a theme, drawings within a column, themes, honours, levels, sections and their numbers. */
export function ordersAreUnique(content: LoadedContent): Issue[] {
  const { statistics, drawings, themes, honours, levels, refused, chapters } = content;
  const sections = [...Map.groupBy(chapters, ({ edition }) => edition).values()].map((own) =>
    own.flatMap(({ section }) => section ?? []),
  );
  const groups = [
    ...Map.groupBy(statistics.values(), ({ data }) => data.theme).values(),
    ...DRAWING_COLUMNS.map((column) => [...drawings.values()].filter(({ data }) => data.column === column)),
  ];
  const ordered: Iterable<Entry<Ordered['data']>>[] = [
    ...groups,
    themes.values(),
    honours.values(),
    levels.values(),
    refused.values(),
    ...sections,
  ];
  const lists: Position[][] = [
    ...ordered.map((entries) =>
      Array.from(entries, ({ data, at }) => ({ order: data.order, place: () => at(['order']) })),
    ),
    ...sections.map((own) =>
      own.flatMap(({ data, at }) =>
        data.number === undefined ? [] : [{ order: data.number, place: () => at(['number']) }],
      ),
    ),
  ];
  return lists.flatMap(repeated);
}

function repeated(list: readonly Position[]): Issue[] {
  const largest = list.reduce((most, { order }) => Math.max(most, order), 0);
  return repetitions(list, ({ order }) => `${order}`).map(({ first, again }) =>
    taken(again.order, again.place(), first.place().file, largest + 1),
  );
}

function taken(order: number, place: Place, other: string, free: number): Issue {
  return error('duplicate-order', place, {
    zh: `次序${order}已经被“${other}”用了。`,
    zhFix: `改一个没有用过的数，例如${free}；要插在中间，就把后面各项依次加一。`,
    en: `Position ${order} is already taken by “${other}”.`,
    enFix: `Use a free number such as ${free}; to put it in between, raise the ones that follow by one.`,
  });
}
