import type { OutlineOf } from '../content/drawing-outline.ts';
import type { Picture } from './drawing.ts';
import { INK } from './ink.ts';
import type { Painted, Subjects } from './painted.ts';
import { markFill, markPatterns } from './mark-patterns.ts';
import { figureRow } from './rows.ts';
import { isLength, PART_MARKS, runsOf, strip } from './strip.ts';
import { element, text } from './svg.ts';

const WIDTH = 1000;
const LINE = 40;

/** Paints a row of marks for each figure, all to one scale; parts come first in a row, told apart by shape and colour. */
export function paintCounts(id: string, outline: OutlineOf<'counts'>, { locale, figure }: Subjects): Painted {
  // A page may have several drawings, and each in both languages.
  const where = `${id}_${locale}`;
  let y = 0;
  const body: string[] = [];
  const rows = outline.rows.flatMap(({ figure: whole, parts: ids = [], under }) => {
    const [view, parts] = [figure(whole), ids.map(figure)];
    if (under) {
      y += LINE;
      body.push(words(under[locale], y, 'soft'));
    }
    y += LINE;
    body.push(words([view.text, view.label, view.period].join('  '), y, 'text'));
    const { height, shapes } = strip(runsOf(outline, view, parts), 100, outline);
    const paths = shapes.map(({ mark, path }) =>
      element('path', { d: path, fill: isLength(mark) ? INK.second.fill : markFill(where, mark) }),
    );
    body.push(element('g', { transform: `translate(0 ${y + 8})` }, ...paths));
    y += height + 16;
    return [figureRow(view), ...parts.map((part, index) => figureRow(part, PART_MARKS[index]?.key))];
  });
  return { rows, picture: picture([markPatterns(where), ...body], y), count: outline.rows.length };
}

/** Writes lines of figures that are read together; where each divides the one before it, an arrowhead says so. */
export function paintLines({ lines }: OutlineOf<'lines'>, { locale, figure }: Subjects): Painted {
  const body = lines.map(({ name, figures, nested = false }, index) =>
    words(
      `${name[locale]}  ${figures.map((id) => figure(id).text).join(nested ? ' › ' : '  ')}`,
      (index + 1) * LINE,
      'text',
    ),
  );
  return {
    rows: lines.flatMap(({ figures }) => figures.map((id) => figureRow(figure(id)))),
    picture: picture(body, lines.length * LINE),
    count: lines.length,
  };
}

function picture(body: readonly string[], height: number): Picture {
  return { body: body.join(''), width: WIDTH, height: height + 8 };
}

function words(content: string, y: number, ink: 'text' | 'soft'): string {
  const { class: name, fill } = INK[ink];
  return element('text', { class: name, fill, x: 0, y: y - 8, 'font-size': 24 }, text(content));
}
