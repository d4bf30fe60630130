import { DRAWING_COLUMNS } from '../../content/schemas/drawing.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { repetitions } from '../../content/repetitions.ts';
import { defineRule } from '../rule.ts';

type Numbered = Entry<{
  readonly order: number;
  readonly number?: number | undefined;
}>;

/** No two entries of a list share a position: figures within a theme or without one, drawings within a column, themes, honours, levels, groups that were served, sections and their numbers. */
export const ordersAreUnique = defineRule({
  id: 'orders-are-unique',
  scope: 'content',
  codes: ['duplicate-order'],
  check: (content, { tell }) => {
    for (const [field, entries] of numberings(content)) {
      const numbers = Array.from(entries, ({ data }) => data[field] ?? 0);
      const free = Math.max(0, ...numbers) + 1;
      for (const { first, again } of repetitions(entries, ({ data }) => data[field]?.toString()))
        tell('duplicate-order', again.at([field]), {
          order: again.data[field] ?? 0,
          file: first.source.file,
          free,
        });
    }
  },
});

function numberings(content: LoadedContent): (readonly ['order' | 'number', readonly Numbered[]])[] {
  const { statistics, drawings, themes, honours, levels, refused, chapters } = content;
  const editions = [...Map.groupBy(chapters, ({ edition }) => edition).values()];
  const inGroups: (readonly Numbered[])[] = [
    ...Map.groupBy(statistics.values(), ({ data }) => data.theme).values(),
    ...DRAWING_COLUMNS.map((column) => [...drawings.values()].filter(({ data }) => data.column === column)),
  ];
  const sections = editions.map((own): Numbered[] => own.flatMap(({ section }) => section ?? []));
  const served = editions.map((own): Numbered[] => own.flatMap(({ group }) => group ?? []));
  const whole = [themes, honours, levels, refused].map((all): Numbered[] => [...all.values()]);
  return [
    ...[...inGroups, ...whole, ...sections, ...served].map((entries) => ['order', entries] as const),
    ...sections.map((entries) => ['number', entries] as const),
  ];
}
