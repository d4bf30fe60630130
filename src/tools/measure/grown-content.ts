import { parseDocument } from 'yaml';
import { check } from '../../check/check.ts';
import { renewedTranslation } from '../edit/renewed-translation.ts';
import { pathOf } from '../../content/reader/layout.ts';
import { loadContent } from '../../content/reader/reader.ts';
import { LOCALES, type Locale } from '../../figure/locale.ts';
import { type Files, sourceOf } from './content-files.ts';

/** Content that has every figure, term and section so many times, each copy under names of its own. */
export function grownContent(files: Files, times: number): Files {
  const grown = new Map(files);
  for (let copy = 2; copy <= times; copy++)
    for (const [name, text] of files)
      for (const [path, own] of copied(name, text, copy, files)) grown.set(path, own);
  return renewed(grown);
}

/** Content whose English is recorded in every section and page as of its Chinese as it stands. */
export function renewed(files: Files): Files {
  const articles = loadContent(sourceOf(files)).chapters.flatMap((chapter) => {
    const text = renewedTranslation(chapter);
    return text === undefined
      ? []
      : [[pathOf(chapter.room, chapter.slug, 'en', chapter.edition), text] as const];
  });
  return new Map([...files, ...articles]);
}

/** A figure that may have any value near its own as far as the checker knows: its file, and the digits to change. */
export function changeableFigure(files: Files): { file: string; digits: string } {
  for (const [file, text] of files) {
    const [, digits] = /^ *- value: (\d{2,})$/m.exec(text) ?? [];
    if (!file.startsWith('statistics/') || digits === undefined) continue;
    const changed = new Map(files).set(file, text.replaceAll(digits, String(Number(digits) + 1)));
    if (check(sourceOf(changed)).every(({ severity }) => severity !== 'error')) return { file, digits };
  }
  throw new Error('no figure can be changed by itself');
}

/** A copy of a figure, a term or a part of a section, and where it goes; nothing of a file that there is but one of. */
function copied(
  name: string,
  text: string,
  copy: number,
  files: Files,
): (readonly [path: string, text: string])[] {
  const [room = '', first = '', part] = name.split('/');
  const renamed = (id: string) => (files.has(`statistics/${id}.yaml`) ? `${id}-n${copy}` : id);
  if (room === 'sections' && part !== undefined) {
    const path = `sections/${first}-n${copy}/${part}`;
    const [, front, body = ''] = /^---\r?\n(.*?)\r?\n(---\r?\n.*)$/s.exec(text) ?? [];
    if (front === undefined) return [[path, edited(text, copy, [], renamed)]];
    const own = body
      .replace(/(<Stat id=")([^"]+)/g, (_, before: string, id: string) => before + renamed(id))
      // A report shows a drawing once.
      .replace(/<Drawing [^>]*>\s*/g, '');
    const locale = part === 'zh.mdx' ? 'zh' : 'en';
    const title = { path: ['title'], locale, kind: 'batch' } as const;
    return [[path, `---\n${edited(front, copy, [title], renamed)}${own}`]];
  }
  const names = { statistics: ['label'], glossary: [] }[room];
  if (!names) return [];
  const kind = room === 'statistics' ? 'batch' : 'word';
  const fields = LOCALES.map((locale) => ({ path: [...names, locale], locale, kind }) as const);
  return [[`${room}/${first.replace('.yaml', `-n${copy}.yaml`)}`, edited(text, copy, fields, renamed)]];
}

/** A name that is to be told from that of every other copy. */
interface Name {
  readonly path: readonly string[];
  readonly locale: Locale;
  readonly kind: keyof typeof MARKS;
}

/** YAML with names, orders and references of a copy's own. */
function edited(yaml: string, copy: number, names: readonly Name[], renamed: (id: string) => string): string {
  const document = parseDocument(yaml);
  for (const { path, locale, kind } of names)
    document.setIn(path, String(document.getIn(path)) + mark(locale, copy, kind));
  for (const field of ['order', 'number']) {
    const place = document.get(field);
    if (typeof place === 'number') document.set(field, place + ROOM * (copy - 1));
  }
  const whole = document.get('partOf');
  if (typeof whole === 'string') document.set('partOf', renamed(whole));
  const figures: unknown = document.toJS().keyFigures;
  if (Array.isArray(figures)) document.set('keyFigures', figures.map(String).map(renamed));
  // Other ways to write a term might be those of another copy.
  if (document.has('forms')) document.set('forms', { zh: [], en: [] });
  return document.toString({ lineWidth: 0 });
}

/** The orders between those of one copy and of the next. */
const ROOM = 50;

/** What tells the copies apart, without digits, which no name may have; a term's otherwise than a figure's, whose name would else hold it. */
const MARKS = { batch: { zh: '批', en: 'batch' }, word: { zh: '词', en: 'word' } } as const;

function mark(locale: Locale, copy: number, kind: keyof typeof MARKS): string {
  const digits = { zh: '甲乙丙丁戊己庚辛壬癸', en: 'abcdefghij' }[locale];
  const letters = [...String(copy - 1)].map((digit) => digits.charAt(Number(digit))).join('');
  return locale === 'zh' ? `（${letters}${MARKS[kind].zh}）` : ` (${MARKS[kind].en} ${letters})`;
}
