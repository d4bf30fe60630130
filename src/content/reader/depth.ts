import { issue, type Issue } from './issue.ts';
import type { SourceText, Span } from './source-text.ts';

// Real texts stay far below all of these. The readers take time that grows with the square of what they count, and in one case
// (a component in a prop in a component) twentyfold with every level.
const DEEPEST = { brackets: 50, braces: 5, tags: 20, prefixes: 20, indent: 200 };
const MOST_MARKS = 6_000;

/** Refuses YAML that is nested beyond all need, before a parser sees it. */
export function tooDeepForYaml(source: SourceText, region: Span): Issue | undefined {
  const text = source.slice(region);
  const at = deepest(text, '[{', ']}', DEEPEST.brackets) ?? prefixed(text) ?? dense(text, /[[\]{}&*!|>?]/g);
  return at === undefined ? undefined : tooDeep(source, region.start + at);
}

/** Refuses MDX that is nested beyond all need, before a parser sees it. */
export function tooDeepForMdx(source: SourceText, bodyStart: number): Issue | undefined {
  const text = source.text.slice(bodyStart);
  const at =
    deepest(text, '{', '}', DEEPEST.braces) ??
    deepest(text, '[(', '])', DEEPEST.brackets) ??
    deepTags(text) ??
    prefixed(text) ??
    dense(text, /[<>{}[\]*_`~|!&@\\]|https?:/g);
  return at === undefined ? undefined : tooDeep(source, bodyStart + at);
}

function tooDeep(source: SourceText, at: number): Issue {
  const { line } = source.place({ start: at, end: at });
  return issue('too-deep', source.place(source.line(line)));
}

function deepest(text: string, open: string, close: string, limit: number): number | undefined {
  return beyond(
    text,
    /[[\](){}]/g,
    limit,
    (mark) => Number(open.includes(mark)) - Number(close.includes(mark)),
  );
}

function deepTags(text: string): number | undefined {
  return beyond(text, /<\/?[A-Za-z][^<>]*>/g, DEEPEST.tags, (tag) => {
    if (tag.startsWith('</')) return -1;
    return tag.endsWith('/>') ? 0 : 1;
  });
}

/** Where marks that each lead deeper or back lead deeper than a limit. */
function beyond(
  text: string,
  marks: RegExp,
  limit: number,
  step: (mark: string) => number,
): number | undefined {
  let depth = 0;
  return text.matchAll(marks).find(({ 0: mark }) => {
    depth = Math.max(0, depth + step(mark));
    return depth > limit;
  })?.index;
}

/** List and quotation marks one after another at the start of a line, or an indent of hundreds of spaces. */
function prefixed(text: string): number | undefined {
  const marks = new RegExp(
    String.raw`^(?:[ \t]*(?:[-*+>?:]|\d{1,9}[.)])(?=[\s>-])){${DEEPEST.prefixes},}`,
    'm',
  ).exec(text);
  return (marks ?? new RegExp(`^[ \\t]{${DEEPEST.indent},}\\S`, 'm').exec(text))?.index;
}

function dense(text: string, marks: RegExp): number | undefined {
  return text.matchAll(marks).drop(MOST_MARKS).next().value?.index;
}
