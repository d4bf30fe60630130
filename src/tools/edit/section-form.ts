import type { Locale } from '../../figure/locale.ts';
import { PLAIN_SENTENCES } from '../../content/prose/plain-version.ts';
import { pathOf } from '../../content/reader/layout.ts';
import { pageWords, sectionOutline } from '../../content/schemas/section.ts';
import { annotatedYaml, type Values } from './annotated-yaml.ts';
import { jsonSchema } from './field-schema.ts';
import { type FormMaker, isValues, nextOrder } from './form.ts';
import { aList, aNumber, oneOf, type Question } from './question.ts';
import { idQuestion, inBoth } from './shared-questions.ts';

const GUIDE: Readonly<Record<Locale, string>> = {
  zh: `{/* 先写浅白版：五个“- ”后面各写一句日常的话。正文写在 </Plain> 下面，写好后可删去这一行。一个自然段写成一行；小标题前面写“## ”，个数和次序与 section.yaml 的 parts 相同；数字写成 <Stat id="…" />，不直接写；中英文的数据和次序要一样。 */}`,
  en: `{/* First the plain version: one everyday sentence after each of the five “- ”. The text goes below </Plain>; this line may then be deleted. A paragraph is one line; a sub-heading begins with “## ”, as many and in the same order as parts in section.yaml; a figure is <Stat id="…" />, never its digits; both languages have the same figures in the same order. */}`,
};

/** A plain version with its sentences still to be written; the check names it until they are. */
const PLAIN = `<Plain>\n${'- \n'.repeat(PLAIN_SENTENCES)}</Plain>`;

/** A new section: what both languages share, and a file in each language. */
export const sectionForm: FormMaker = (content) => ({
  what: { zh: '部分', en: 'section' },
  questions: [
    idQuestion(
      content.chapters.filter(({ room }) => room === 'sections').map(({ slug }) => slug),
      'services',
    ),
    ...inBoth('title', { zh: '标题', en: 'Its title' }),
    list('parts', {
      zh: '各小标题的代号，依次，用空格隔开（小写英文）',
      en: 'The ids of its sub-headings, in order, with spaces between (lower case)',
    }),
    list('sources', {
      zh: '所据原文段落，如 S1.P1 S1.P2',
      en: 'The paragraphs it is written from, such as S1.P1 S1.P2',
    }),
    { ...list('keyFigures', { zh: '开头放大的数据', en: 'The figures shown large' }), asked: false },
    {
      flag: 'number',
      ask: { zh: '第几部分', en: 'Its number' },
      path: ['outline', 'number'],
      asked: false,
      read: aNumber,
    },
    {
      flag: 'heading',
      ask: {
        zh: '标题出自原文（source）还是本站所拟（supplied）',
        en: 'Whether its heading is the article’s',
      },
      path: ['outline', 'heading'],
      asked: false,
      read: oneOf(['source', 'supplied']),
    },
    ...inBoth('line', { zh: '目录里的一句话', en: 'One line for the contents' }, false),
    ...inBoth('summary', { zh: '开篇一段', en: 'The paragraph that opens it' }, false),
  ],
  files: (slug, { outline, ...words }) => {
    const order = nextOrder(content.chapters.flatMap(({ section }) => section?.data.order ?? []));
    // An empty id is refused by the check, so that a section without its sub-headings cannot be published by oversight.
    const shared = { order, parts: [''], ...(isValues(outline) ? outline : {}) };
    return [
      { path: pathOf('sectionOutlines', slug), text: annotatedYaml(jsonSchema(sectionOutline), shared) },
      { path: pathOf('sections', slug, 'zh'), text: article('zh', words) },
      { path: pathOf('sections', slug, 'en'), text: article('en', words) },
    ];
  },
});

function list(field: string, ask: Question['ask']): Question {
  return { flag: field, ask, path: ['outline', field], asked: true, read: aList };
}

function article(locale: Locale, words: Values): string {
  const own = Object.fromEntries(
    Object.entries(words).map(([field, both]) => [field, isValues(both) ? both[locale] : undefined]),
  );
  return `---\n${annotatedYaml(jsonSchema(pageWords), own)}---\n\n${GUIDE[locale]}\n\n${PLAIN}\n`;
}
