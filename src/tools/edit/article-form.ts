import { pageWords } from '../../content/schemas/section.ts';
import { PLAIN_SENTENCES } from '../../content/prose/plain-version.ts';
import type { Locale } from '../../figure/locale.ts';
import { annotatedYaml, type Values, valueAt } from './annotated-yaml.ts';
import { fieldQuestions } from './field-questions.ts';
import { fieldsOf, jsonSchema } from './field-schema.ts';
import { inBoth, type Question } from './question.ts';

const SCHEMA = jsonSchema(pageWords);

const GUIDE: Readonly<Record<Locale, string>> = {
  zh: `{/* 先写浅白版：五个“- ”后面各写一句日常的话。正文写在 </Plain> 下面，写好后可删去这一行。一个自然段写成一行；小标题前面写“## ”，个数和次序与 section.yaml 的 parts 相同；数字写成 <Stat id="…" />，不直接写；中英文的数据和次序要一样。 */}`,
  en: `{/* First the plain version: one everyday sentence after each of the five “- ”. The text goes below </Plain>; this line may then be deleted. A paragraph is one line; a sub-heading begins with “## ”, as many and in the same order as parts in section.yaml; a figure is <Stat id="…" />, never its digits; both languages have the same figures in the same order. */}`,
};

/** A plain version with its sentences still to be written; the check names it until they are. */
const PLAIN = `<Plain>\n${'- \n'.repeat(PLAIN_SENTENCES)}</Plain>`;

/** What is asked for the articles of a new section, each thing in both languages. */
export function articleQuestions(): Question[] {
  return fieldQuestions(SCHEMA, { translated: () => [] }).flatMap(inBoth);
}

/** The article of a new section in one language, with its text still to be written. */
export function articleOf(locale: Locale, answers: Values): string {
  const own = Object.fromEntries(
    fieldsOf(SCHEMA).map(([field]) => [field, valueAt(answers, `${field}.${locale}`)]),
  );
  return `---\n${annotatedYaml(SCHEMA, own)}---\n\n${GUIDE[locale]}\n\n${PLAIN}\n`;
}
