import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { figureView } from '../../../../src/content/figure-view.ts';
import { LOCALES } from '../../../../src/figure/locale.ts';
import { dictionary } from '../../../../src/words/dictionary.ts';
import { card, CARD_FORMATS } from '../../../../src/outputs/pictures/card.ts';
import { poster, POSTER_FORMAT } from '../../../../src/outputs/pictures/poster.ts';
import { rasterise } from '../../../../src/outputs/pictures/rasterise.ts';
import { textWidth } from '../../../../src/outputs/pictures/runs.ts';
import { figureSubject } from '../../../../src/outputs/sharing/figure-subject.ts';
import type { Imprint, Subject } from '../../../../src/outputs/sharing/subject.ts';
import { holdRealContent } from '../../../support/content.ts';
import { pictureSize, readPicture } from '../../../support/picture.ts';
import { realReport } from '../data/real-report.ts';

holdRealContent();
const { statistics, settings } = realReport();
const real = LOCALES.flatMap((locale) =>
  statistics.map((entry) => figureSubject(settings.organisation[locale], figureView(locale, entry))),
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

const imprint = (subject: Subject): Imprint => ({
  source: dictionary(subject.locale).chart.source,
  names: ['职工书屋', '群众之家'],
  band: { stars: 5, runs: [14, 9, 30, 27] },
});
const ADDRESS = `https://example.org/zt/wenming/en/statistics/${'a-long-id-'.repeat(6)}/`;

/** Every text of a picture, with the room it takes. */
function texts(svg: string) {
  return [
    ...svg.matchAll(
      /<text x="([\d.-]+)" y="([\d.]+)" font-size="([\d.]+)" font-weight="(400|700)".*?<\/text>/g,
    ),
  ].map(([whole, x, y, size, weight]) => {
    const words = whole
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
    return {
      words,
      x: Number(x),
      y: Number(y),
      size: Number(size),
      weight: weight === '700' ? 700 : 400,
    } as const;
  });
}

const bare = (text: string) => text.replace(/\s/g, '');

test('every picture shows all its words inside its edges: every figure in both languages, and far longer ones', () => {
  for (const subject of subjects) {
    const sheets = [
      { ...CARD_FORMATS.wide, svg: card('wide', subject, imprint(subject)) },
      { ...CARD_FORMATS.square, svg: card('square', subject, imprint(subject)) },
      { ...POSTER_FORMAT, svg: poster(subject, imprint(subject), { address: ADDRESS, isPublic: true }) },
    ];
    for (const { svg, width, height } of sheets) {
      const drawn = texts(svg);
      for (const { words, x, y, size, weight } of drawn) {
        expect(x, words).toBeGreaterThan(0);
        expect(x + textWidth(subject.locale, words, weight) * size, words).toBeLessThan(width);
        expect(y - size, words).toBeGreaterThan(0);
        expect(y + size * 0.2, words).toBeLessThan(height);
      }
      const all = bare(drawn.map(({ words }) => words).join(''));
      const { source } = imprint(subject);
      const { before, digits, after } = subject.figures[0]?.parts ?? { before: '', digits: '', after: '' };
      // That a figure is a lower bound is said by its note.
      const note = subject.kind === 'figure' ? (subject.figures[0]?.note ?? '') : '';
      for (const text of [subject.kicker, subject.title, before + digits + after, note, source])
        expect(all).toContain(bare(text));
    }
  }
});

test('a poster’s code leads to its page, however long the address, and only a public address is printed', async () => {
  for (const isPublic of [true, false]) {
    const svg = poster(first, imprint(first), { address: ADDRESS, isPublic });
    const words = bare(
      texts(svg)
        .map(({ words: each }) => each)
        .join(''),
    );
    expect(words.includes(ADDRESS)).toBe(isPublic);
    expect(words.includes(dictionary('zh').share.notPublic)).toBe(!isPublic);
    const png = await rasterise(svg);
    expect(pictureSize(png)).toEqual({ width: POSTER_FORMAT.width, height: POSTER_FORMAT.height });
    const { data, width, height } = readPicture(png);
    expect(jsQR(data, width, height)?.data).toBe(ADDRESS);
  }
});
