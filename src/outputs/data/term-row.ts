import { ESTABLISHED } from '../../content/schemas/term.ts';
import { columnsOf, LIST_DELIMITER } from './column.ts';
import type { OpenReport } from './report.ts';
import { type Table, tableOf } from './table.ts';

const { text, optionalText, optionalList, code, both } = columnsOf<OpenReport['terms'][number]>();

const COLUMNS = [
  text('id', '术语的代号 / the term’s id', ({ id }) => id),
  ...both(
    text,
    'term',
    '术语，全站一词一译 / the term, with one rendering on the whole site',
    ({ term }, locale) => term[locale],
  ),
  ...both(
    optionalList,
    'forms',
    '其他写法，用竖线隔开 / other forms, separated by a vertical bar',
    ({ term }, locale) => term.forms[locale].join(LIST_DELIMITER) || null,
  ),
  code(ESTABLISHED)(
    'established',
    '英文译法的通行程度：高、中、低（本站自译） / how well the English is established: high, medium, low (our own rendering)',
    ({ term }) => term.established,
  ),
  ...both(
    optionalText,
    'explanation',
    '本站的解释；没有的空着 / this site’s own explanation, if any',
    ({ term }, locale) => term.explanation?.[locale],
  ),
  ...both(
    optionalText,
    'note',
    '使用时要注意什么 / what to watch',
    ({ term }, locale) => term.note?.[locale],
  ),
];

/** The table of the glossary, ordered by id: either language’s own order would be out of order in the other. */
export function termTable(terms: OpenReport['terms']): Table {
  return tableOf(
    'glossary',
    COLUMNS,
    terms.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  );
}
