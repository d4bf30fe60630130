import type { Locale } from '../../figure/locale.ts';
import { GROUPS, type IssueCode, ISSUE_CODES, kindOf } from '../../words/mistakes/codes.ts';
import { messagesOf } from '../../words/mistakes/told.ts';

/** The page of all that the check stops, from the root of the project. */
export const RULES_PAGE = 'content/RULES.md';

const WORDS: Readonly<Record<Locale, { opening: string; head: readonly string[]; asked: string }>> = {
  zh: {
    opening: `# 检查些什么

\`npm run check\` 能指出的错误都在这里，一种一行：代号、拦下什么、例子、怎么改。几种情形说法不同的，各写一句。标着“提醒”的只是问一问，确实如此就不用改，也能发布。（English follows the Chinese.）

这一页由 \`npm run schemas\` 从 src/words/mistakes 生成，不要在这里改。`,
    head: ['代号', '拦下什么', '例', '改法'],
    asked: '提醒',
  },
  en: {
    opening: `# What the check looks for

Every mistake that \`npm run check\` can name is here, one a line: its code, what it stops, an example, the remedy. Where it is told otherwise in several cases, each has a sentence. What is marked “asked” may be right, and can be published as it is.

This page is made from src/words/mistakes by \`npm run schemas\`; do not change it here.`,
    head: ['Code', 'What it stops', 'Example', 'Remedy'],
    asked: 'asked',
  },
};

/** Every kind of mistake with what it stops, an example and the remedy, in Chinese and then in English. */
export function rulesPage(): string {
  return `${pageIn('zh')}\n${pageIn('en')}`;
}

function pageIn(locale: Locale): string {
  const { opening, head } = WORDS[locale];
  const groups = GROUPS.map(({ title, codes }) => {
    const own = ISSUE_CODES.filter((code) => code in codes);
    const rows = [head, head.map(() => '---'), ...own.map((code) => cellsOf(code, locale))];
    return `## ${title[locale]}\n\n${rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')}`;
  });
  return [`${opening}\n`, ...groups].join('\n');
}

function cellsOf(code: IssueCode, locale: Locale): string[] {
  const { title, example, severity } = kindOf(code);
  const messages = messagesOf(code).map((said) => plain(said[locale]));
  const remedies = messages.length > 1 ? messages : messages.map((said) => said.replace(/^.* → /s, ''));
  const asked = severity === 'warning' ? ` (${WORDS[locale].asked})` : '';
  return [`\`${code}\`${asked}`, plain(title[locale]), plain(example), remedies.join('<br>')];
}

/** A text as it stands in a cell of a table: what varies is left out, and no sign of it is markup. */
function plain(text: string): string {
  return text
    .replace(/⟨\w+⟩|\p{Co}/gu, '…')
    .trim()
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&');
}
