import { PLAIN_SENTENCES } from '../../../content/prose/plain-version.ts';
import { pathOf } from '../../../content/reader/layout.ts';
import type { Locale } from '../../../figure/locale.ts';
import { isValues, type Values } from '../annotated-yaml.ts';
import { inBoth, LATER, type Question, question } from '../question.ts';
import { aList, aNumber, oneOf } from '../reading.ts';
import { documentQuestion, onlyDocument } from './value-questions.ts';
import { type Form, type NewFile, nextOrder, yamlFile } from './form.ts';

const GUIDE: Readonly<Record<Locale, string>> = {
  zh: `{/* 先写浅白版：五个“- ”后面各写一句日常的话。正文写在 </Plain> 下面，写好后可删去这一行。一个自然段写成一行；小标题前面写“## ”，个数和次序与 section.yaml 的 parts 相同；数字写成 <Stat id="…" />，不直接写；中英文的数据和次序要一样。 */}`,
  en: `{/* First the plain version: one everyday sentence after each of the five “- ”. The text goes below </Plain>; this line may then be deleted. A paragraph is one line; a sub-heading begins with “## ”, as many and in the same order as parts in section.yaml; a figure is <Stat id="…" />, never its digits; both languages have the same figures in the same order. */}`,
};

/** A plain version with its sentences still to be written; the check names it until they are. */
const PLAIN = `<Plain>\n${'- \n'.repeat(PLAIN_SENTENCES)}</Plain>`;

/** A new section: what both languages share, and a file in each language. */
export const sectionForm: Form = {
  what: { zh: '部分', en: 'section' },
  one: { zh: '一个', en: 'a' },
  collection: 'sections',
  questions: (content) => [
    ...inBoth('title', '标题', 'Its title'),
    shared(
      'parts',
      '各小标题的代号，依次，用空格隔开（小写英文）',
      'The ids of its sub-headings, in order, with spaces between (lower case)',
      { read: aList },
    ),
    documentQuestion(content, 'outline.document'),
    shared(
      'paragraphs',
      '据来源的哪几段写成，用空格隔开',
      'The paragraphs of the source it is written from, with spaces between',
      { read: aList },
    ),
    shared('keyFigures', '开头放大的数据', 'The figures shown large', { ...LATER, read: aList }),
    shared('number', '第几部分', 'Its number', { ...LATER, read: aNumber }),
    shared(
      'heading',
      '标题出自来源（source）还是本站所拟（supplied）',
      'Whether its heading is the source’s',
      { ...LATER, read: oneOf(['source', 'supplied']) },
    ),
    ...inBoth('line', '目录里的一句话', 'One line for the contents', LATER),
    ...inBoth('summary', '开篇一段', 'The paragraph that opens it', LATER),
  ],
  files: (slug, { outline, ...words }, content) => {
    const order = nextOrder(
      content.chapters.flatMap(({ edition, section }) => (edition === undefined ? (section ?? []) : [])),
    );
    const { document, paragraphs, ...own } = isValues(outline) ? outline : {};
    const source = { ...onlyDocument(content), ...(document ? { document } : {}), paragraphs };
    // An empty id is refused by the check, so that a section without its sub-headings cannot be published by oversight.
    const values = { order, parts: [''], ...own, sources: [source] };
    return [
      yamlFile('sectionOutlines', slug, values),
      article(slug, 'zh', words),
      article(slug, 'en', words),
    ];
  },
};

/** Asks for a field that both languages share. */
function shared(field: string, zh: string, en: string, details: Pick<Question, 'read'>): Question {
  return question(`outline.${field}`, zh, en, { ...details, flag: field });
}

function article(slug: string, locale: Locale, words: Values): NewFile {
  const own = Object.fromEntries(
    Object.entries(words).map(([field, both]) => [field, isValues(both) ? both[locale] : undefined]),
  );
  const { text } = yamlFile('sections', slug, own);
  return {
    path: pathOf('sections', slug, locale),
    text: `---\n${text}---\n\n${GUIDE[locale]}\n\n${PLAIN}\n`,
  };
}
