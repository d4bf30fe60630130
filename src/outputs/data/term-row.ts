import { z } from 'zod';
import { ESTABLISHED, type Term } from '../../content/term.ts';
import {
  code,
  columnsOf,
  inBothLanguages,
  LIST_DELIMITER,
  optionalList,
  optionalText,
  text,
} from './column.ts';
import type { OpenReport } from './report.ts';
import type { Table } from './table.ts';

const terms = inBothLanguages(text, '术语，全站一词一译', 'the term, with one rendering on the whole site');
const forms = inBothLanguages(optionalList, '其他写法，用竖线隔开', 'other forms, parted by a vertical bar');
const explanation = inBothLanguages(text, '本站的解释', 'this site’s own explanation');
const notes = inBothLanguages(optionalText, '使用时要注意什么', 'what to watch');

/** A row of the glossary. */
export const termRow = z.strictObject({
  id: text('术语的代号', 'the term’s id'),
  term_zh: terms.zh,
  term_en: terms.en,
  forms_zh: forms.zh,
  forms_en: forms.en,
  established: code(
    ESTABLISHED,
    '英文译法的通行程度：高、中、低（本站自译）',
    'how well the English is established: high, medium, low (our own rendering)',
  ),
  explanation_zh: explanation.zh,
  explanation_en: explanation.en,
  note_zh: notes.zh,
  note_en: notes.en,
});

/** The table of the glossary, ordered by id: either language’s own order would be out of order in the other. */
export function termTable(terms: OpenReport['terms']): Table {
  return {
    name: 'glossary',
    columns: columnsOf(termRow),
    rows: [...terms].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, term }) => termCells(id, term)),
    key: ['id'],
    references: [],
  };
}

function termCells(id: string, term: Term): z.infer<typeof termRow> {
  return {
    id,
    term_zh: term.zh,
    term_en: term.en,
    forms_zh: term.forms.zh.join(LIST_DELIMITER) || null,
    forms_en: term.forms.en.join(LIST_DELIMITER) || null,
    established: term.established,
    explanation_zh: term.explanation.zh,
    explanation_en: term.explanation.en,
    note_zh: term.note?.zh ?? null,
    note_en: term.note?.en ?? null,
  };
}
