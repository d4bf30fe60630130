import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { check } from '../../../../src/check/check.ts';
import { onDisk } from '../../../../src/content/reader/disk.ts';
import { type Project, projectAt } from '../../../../src/tools/build/project.ts';
import { newEntry } from '../../../../src/tools/edit/new-entry.ts';
import { contentCopy, editContent } from '../../../support/project-copy.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { run } from '../../tools/commands/run.ts';

const LOANS = 'statistics/loans.yaml';

const begun = contentCopy(afterAll);

beforeAll(async () => {
  const { status, errors } = await run(newEntry, begun, ['edition', '2026']);
  expect(status, errors).toBe(0);
});

/** What the check tells of a change made after a new edition was begun, the older one having given what the tiny report gives. */
function told(edit: (copy: Project) => void) {
  const copy = projectAt(temporaryFolder());
  cpSync(begun.content, copy.content, { recursive: true });
  edit(copy);
  return check(onDisk(copy.content)).map(({ file, field, code, message, fix }) => ({
    where: `${file.replace('content/', '')} ${field}`,
    code,
    message,
    fix,
  }));
}

/** Gives the loans another number, in the value and its evidence. */
function overwritten(copy: Project): void {
  editContent(copy, LOANS, 'value: 33000', 'value: 34000');
  editContent(copy, LOANS, '3.3万册次', '3.4万册次');
}

const REVISED = (was: string, date: string) =>
  `value: 34000\n    revisions: [{ was: { value: ${was}, qualifier: exact }, date: "${date}", reason: { zh: 漏计, en: Some were left out } }]`;

test('a value that an older edition gave is not overwritten unseen, and the message gives the lines of a correction', () => {
  const [first, ...more] = told(overwritten);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ where: `${LOANS} observations[1].value`, code: 'edition-value-changed' });
  expect(first?.message.zh).toContain('2025年版说的是3.3万册次，这里却成了3.4万册次');
  expect(first?.fix.en).toContain('was: { value: 33000, qualifier: exact }');
  expect(first?.fix.en).toContain('content/editions/2025/edition.yaml');
});

test('a value that was lost from a kept edition is missed there, by name', () => {
  const [first, ...more] = told((copy) =>
    editContent(copy, 'editions/2025/edition.yaml', '- { figure: loans,', '# { figure: loans,'),
  );
  expect(more).toEqual([]);
  expect(first).toMatchObject({ where: 'editions/2025/edition.yaml values', code: 'edition-value-changed' });
  expect(first?.message.zh).toContain('loans');
});

test.each([
  [
    'written as a correction',
    (copy: Project) => {
      overwritten(copy);
      editContent(copy, LOANS, 'value: 34000', REVISED('33000', '2026-03'));
    },
  ],
  [
    'changed in the edition too, which was copied wrongly',
    (copy: Project) => {
      overwritten(copy);
      editContent(copy, 'editions/2025/edition.yaml', 'value: 33000', 'value: 34000');
    },
  ],
])('a value that is %s is told of no more', (_, edit) => {
  expect(told(edit)).toEqual([]);
});

test.each([
  [
    'a correction of a time before the edition',
    (copy: Project) => {
      overwritten(copy);
      editContent(copy, LOANS, 'value: 34000', REVISED('33000', '2025'));
    },
    `${LOANS} observations[1].revisions[0].date`,
  ],
  [
    'a correction of a value that the edition did not give',
    (copy: Project) => {
      overwritten(copy);
      editContent(copy, LOANS, 'value: 34000', REVISED('32000', '2026'));
    },
    `${LOANS} observations[1].revisions[0].was.value`,
  ],
  [
    'a later value from a source that the edition might have known',
    (copy: Project) =>
      editContent(
        copy,
        LOANS,
        'notes:',
        '  - { value: 36000, qualifier: exact, period: { kind: year, year: 2025 }, source: { document: yearbook, paragraph: P2, printed: 3.6万册次, phrase: 2025年借出3.6万册次 } }\nnotes:',
      ),
    `${LOANS} observations[2].period`,
  ],
  [
    'another period of the value',
    (copy: Project) => {
      editContent(copy, LOANS, 'kind: year, year: 2024 }', 'kind: quarter, year: 2024, quarter: 4 }');
      editContent(copy, LOANS, 'phrase: 2024年', 'phrase: 2024年第四季度');
    },
    'editions/2025/edition.yaml values[2].said',
  ],
  [
    'a figure whose file was deleted',
    ({ content }: Project) => rmSync(join(content, LOANS)),
    'editions/2025/edition.yaml values[2].figure',
  ],
])('%s is an error at its place', (_, edit, where) => {
  const found = told(edit).filter(({ code }) => code === 'edition-value-changed');
  expect(found.map((one) => one.where)).toEqual([where]);
});
