import { alignment } from '../merge/alignment.ts';
import { newLineOf } from '../yaml/lines.ts';

/** A paragraph as it is written, and the line ends and blank lines after it. An item of a list, and a tag on a line of its own, is one. */
interface Paragraph {
  readonly text: string;
  readonly after: string;
}

/**
 * The paragraphs of the text of an article.
 * @example paragraphsOf('\n## 标题\n\n一句话。\n') // => ['## 标题', '一句话。']
 */
export function paragraphsOf(body: string): string[] {
  return read(body).paragraphs.map(({ text }) => text);
}

/** The text of an article with other paragraphs: those that are there already, and the space around them, stay byte for byte. */
export function withParagraphs(body: string, wanted: readonly string[]): string {
  const { before, paragraphs } = read(body);
  const newLine = newLineOf(body);
  const places = alignment(
    paragraphs.map(({ text }) => text),
    wanted,
  );
  const end = paragraphs.at(-1)?.after ?? newLine;
  const made = wanted.map((text, index) => {
    const at = places.indexOf(index);
    const was = paragraphs[at];
    const next = wanted[index + 1];
    if (next === undefined) return text + end;
    const areItems = ITEM.test(text) && ITEM.test(next);
    const wereItems = ITEM.test(was?.text ?? '') && ITEM.test(paragraphs[at + 1]?.text ?? '');
    // What comes to a list, or comes back to it, stands close to the rest.
    const kept = areItems && !wereItems ? '' : (was?.after ?? '');
    const standsAlone = ITEM.test(next) || TAG.test(next) || TAG.test(text);
    if (kept !== '' && (standsAlone || kept.split('\n').length > 2)) return text + kept;
    return text + newLine.repeat(areItems ? 1 : 2);
  });
  return before + made.join('');
}

const ITEM = /^(?:[-*+]|\d+[.)])[ \t]/;
const TAG = /^<\/?[A-Z][^>]*>[ \t]*$/;

function read(body: string): { before: string; paragraphs: Paragraph[] } {
  const [before = ''] = /^(?:[ \t]*\r?\n)*/.exec(body) ?? [];
  const paragraphs: Paragraph[] = [];
  let lines: string[] = [];
  const close = (after: string) => {
    if (lines.length === 0) return;
    const written = lines.join('');
    const text = written.replace(/\r?\n$/, '');
    paragraphs.push({ text, after: written.slice(text.length) + after });
    lines = [];
  };
  for (const [line] of body.slice(before.length).matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const last = paragraphs.at(-1);
    if (line.trim() === '') {
      if (lines.length > 0) close(line);
      else if (last) paragraphs[paragraphs.length - 1] = { ...last, after: last.after + line };
    } else {
      if (ITEM.test(line) || TAG.test(line.trimEnd())) close('');
      lines.push(line);
      if (TAG.test(line.trimEnd())) close('');
    }
  }
  close('');
  return { before, paragraphs };
}
