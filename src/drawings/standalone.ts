import { LANGUAGE, type Locale } from '../figure/locale.ts';
import { dictionary } from '../words/dictionary.ts';
import type { Drawing } from './drawing.ts';
import { INK, PAPER } from './ink.ts';
import { element, text } from './svg.ts';

/** The width of a drawing that stands alone, in pixels. */
export const STANDALONE_WIDTH = 1200;

const MARGIN = 60;
const INNER = STANDALONE_WIDTH - 2 * MARGIN;
/** Beyond this the words of a picture would outgrow its title. */
const LARGEST_SCALE = 2.8;
/** The faces of a drawing's words: Latin text has quotation marks of its own width. */
const FACES: Readonly<Record<Locale, string>> = {
  zh: "'Noto Serif SC', 'Songti SC', SimSun, serif",
  en: "'Source Serif 4', Georgia, 'Noto Serif SC', serif",
};

/** A drawing as an SVG file that needs nothing else: title, note, picture, values, source and the address it comes from, once there is one. */
export function standalone(
  locale: Locale,
  drawing: Drawing,
  source: string,
  address: string | undefined,
): string {
  const { title, note, description, picture, rows } = drawing;
  const parts: string[] = [];
  let y = MARGIN;
  const write = (content: string, size: number, ink: 'text' | 'soft', weight = 400) => {
    for (const line of wrap(content, INNER / size)) {
      y += size * 1.45;
      parts.push(words(line, MARGIN, y, size, ink, weight));
    }
  };
  write(title, 42, 'text', 700);
  y += 8;
  write(note, 22, 'soft');
  y += 34;
  const scale =
    picture.width === undefined ? 1.5 : Math.min(INNER / picture.width, 620 / picture.height, LARGEST_SCALE);
  const height = picture.height * scale;
  const width = picture.width ?? INNER / scale;
  parts.push(
    element(
      'svg',
      {
        x: MARGIN,
        y,
        width: width * scale,
        height,
        viewBox: `0 0 ${width} ${picture.height}`,
        'font-size': 16,
      },
      picture.width === undefined
        ? picture.body.replace(/="([\d.]+)%"/g, (_, share: string) => `="${(Number(share) / 100) * width}"`)
        : picture.body,
    ),
  );
  y += height + 18;
  for (const { label, value, mark } of rows) {
    if (!mark) continue;
    y += 32;
    parts.push(
      key(y, mark.ink, mark.shape),
      words(`${label}${dictionary(locale).punctuation.colon}${value}`, MARGIN + 32, y, 22, 'text', 400),
    );
  }
  y += 30;
  write(source, 20, 'soft');
  if (address) write(address, 20, 'soft');
  y += MARGIN;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:lang': LANGUAGE[locale].tag,
      width: STANDALONE_WIDTH,
      height: Math.round(y),
      viewBox: `0 0 ${STANDALONE_WIDTH} ${Math.round(y)}`,
      role: 'img',
      'font-family': FACES[locale],
    },
    element('title', {}, text(title)),
    element('desc', {}, text(description)),
    element('rect', { width: '100%', height: '100%', fill: PAPER }),
    ...parts,
  );
}

function words(
  content: string,
  x: number,
  y: number,
  size: number,
  ink: 'text' | 'soft',
  weight: number,
): string {
  return element(
    'text',
    { x, y: Math.round(y), 'font-size': size, 'font-weight': weight, fill: INK[ink].fill },
    text(content),
  );
}

function key(y: number, ink: keyof typeof INK, shape: string): string {
  const place = { transform: `translate(${MARGIN} ${Math.round(y) - 17})` };
  if (shape === 'filled') return element('path', { ...place, d: 'M0 0h18v18H0z', fill: INK[ink].fill });
  if (shape === 'diamond') return element('path', { ...place, d: 'M9 0l9 9-9 9-9-9z', fill: INK[ink].fill });
  const d = shape === 'crossed' ? 'M1 1l16 16m0-16l-16 16' : 'M1 1h16v16H1z';
  return element('path', {
    ...place,
    d,
    fill: 'none',
    stroke: INK[ink].fill,
    'stroke-width': shape === 'crossed' ? 3 : 2,
  });
}

/** Breaks a text into lines of so many ems: anywhere between Han characters, at spaces in Latin text. */
function wrap(content: string, ems: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of content.match(
    /[\p{Script=Han}，。；：、！？（）《》“”]|[^\p{Script=Han}，。；：、！？（）《》“”\s]+\s*|\s+/gu,
  ) ?? []) {
    const width = /^\p{Script=Han}|^[，。；：、！？（）《》]/u.test(word) ? 1 : word.length * 0.56;
    const closing = /^[，。；：、！？）》”]/.test(word);
    if (used + width > ems && line && !closing) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += word;
    used += width;
  }
  return line ? [...lines, line.trimEnd()] : lines;
}
