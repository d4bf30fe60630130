import { z } from 'zod';
import type { Honour } from '../../content/honour.ts';
import { code, columnsOf, inBothLanguages, optionalInteger, optionalText, text } from './column.ts';
import type { OpenReport } from './report.ts';
import type { Table } from './table.ts';

const titles = inBothLanguages(text, '荣誉名称，一字不改', 'the title, character for character');
const givers = inBothLanguages(
  optionalText,
  '授予单位；原文没写的空着',
  'who gave it; empty where not stated',
);
const explanation = inBothLanguages(text, '本站的说明', 'this site’s own note');

/** A row of the honours; `levels` are the codes of the report’s levels. */
const honourRow = (levels: readonly string[]) =>
  z.strictObject({
    id: text('荣誉的代号', 'the honour’s id'),
    title_zh: titles.zh,
    title_en: titles.en,
    level: code(levels, '级别；not-stated 为原文没写', 'the level; not-stated where the source does not say'),
    givers_zh: givers.zh,
    givers_en: givers.en,
    year_from: optionalInteger('起始年份；原文没写的空着', 'first year; empty where not stated'),
    year_to: optionalInteger('截止年份；原文没写的空着', 'last year; empty where not stated'),
    explanation_zh: explanation.zh,
    explanation_en: explanation.en,
    source_document: text('来源的代号', 'the document'),
    source_locator: text('其中的段落号', 'the paragraph of the document'),
    source_phrase: text('原文', 'the phrase of the source'),
  });

/** The table of the honours. */
export function honourTable({ honours, levels }: OpenReport): Table {
  return {
    name: 'honours',
    columns: columnsOf(honourRow(levels)),
    rows: honours.map(({ id, honour }) => honourCells(id, honour)),
    key: ['id'],
    references: [{ column: 'source_document', table: 'sources', target: 'id' }],
  };
}

function honourCells(id: string, honour: Honour): z.infer<ReturnType<typeof honourRow>> {
  return {
    id,
    title_zh: honour.title.zh,
    title_en: honour.title.en,
    level: honour.level,
    givers_zh: honour.givers?.zh ?? null,
    givers_en: honour.givers?.en ?? null,
    year_from: honour.years?.from ?? null,
    year_to: honour.years?.to ?? null,
    explanation_zh: honour.explanation.zh,
    explanation_en: honour.explanation.en,
    source_document: honour.source.document,
    source_locator: honour.source.paragraph,
    source_phrase: honour.source.phrase,
  };
}
