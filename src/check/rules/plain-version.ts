import type { MdastNode } from 'satteri';
import { splitSentences } from '../../content/prose/mentions.ts';
import { PLAIN_SENTENCES } from '../../content/prose/plain-version.ts';
import { slotOf } from '../../content/reader/layout.ts';
import { isNote, type Prose, type ProseElement } from '../../content/reader/prose.ts';
import type { Locale } from '../../figure/locale.ts';
import { figuresByPlace, plainVersions } from '../mentions.ts';
import { wordsOf } from '../prose-passage.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../rule.ts';

const FORM = '写成这样：一行 <Plain>，下面五行，每行“- ”开头、写一句话，最后一行 </Plain>';
const FORM_EN =
  'a line <Plain>, then five lines that each begin with “- ” and hold one sentence, then a line </Plain>';

/** A section opens with its plain version, a list of five sentences; other pages have none. */
export const plainVersionsAreSound = defineRule({
  id: 'plain-versions-are-sound',
  scope: 'article',
  codes: ['plain-misplaced', 'plain-shape', 'plain-sentence'],
  check: ({ locale, prose }, { tell }) => {
    if (!prose) return;
    const [plain, ...more] = plainVersions(prose);
    const [first] = blocksOf(prose);
    if (plain && !isSection(prose))
      tell('plain-misplaced', prose.at(plain), [
        '这一页不是报告的一个部分，不能有浅白版。 → 删去从 <Plain> 到 </Plain> 的几行。',
        'This page is not a section of the report and cannot have a plain version. → Delete the lines from <Plain> to </Plain>.',
      ]);
    if (!plain || !isSection(prose)) return;
    if (plain !== first)
      tell('plain-misplaced', prose.at(plain), [
        '浅白版不在正文的最前面。 → 把从 <Plain> 到 </Plain> 的几行移到正文最前面，第一个小标题之前，<Plain> 自成一行。',
        'The plain version does not come first in the text. → Move the lines from <Plain> to </Plain> to the very start of the text, above the first sub-heading, with <Plain> on a line of its own.',
      ]);
    for (const second of more)
      tell('plain-misplaced', prose.at(second), [
        '一份稿子里有不止一个浅白版。 → 留下第一个，删去这一个。',
        'This text has more than one plain version. → Keep the first and delete this one.',
      ]);
    inPlain(plain, locale, prose, tell);
  },
});

/** A section has a plain version; what is lost in a text that is upset, such as a tag with a small letter, is told as that. */
export const plainVersionsAreThere = defineRule({
  id: 'plain-versions-are-there',
  scope: 'prose',
  after: ['sound text'],
  codes: ['plain-missing'],
  check: (prose, { tell }) => {
    const [first] = blocksOf(prose);
    if (first && isSection(prose) && plainVersions(prose).length === 0)
      tell('plain-missing', prose.at(first), [
        `这一部分没有浅白版。 → 在正文最前面，用日常的话把这一部分说成五句。${FORM}。`,
        `This section has no plain version. → Say the section in five everyday sentences at the very start of the text: ${FORM_EN}.`,
      ]);
  },
});

function isSection({ source }: Prose): boolean {
  return slotOf(source.file.replace(/^content\//, ''))?.room === 'sections';
}

function blocksOf({ blocks }: Prose): MdastNode[] {
  return blocks.filter((block) => !isNote(block));
}

/** The figures of a plain version are among those of the text; one that the text of the other language alone has is told as that. */
export const plainFiguresAreOfTheText = defineRule({
  id: 'plain-figures-are-of-the-text',
  scope: 'chapter',
  after: ['sound text'],
  codes: ['plain-figure'],
  check: ({ articles }, { tell }) => {
    const proses = Object.values(articles).flatMap(({ prose }) => prose ?? []);
    const all = proses.map(figuresByPlace);
    const said = new Set(all.flatMap(({ text }) => text.map(({ id }) => id)));
    for (const { id, place } of all.flatMap(({ plain }) => plain))
      if (!said.has(id))
        tell('plain-figure', place, [
          `数字“${id}”在浅白版里有，正文里却没有。 → 浅白版只说正文里有的数字：在正文里写上 <Stat id="${id}" />，或从浅白版里删去。`,
          `The figure “${id}” stands in the plain version and not in the text. → A plain version says only what the text says: write <Stat id="${id}" /> in the text, or take it out of the plain version.`,
        ]);
  },
});

function inPlain(
  plain: ProseElement,
  locale: Locale,
  prose: Prose,
  tell: Tell<'plain-shape' | 'plain-sentence'>,
): void {
  const place = prose.at(plain);
  const [list, ...others] = plain.children.filter((child) => !isNote(child));
  const items = list?.type === 'list' ? list.children : [];
  const texts = items.map((item) => wordsOf(item, prose).trim());
  const found = texts.filter(Boolean).length;
  if (list?.type !== 'list' || others.length > 0)
    tell('plain-shape', place, [
      `浅白版里只能有一个列表，一行一句话。 → ${FORM}。`,
      `A plain version is one list, with a sentence on each line, and nothing else. → Write it as ${FORM_EN}.`,
    ]);
  else if (found === 0)
    tell('plain-shape', place, [
      '浅白版还没有写。 → 在 <Plain> 和 </Plain> 之间，每个“- ”后面写一句话，一共五句。',
      'The plain version is still empty. → Between <Plain> and </Plain>, write one sentence after each “- ”, five in all.',
    ]);
  else if (texts.length !== PLAIN_SENTENCES)
    tell('plain-shape', place, [
      `浅白版应当是五句话，这里有${found}句。 → 补足或减到五句，一行一句，每行以“- ”开头；中英文稿一起改。`,
      `A plain version has five sentences; this one has ${found}. → Add or take out sentences until there are five, each on a line that begins with “- ”, in both languages.`,
    ]);
  else
    items.forEach((item, index) => {
      if (!isSentence(locale, texts[index] ?? '', item.children))
        tell('plain-sentence', prose.at(item), [
          `浅白版的第${index + 1}行应当是一句话：不能空着，也不能有两句，末尾要有句号。 → 只留一句话，一句说一件事；说不完的，写到另一行去。`,
          `Line ${index + 1} of the plain version must be one sentence: neither empty nor two, and with its full stop. → Keep one sentence, which says one thing; what is left over belongs on another line.`,
        ]);
    });
}

function isSentence(locale: Locale, text: string, children: readonly MdastNode[]): boolean {
  return (
    children.length === 1 &&
    children[0]?.type === 'paragraph' &&
    /[。！？.!?][”’」』）)]*$/.test(text) &&
    splitSentences(locale, text).length === 1
  );
}
