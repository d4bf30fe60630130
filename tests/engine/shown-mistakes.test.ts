import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from 'vitest';
import type { Issue } from '../../src/content/reader/issue.ts';
import { slotOf } from '../../src/content/reader/layout.ts';
import { projectAt } from '../../src/tools/build/project.ts';
import { chapterView } from '../../src/tools/edit/room/chapter-view.ts';
import { issueView } from '../../src/tools/edit/room/issue-view.ts';
import { kindOf } from '../../src/tools/edit/prose/reshaping.ts';
import { segmentsOf, shownStretch, shownText } from '../../src/tools/edit/prose/segments.ts';
import { applyRepairs } from '../../src/tools/report/repair.ts';
import type { Mistake } from '../content/corpus/case.ts';
import { MISTAKES } from '../content/corpus/corpus.ts';
import { EditedContent, REAL_CONTENT } from '../support/edited-content.ts';
import { type InRoom, openedIn, roomTests } from '../support/room-browser.ts';
import { isSweep } from '../support/sweep.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const tests = roomTests(isSweep);

/** The first mistake of each code, and each that is mended without anyone’s judgement. */
function oneOfEachCode(): Mistake[] {
  const known = new Set<string>();
  return Object.values(MISTAKES)
    .flat()
    .filter((mistake) => {
      const code = [mistake[2]].flat()[0] ?? '';
      const isNew = !known.has(code) || issueOf(mistake)?.repair !== undefined;
      known.add(code);
      return isNew;
    });
}

/** What the checker says of a mistake. */
function issueOf([, , code, make, manner]: Mistake): Issue | undefined {
  const edited = new EditedContent();
  make(edited);
  return edited
    .check()
    .find((issue) => issue.severity === (manner?.severity ?? 'error') && [code].flat().includes(issue.code));
}

/** Opens the screen of a file anew, or the first screen where it has none. */
async function open(page: Page, file: string): Promise<void> {
  const isOpened = slotOf(file) !== undefined;
  const screen = file.endsWith('.mdx') ? 'chapter' : 'entry';
  const open = file.replace(/en\.mdx$/, 'zh.mdx');
  await page.evaluate(() => {
    location.hash = '#/status';
  });
  await page.locator('.facts, dl').first().waitFor();
  await page.evaluate(
    (hash) => {
      location.hash = hash;
    },
    isOpened ? `#/${screen}/${encodeURIComponent(open)}` : '#/',
  );
  await page.locator('main h1').first().waitFor();
}

/** What the page does not show of an issue as it should. */
async function failures(room: InRoom, issue: Issue, marked: string): Promise<string[]> {
  const { page, content } = room;
  const file = issue.file.slice('content/'.length);
  const isThere = content.look().content.files.includes(file);
  await open(page, isThere ? file : '');
  // That English waits is said at its paragraph, or where there is none above all of them.
  if (issue.code.startsWith('translation-'))
    return (await page.getByText('中文改过以后，英文还没有核对。').isVisible()) ? [] : ['nothing waits'];
  const said = issueView(issue).message.zh;
  const told = page.getByText(said, { exact: false });
  const isTold = await told
    .first()
    .waitFor({ timeout: 10_000 })
    .then(
      () => true,
      () => false,
    );
  if (!isTold) return ['its words are nowhere'];
  if (issue.field !== undefined) {
    const field = page.locator(`[id$="-${issue.field.replaceAll('"', '')}"]`);
    const described = await field
      .first()
      .getAttribute('aria-describedby')
      .catch(() => null);
    const where = described
      ? page.locator(
          described
            .split(' ')
            .map((id) => `[id="${id}"]`)
            .join(),
        )
      : field;
    if ((await field.count()) > 0 && !(await where.filter({ hasText: said }).count()))
      return [`not at ${issue.field}`];
  }
  if (!isThere || !file.endsWith('.mdx') || issue.field !== undefined) return [];
  return markFailures(room, file, issue, marked);
}

