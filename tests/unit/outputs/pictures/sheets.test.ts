import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { figureView } from '../../../../src/content/figure-view.ts';
import { LOCALES } from '../../../../src/figure/locale.ts';
import { capitalised } from '../../../../src/words/capitalised.ts';
import { dictionary } from '../../../../src/words/dictionary.ts';
import { drawn } from '../../../../src/outputs/pictures/canvas.ts';
import { indexedPng } from '../../../../src/outputs/pictures/indexed-png.ts';
import type { Sheet } from '../../../../src/outputs/pictures/mark.ts';
import { textWidth } from '../../../../src/outputs/pictures/runs.ts';
import { sheet as laidOut } from '../../../../src/outputs/pictures/sheet.ts';
import { figureSubject } from '../../../../src/outputs/sharing/figure-subject.ts';
import { PICTURE_NAMES, PICTURE_SIZES } from '../../../../src/outputs/sharing/picture-address.ts';
import type { Imprint, Subject } from '../../../../src/outputs/sharing/subject.ts';
import { pictureSize, readPicture } from '../../../support/picture.ts';
import { realReport } from '../data/real-report.ts';

const { statistics, settings, sources } = realReport();
const real = LOCALES.flatMap((locale) =>
  statistics.map((entry) =>
    figureSubject(settings.organisation[locale], entry.statistic.theme, figureView(locale, entry), sources),
  ),
);
const first = real[0];
if (!first) throw new Error('no figures');

const long: Subject = {
  ...first,
  locale: 'en',
  title: 'Extraordinarily long labels of figures that an editor might one day write, '.repeat(4),
  summary: 'And a definition that goes on and on, sentence after sentence, without an end in sight. '.repeat(
    4,
  ),
  figures: [
    {
      label: 'x',
      parts: { before: 'more than ', digits: '123,456,789,012', after: ' things that are counted' },
      note: 'n',
    },
  ],
};
const unbroken: Subject = {
  ...first,
  locale: 'zh',
  title: '没有空格也没有术语的标题'.repeat(6),
  summary: '长'.repeat(300),
};
const section: Subject = {
  ...first,
  kind: 'section',
  figures: real.slice(0, 3).flatMap(({ figures }) => figures),
};
const subjects = [...real, long, unbroken, section, { ...section, locale: 'en' } satisfies Subject];

const imprint: Imprint = {
  names: ['职工书屋', '群众之家'],
  band: { stars: 5, runs: [14, 9, 30, 27] },
};
const ADDRESS = `https://example.org/zt/wenming/en/statistics/${'a-long-id-'.repeat(6)}/`;

const destination = { address: ADDRESS, scan: dictionary('zh').share.scan };

/** Every text of a picture. */
const texts = (sheet: Sheet) => sheet.marks.filter((mark) => mark.kind === 'text');

const bare = (text: string) => text.replace(/\s/g, '');

test('every picture shows all its words inside its edges: every figure in both languages, and far longer ones', () => {
  for (const subject of subjects) {
    const sheets = PICTURE_NAMES.map((name) => laidOut({ name, subject, imprint, destination }));
    for (const sheet of sheets) {
      const { width, height } = sheet;
      const lines = texts(sheet);
      for (const { words, x, y, size, weight } of lines) {
        expect(x, words).toBeGreaterThan(0);
        expect(x + textWidth(subject.locale, words, weight) * size, words).toBeLessThan(width);
        expect(y - size, words).toBeGreaterThan(0);
        expect(y + size * 0.2, words).toBeLessThan(height);
      }
      const all = bare(lines.map(({ words }) => words).join(''));
      const { before, digits, after } = subject.figures[0]?.parts ?? { before: '', digits: '', after: '' };
      // That a figure is a lower bound is said by its note, which has a line of its own.
      const note = subject.kind === 'figure' ? capitalised(subject.figures[0]?.note ?? '') : '';
      for (const text of [subject.kicker, subject.title, before + digits + after, note, subject.source])
        expect(all).toContain(bare(text));
    }
  }
});

test('a poster’s code leads to its page, however long the address, and only a public address is printed', () => {
  const { notPublic } = dictionary('zh').share;
  for (const isPublic of [true, false]) {
    const sheet = laidOut({
      name: 'poster',
      subject: first,
      imprint,
      destination: { ...destination, ...(!isPublic && { notPublic }) },
    });
    const words = bare(
      texts(sheet)
        .map(({ words: each }) => each)
        .join(''),
    );
    expect(words.includes(ADDRESS)).toBe(isPublic);
    expect(words.includes(bare(notPublic))).toBe(!isPublic);
    const png = indexedPng(drawn(sheet));
    expect(pictureSize(png)).toEqual(PICTURE_SIZES.poster);
    const { data, width, height } = readPicture(png);
    expect(jsQR(data, width, height)?.data).toBe(ADDRESS);
  }
});

test('what is drawn of a text stands where it was measured to stand', () => {
  const mark = {
    kind: 'text',
    x: 20,
    y: 80,
    words: '职工1260人',
    locale: 'zh',
    size: 40,
    weight: 700,
    pigment: 'main',
  } as const;
  const picture = drawn({ width: 400, height: 100, marks: [mark] });
  const inked = [...picture.rows.entries()].filter(([, index]) => index > 0).map(([at]) => at);
  // Each row begins with a byte that is no pixel.
  const columns = inked.map((at) => (at % (picture.width + 1)) - 1);
  const rows = inked.map((at) => Math.floor(at / (picture.width + 1)));
  const right = 20 + textWidth('zh', mark.words, 700) * 40;
  expect(Math.min(...columns)).toBeGreaterThanOrEqual(20);
  expect(Math.max(...columns)).toBeGreaterThan(right - 6);
  expect(Math.max(...columns)).toBeLessThan(right);
  expect(Math.min(...rows)).toBeGreaterThan(40);
  expect(Math.max(...rows)).toBeLessThan(90);
  // Strokes are filled, and what they enclose is not.
  expect(inked.length).toBeGreaterThan(2_000);
  expect(inked.length).toBeLessThan(6_000);
});
