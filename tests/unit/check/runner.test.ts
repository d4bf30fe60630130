import { expect, test } from 'vitest';
import { defineRule, type Rule } from '../../../src/check/rule.ts';
import { RULES } from '../../../src/check/rules.ts';
import { evidenceAgrees } from '../../../src/check/rules/evidence.ts';
import { judged } from '../../../src/check/runner.ts';
import { datesIn } from '../../../src/content/loaded/editions.ts';
import type { Issue } from '../../../src/content/reader/issue.ts';
import { ISSUE_CODES } from '../../../src/words/mistakes/codes.ts';
import { loadContent } from '../../../src/content/reader/reader.ts';
import { EditedContent } from '../../support/edited-content.ts';

test('What a rule comes after is told in an earlier round.', () => {
  const waiting = RULES.filter(({ after }) => after.length > 0);
  for (const { codes: own, after } of waiting)
    for (const { codes, after: others } of waiting)
      if (others.some((condition) => ISSUE_CODES.some((code) => code === condition)))
        expect(
          after.filter((condition) => codes.some((code) => code === condition)),
          `${own.join()}, ${codes.join()}`,
        ).toEqual([]);
});

/** A rule that tells of every figure’s file, and what it looked at. */
function watching(after: Parameters<typeof defineRule>[0]['after'] = []) {
  const seen: string[] = [];
  const rule = defineRule({
    scope: 'statistics',
    after,
    codes: ['sudden-change'],
    check: ({ id, at }, { tell }) => {
      seen.push(id);
      tell('sudden-change', at(['order']), { value: 1, before: 2 });
    },
  });
  return { rule, seen };
}

test('A rule that looks at a file alone looks again only at the file that has changed, and tells of all of them.', () => {
  const content = new EditedContent();
  const { rule, seen } = watching();
  const told = () => judged([rule], loadContent(content)).map(({ file }) => file);
  const all = told();
  expect(all.length).toBeGreaterThan(10);
  expect(seen.length).toBe(all.length);
  content.edit('statistics/reading-rooms.yaml', /^order: .*/m, 'order: 77');
  expect(told()).toEqual(all);
  expect(seen.slice(all.length)).toEqual(['reading-rooms']);
});

test('A rule that looks at a part of the content beside looks again when that part has changed, and not when another has.', () => {
  const content = new EditedContent();
  const seen: string[] = [];
  const rule = defineRule({
    scope: 'honours',
    codes: ['sudden-change'],
    check: ({ id }, about) => {
      seen.push(
        `${id} of ${about.content.statistics.size} on ${datesIn(about.content)({ document: '' }).date}`,
      );
    },
  });
  const look = () => judged([rule], loadContent(content));
  look();
  const once = seen.length;
  expect(once).toBeGreaterThan(1);
  content.edit('glossary/acftu.yaml', 'established: high', 'established: low');
  look();
  expect(seen.length).toBe(once);
  content.edit('statistics/reading-rooms.yaml', /^order: .*/m, 'order: 77');
  look();
  expect(seen.length).toBe(2 * once);
});

test('What was found while a part of the content was another is not told when it has changed back.', () => {
  const content = new EditedContent();
  const before = content.check();
  content.remove('glossary/model-worker.yaml');
  expect(content.check()).not.toEqual(before);
  expect(new EditedContent().check()).toEqual(before);
});

test('What must have passed before holds a rule back where it has not, and nowhere else.', () => {
  const content = new EditedContent();
  content.edit('statistics/reading-rooms.yaml', 'unit:', 'unit :\n  kindd: places\nunit:');
  const other = 'statistics/activities.yaml';
  content.edit(other, /phrase: .*/, 'phrase: 别的话');
  const ofPhrases = watching(['phrase-differs']);
  const ofSound = watching(['sound statistics']);
  const files = (issues: readonly Issue[]) =>
    issues.filter(({ code }) => code === 'sudden-change').map(({ file }) => file);
  const found = (rule: Rule) => files(judged([evidenceAgrees, rule], loadContent(content)));
  expect(found(ofPhrases.rule)).not.toContain(`content/${other}`);
  expect(found(ofSound.rule)).not.toContain(`content/${other}`);
  expect(found(ofPhrases.rule).length).toBeGreaterThan(10);
});