/** What is marked in a paragraph otherwise than the text that is wrong. */
async function markFailures(
  { page, content }: InRoom,
  file: string,
  told: Issue,
  marked: string,
): Promise<string[]> {
  const { message, severity } = issueView(told);
  const side = file.endsWith('en.mdx') ? 'en' : 'zh';
  const chapter = chapterView(content, file.replace(/en\.mdx$/, 'zh.mdx'));
  const cells = chapter.rows.flatMap((row) => row[side] ?? []);
  const cell = cells.find((one) => one.issues.some(({ issue }) => issue.message.zh === message.zh));
  const mark = cell?.issues.find(({ issue }) => issue.message.zh === message.zh);
  if (!cell || !mark || kindOf(cell.source) === 'tag') return [];
  // What goes on in the next paragraph is marked as far as the first.
  const due = cell.source.slice(mark.from, mark.to);
  if (!marked.startsWith(due)) return [`“${due}” for “${marked}”`];
  const drawn = page
    .locator('.prose')
    .filter({ has: page.locator(`#cell-${side}-${cell.index}`) })
    .locator('.drawn');
  const tokens = await drawn.locator('.token').allTextContents();
  const segments = segmentsOf(cell.source, () => tokens.shift() ?? '');
  const shown = shownText(segments).slice(...shownStretch(segments, mark.from, mark.to));
  const marks = (await drawn.locator(`.${severity}`).allTextContents()).join('');
  return marks.includes(shown) && (shown !== '' || due === '') ? [] : [`“${marks}” is marked for “${shown}”`];
}

/** What 改好 makes otherwise than the check would. */
async function mendingFailures(
  { page, content, copy }: InRoom,
  file: string,
  issues: readonly Issue[],
): Promise<string[]> {
  const bytes = readFileSync(join(copy.content, file));
  const due = Buffer.from(applyRepairs(bytes, issues));
  await page.getByRole('button', { name: '改好', exact: true }).click({ timeout: 5_000 });
  try {
    await expect.poll(() => content.text(file), { timeout: 10_000 }).toBe(due.toString());
    return [];
  } catch {
    return ['mended otherwise'];
  } finally {
    content.discard(file);
  }
}

test.runIf(isSweep)(
  'In the browser a mistake of every kind stands at its field or its characters with its words, and is mended there to the bytes of the check.',
  { timeout: 3_600_000 },
  async () => {
    const copy = projectAt(temporaryFolder());
    cpSync(REAL_CONTENT, copy.content, { recursive: true });
    const room = await openedIn(tests, { copy });
    const wrong: string[] = [];
    const done = { shown: 0, mended: 0 };
    for (const mistake of oneOfEachCode()) {
      const [id, , , make] = mistake;
      const edited = new EditedContent();
      make(edited);
      const issue = issueOf(mistake);
      if (!issue) continue;
      const file = issue.file.slice('content/'.length);
      const marked = edited.list().includes(file) ? edited.textAt(issue) : '';
      edited.saveTo(copy.content);
      try {
        const told = await failures(room, issue, marked);
        done.shown += 1;
        if (issue.repair && slotOf(file)) {
          told.push(
            ...(await mendingFailures(
              room,
              file,
              edited.check().filter((one) => one.file === issue.file),
            )),
          );
          done.mended += 1;
        }
        for (const one of told) wrong.push(`${id} (${issue.code}, ${file}): ${one}`);
      } catch (error) {
        wrong.push(`${id} (${issue.code}, ${file}): ${String(error).slice(0, 300)}`);
      } finally {
        for (const own of edited.changed) {
          const saved = join(REAL_CONTENT, own);
          if (existsSync(saved)) cpSync(saved, join(copy.content, own));
          else rmSync(join(copy.content, own));
        }
      }
    }
    console.log(`${done.shown} mistakes shown, ${done.mended} mended`);
    expect(wrong).toEqual([]);
    expect(room.troubles).toEqual([]);
  },
);
