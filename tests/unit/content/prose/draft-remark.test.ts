import { expect, test } from 'vitest';
import { DRAFT_REMARK, DRAFT_REMARKS } from '../../../../src/content/prose/draft-remark.ts';

test.each(DRAFT_REMARKS)(
  'A remark of a draft is found whole and by its own row: $what, as “$example”.',
  (row) => {
    const text = /[a-z]/.test(row.example) ? `Unions go on, ${row.example}` : `平台建设，${row.example}`;
    expect(new RegExp(row.pattern, 'u').exec(text)?.[0]).toBe(row.example);
    expect(DRAFT_REMARK.exec(text)?.[0]).toBe(row.example);
  },
);
