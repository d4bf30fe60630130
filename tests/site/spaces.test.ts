import { type AnyNode, hasChildren, isTag, isText } from 'domhandler';
import { textContent } from 'domutils';
import { expect, test } from 'vitest';
import { all, everyPage, least, problemsOn, words } from './support/site.ts';

const chinese = everyPage.filter(({ locale }) => locale === 'zh');
const english = everyPage.filter(({ locale }) => locale === 'en');

/** What stands inside a list item may begin on a line of its own, and labels stand in rows with a gap between them. */
const BEGINS =
  /^(?:p|div|ul|ol|li|dl|h[1-4]|table|tr|th|td|figure|figcaption|details|summary|form|fieldset|legend|label|nav|section)$/;

/** The one title inside a sentence that the source itself writes with a space. */
const WRITTEN_SO = '凝心铸魂跟党走 团结奋斗新征程';

test('no Chinese sentence has a space in it, around links and figures neither', () => {
  // Between Han characters or their punctuation; every sentence of the report is in prose.
  const space = /[\p{Script=Han}，。；：、“”《》（）]\s+[\p{Script=Han}，。；：、“”《》（）]/gu;
  const passages = everyPage.flatMap((page) =>
    all(page, 'main .prose p:not([class])').map((passage) => textContent(passage)),
  );
  expect(passages.filter((text) => /\p{Script=Han}/u.test(text)).length).toBeGreaterThan(least(100, 20));
  expect(passages.flatMap((text) => text.replace(WRITTEN_SO, '').match(space) ?? [])).toEqual([]);
});

test('no Chinese mark of punctuation has a space after it, before a link, a value or a quotation neither', () => {
  // Before what opens a line of its own there may be one, which nobody sees; small texts and definitions open one,
  // and the numbers of a line of the board stand in a row. An address is set apart, so that it is copied alone.
  const text = (node: AnyNode): string => {
    if (isText(node)) return node.data;
    const inside = hasChildren(node) ? node.children.map(text).join('') : '';
    return isTag(node) && (BEGINS.test(node.name) || /^(?:dd|small)$/.test(node.name))
      ? `¶${inside}¶`
      : inside;
  };
  const problems = problemsOn(chinese, (page) =>
    all(page, 'main p, main li, main dd:not(.lines dd), main h3').flatMap(
      (block) => text(block).match(/\S*[，。；：、][^\S¶]+(?!https?:)[^\s¶]+/gu) ?? [],
    ),
  );
  expect(problems).toEqual([]);
});

test('no English word runs into the link or figure beside it', () => {
  const texts = (node: AnyNode): string[] => {
    if (isText(node)) return [node.data];
    const inside = hasChildren(node) ? node.children.flatMap(texts) : [];
    return isTag(node) && BEGINS.test(node.name) ? ['\n', ...inside, '\n'] : inside;
  };
  const problems = problemsOn(english, (page) =>
    all(page, 'p, li, dd, dt, td, th, h1, h2, h3, figcaption, caption').flatMap((block) =>
      texts(block).flatMap((text, index, before) => {
        const last = before[index - 1] ?? '';
        const joined = /[\p{Script=Latin}\p{N}]$/u.test(last) && /^[\p{Script=Latin}\p{N}]/u.test(text);
        return joined ? [`${last}|${text}`] : [];
      }),
    ),
  );
  expect(problems).toEqual([]);
});

test('every English mark of punctuation has its space after it and none before it', () => {
  const wrong = /\S*[a-z][.,;:!?][A-Z]\w*|\S*\s[.,;:!?)”]|[(“]\s\S*/g;
  const problems = problemsOn(english, (page) =>
    all(page, 'p, h1, h2, h3, caption, figcaption').flatMap((block) => words(block).match(wrong) ?? []),
  );
  expect(problems).toEqual([]);
});
