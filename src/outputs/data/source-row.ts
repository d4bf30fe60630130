import { z } from 'zod';
import { authorName, datedInWords, SOURCE_KINDS, type SourceEntry } from '../../content/source.ts';
import { LOCALES } from '../../figure/locale.ts';
import { code, columnsOf, inBothLanguages, optionalText, text } from './column.ts';
import type { OpenReport } from './report.ts';
import type { Table } from './table.ts';

const titles = inBothLanguages(
  text,
  '标题，原文照印，另一种文字是本站所译',
  'its title: as printed in its own language, this site’s rendering in the other',
);
const authors = inBothLanguages(optionalText, '作者；没写的空着', 'who wrote it; empty where not stated');
const dated = inBothLanguages(text, '成文时间，用文字写', 'when it was written, in words');
const credit = inBothLanguages(text, '引用时跟在标题后面的一句', 'what stands after its title in a citation');

/** A row of the sources. */
const sourceRow = z.strictObject({
  id: text('来源的代号', 'the document’s id'),
  kind: code(
    SOURCE_KINDS,
    '种类：文章、报告、通知公告、统计报表、本单位的说明',
    'its kind: an article, a report, a notice, a statistical return, the body’s own statement',
  ),
  language: code(LOCALES, '用哪种文字写的', 'the language it is written in'),
  title_zh: titles.zh,
  title_en: titles.en,
  author_zh: authors.zh,
  author_en: authors.en,
  date: optionalText(
    '印出的日期，照 ISO 8601；推定的空着',
    'the date printed on it (ISO 8601); empty where it is inferred',
  ),
  dated_zh: dated.zh,
  dated_en: dated.en,
  credit_zh: credit.zh,
  credit_en: credit.en,
});

/** The table of the documents that figures and honours are taken from. */
export function sourceTable({ sources }: OpenReport): Table {
  return {
    name: 'sources',
    columns: columnsOf(sourceRow),
    rows: sources.map(sourceCells),
    key: ['id'],
    references: [],
  };
}

function sourceCells({ id, source }: SourceEntry): z.infer<typeof sourceRow> {
  return {
    id,
    kind: source.kind,
    language: source.language,
    title_zh: source.title.zh,
    title_en: source.title.en,
    author_zh: authorName('zh', source) || null,
    author_en: authorName('en', source) || null,
    date: source.dateIsInferred ? null : source.date,
    dated_zh: datedInWords('zh', source),
    dated_en: datedInWords('en', source),
    credit_zh: source.credit.zh,
    credit_en: source.credit.en,
  };
}
