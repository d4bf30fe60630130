import type { Room } from '../../content/collections.ts';
import { groupWords } from '../../content/schemas/group.ts';
import { pageWords } from '../../content/schemas/section.ts';
import { PLAIN_SENTENCES } from '../../content/prose/plain-version.ts';
import type { Locale } from '../../figure/locale.ts';
import { annotatedYaml, type Values, valueAt } from './annotated-yaml.ts';
import { fieldQuestions } from './field-questions.ts';
import { fieldsOf, jsonSchema } from './field-schema.ts';
import { inBoth, type Question } from './question.ts';

/** What is stated for the articles of each room that may have more of them, and what an editor is told where the text goes. */
const ARTICLES = {
  sections: {
    schema: jsonSchema(pageWords),
    guide: {
      zh: `{/* 先写浅白版：五个“- ”后面各写一句日常的话。正文写在 </Plain> 下面，写好后可删去这一行。一个自然段写成一行；小标题前面写“## ”，个数和次序与 section.yaml 的 parts 相同；数字写成 <Stat id="…" />，不直接写；中英文的数据和次序要一样。 */}`,
      en: `{/* First the plain version: one everyday sentence after each of the five “- ”. The text goes below </Plain>; this line may then be deleted. A paragraph is one line; a sub-heading begins with “## ”, as many and in the same order as parts in section.yaml; a figure is <Stat id="…" />, never its digits; both languages have the same figures in the same order. */}`,
    },
    opening: `<Plain>\n${'- \n'.repeat(PLAIN_SENTENCES)}</Plain>\n`,
  },
  served: {
    schema: jsonSchema(groupWords),
    guide: {
      zh: `{/* 在这里写一两句话：为这些人做了什么，报道没有写明什么；写好后可删去这一行。group.yaml 里列出的数字不再写进句子；中英文的数据和次序要一样。 */}`,
      en: `{/* A sentence or two go here: what was done for these people, and what the report does not say; this line may then be deleted. The figures listed in group.yaml do not stand in it again; both languages have the same figures in the same order. */}`,
    },
    opening: '',
  },
} satisfies Partial<Record<Room, object>>;

/** A room that may have more articles. */
export type OpenRoom = keyof typeof ARTICLES;

/** What is asked for the articles of something new, each thing in both languages. */
export function articleQuestions(room: OpenRoom): Question[] {
  return fieldQuestions(ARTICLES[room].schema, { translated: () => [] }).flatMap(inBoth);
}

/** The article of something new in one language, with its text still to be written; the check names what is missing until it is. */
export function articleOf(room: OpenRoom, locale: Locale, answers: Values): string {
  const { schema, guide, opening } = ARTICLES[room];
  const own = Object.fromEntries(
    fieldsOf(schema).map(([field]) => [field, valueAt(answers, `${field}.${locale}`)]),
  );
  return [`---\n${annotatedYaml(schema, own)}---\n`, `${guide[locale]}\n`, opening]
    .filter(Boolean)
    .join('\n');
}
