import { SOURCE_KINDS } from '../../content/schemas/source.ts';
import { authorName, datedInWords, type SourceEntry } from '../../content/source.ts';
import { LOCALES } from '../../figure/locale.ts';
import { columnsOf } from './column.ts';
import type { OpenReport } from './report.ts';
import { type Table, tableOf } from './table.ts';

const { text, optionalText, code, both } = columnsOf<SourceEntry>();

const COLUMNS = [
  text('id', '来源的代号 / the document’s id', ({ id }) => id),
  code(SOURCE_KINDS)(
    'kind',
    '种类：文章、报告、通知公告、统计报表、本单位的说明 / its kind: an article, a report, a notice, a statistical return, the body’s own statement',
    ({ source }) => source.kind,
  ),
  code(LOCALES)(
    'language',
    '用哪种文字写的 / the language it is written in',
    ({ source }) => source.language,
  ),
  ...both(
    text,
    'title',
    '标题，原文照印，另一种文字是本站所译 / its title: as printed in its own language, this site’s rendering in the other',
    ({ source }, locale) => source.title[locale],
  ),
  ...both(
    optionalText,
    'author',
    '作者；没写的空着 / who wrote it; empty where not stated',
    ({ source }, locale) => authorName(locale, source) || null,
  ),
  optionalText(
    'date',
    '印出的日期，照ISO 8601；推定的空着 / the date printed on it (ISO 8601); empty where it is inferred',
    ({ source }) => (source.dateIsInferred ? null : source.date),
  ),
  ...both(text, 'dated', '成文时间，用文字写 / when it was written, in words', ({ source }, locale) =>
    datedInWords(locale, source),
  ),
  ...both(
    text,
    'credit',
    '引用时跟在标题后面的一句 / what stands after its title in a citation',
    ({ source }, locale) => source.credit[locale],
  ),
];

/** The table of the documents that figures and honours are taken from. */
export function sourceTable({ sources }: OpenReport): Table {
  return tableOf('sources', COLUMNS, sources);
}
