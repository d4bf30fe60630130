import type { Honour } from '../../content/schemas/honour.ts';
import { columnsOf } from './column.ts';
import type { OpenReport } from './report.ts';
import { type Table, tableOf } from './table.ts';

const { text, optionalText, optionalInteger, code, both } = columnsOf<Honour & { id: string }>();

/** The table of the honours. */
export function honourTable({ honours, levels }: OpenReport): Table {
  const columns = [
    text('id', '荣誉的代号 / the honour’s id', ({ id }) => id),
    ...both(
      text,
      'title',
      '荣誉名称，一字不改 / the title, character for character',
      ({ title }, to) => title[to],
    ),
    code(levels)(
      'level',
      '级别；not-stated为原文没写 / the level; not-stated where the source does not say',
      ({ level }) => level,
    ),
    ...both(
      optionalText,
      'givers',
      '授予单位；原文没写的空着 / who gave it; empty where not stated',
      ({ givers }, to) => givers?.[to],
    ),
    optionalInteger(
      'year_from',
      '起始年份；原文没写的空着 / first year; empty where not stated',
      ({ years }) => years?.from,
    ),
    optionalInteger(
      'year_to',
      '截止年份；原文没写的空着 / last year; empty where not stated',
      ({ years }) => years?.to,
    ),
    ...both(
      optionalText,
      'explanation',
      '本站的说明；没有的空着 / this site’s own note, if any',
      ({ explanation }, to) => explanation?.[to],
    ),
    text('source_document', '来源的代号 / the document', ({ source }) => source.document),
    text('source_locator', '其中的段落号 / the paragraph of the document', ({ source }) => source.paragraph),
    text('source_phrase', '原文 / the phrase of the source', ({ source }) => source.phrase),
  ];
  const subjects = honours.map(({ id, honour }) => ({ id, ...honour }));
  const references = [{ column: 'source_document', table: 'sources', target: 'id' } as const];
  return tableOf('honours', columns, subjects, { references });
}
