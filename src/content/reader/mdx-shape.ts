import { error, type Issue, type IssueWords } from './issue.ts';
import type { SourceText } from './source-text.ts';

const WIDE_TAG: IssueWords = {
  message: {
    zh: '标记里用了全角的符号（＜ ＞ “ ” ＝ 等），会原样显示在网页上，或者读不下去。',
    en: 'Full-width signs (＜ ＞ “ ” ＝ and the like) stand in this markup, which would show as they are or not be read at all.',
  },
  fix: {
    zh: '标记全用半角符号，照这样写：<Stat id="reading-rooms" />。',
    en: 'Use half-width signs throughout the markup: <Stat id="reading-rooms" />.',
  },
};

const UNQUOTED: IssueWords = {
  message: {
    zh: '标记里等号后面的内容没有放进引号，或者引号没有成对。',
    en: 'What follows the equals sign in this markup is not in quotation marks, or they are not a pair.',
  },
  fix: {
    zh: '用半角双引号把它括起来，照这样写：<Stat id="reading-rooms" />。',
    en: 'Put it inside straight double quotes: <Stat id="reading-rooms" />.',
  },
};

// A tag of ours, or one that looks like it, in signs of either width; at most one line long.
const TAG =
  /[<＜〈]\s*[/／]?\s*(?:Stat|Term|Plain|stat|term|plain|STAT|TERM|PLAIN)(?![A-Za-z])[^<>＜＞〉\n。，；！？]*[>＞〉]?/g;
const WIDE_IN_TAG = /[＜＞〈〉“”‘’＂＇＝／「」『』：]/;

/** What is wrong with the signs of the markup in a body, which the parser would say less plainly or take for text. */
export function mdxShapeIssues(source: SourceText, bodyStart: number): Issue[] {
  const body = withoutNotes(source.text.slice(bodyStart));
  return [...body.matchAll(TAG)].flatMap(({ 0: tag, index }) => {
    const span = { start: bodyStart + index, end: bodyStart + index + tag.length };
    if (WIDE_IN_TAG.test(tag)) return wideTag(source, span, tag);
    if (!/=\s*[^"'{\s]|=\s*"[^"]*$|=\s*'[^']*$/.test(tag)) return [];
    return [error('mdx-syntax', source.place(span), UNQUOTED)];
  });
}

function wideTag(source: SourceText, span: { start: number; end: number }, tag: string): Issue[] {
  // Inside a value in straight quotes a mark may be meant; ids have none, so the value is then judged as an id.
  const outside = tag.replace(/"[^"“”]*"/g, '');
  if (!WIDE_IN_TAG.test(outside)) return [];
  const mended = tag
    .replace(/[＜〈]/g, '<')
    .replace(/[＞〉]/g, '>')
    .replace(/[“”‘’＂＇「」『』]/g, '"')
    .replace(/[＝：]/g, '=')
    .replaceAll('／', '/')
    .replace(/\/\s+>/, '/>');
  const isWhole = /^<\/?[A-Z][a-z]+(?:\s+[a-z]+="[^"]*")*\s*\/?>$/.test(mended);
  return [
    error('full-width-mark', source.place(span), WIDE_TAG, isWhole ? source.repair(span, mended) : undefined),
  ];
}

/** The body with its notes to colleagues made blank. */
function withoutNotes(body: string): string {
  return body.replace(/\{\s*\/\*[\s\S]*?\*\/\s*\}/g, (note) => note.replace(/[^\n]/g, ' '));
}
