import { createRequire } from 'node:module';
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/content/reader/article.ts';
import { decode } from '../../../src/content/reader/encoding.ts';
import { SourceText } from '../../../src/content/reader/source-text.ts';
import { textIssues } from '../../../src/content/reader/text-issue.ts';
import { withoutFields } from '../../../src/tools/build/checked-prose.ts';
import { wordFailures } from '../../content/corpus/score.ts';
import { EditedContent } from '../../support/edited-content.ts';

const SEED = { seed: 20260722 };
const FILES = [
  'statistics/reading-rooms.yaml',
  'sections/values/zh.mdx',
  'sections/values/en.mdx',
  'site/home.yaml',
];

/** What fingers, input methods and the clipboard put in. */
const scraps = fc.oneof(
  fc.constantFrom(
    ...'：，。“”＜＞｛｝［］{}[]<>/*_#-|`~&!?:\'"\\\n\t\u3000\u00A0\u200B\0',
    '---\n',
    '\r\n',
    '<Stat',
    '</Term>',
    '{/*',
    '```\n',
    '<<: ',
    '0x',
    '&a ',
    '*a',
    '\uFEFF',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

type Edit = (text: string) => string;
const at = fc.nat({ max: 100_000 });

/** Puts a text in the place of so many characters. */
const replace =
  (where: number, length: number, scrap: string): Edit =>
  (text) => {
    const from = where % (text.length + 1);
    return text.slice(0, from) + scrap + text.slice(from + length);
  };

const repeat =
  (where: number, length: number): Edit =>
  (text) =>
    replace(where, 0, text.substr(where % (text.length + 1), length))(text);

const truncate =
  (where: number): Edit =>
  (text) =>
    text.slice(0, where % (text.length + 1));

const swapLines =
  (a: number, b: number): Edit =>
  (text) => {
    const lines = text.split('\n');
    const [first, second] = [a % lines.length, b % lines.length];
    return lines
      .with(first, lines[second] ?? '')
      .with(second, lines[first] ?? '')
      .join('\n');
  };

/** One slip: insert, delete, replace, duplicate, truncate, or two lines swapped. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(at, fc.constant(0), scraps).map((slip) => replace(...slip)),
  fc.tuple(at, fc.nat({ max: 8 }), fc.constant('')).map((slip) => replace(...slip)),
  fc.tuple(at, fc.nat({ max: 4 }), scraps).map((slip) => replace(...slip)),
  fc.tuple(at, fc.nat({ max: 200 })).map((slip) => repeat(...slip)),
  at.map(truncate),
  fc.tuple(at, at).map((slip) => swapLines(...slip)),
);

const edits = fc.array(edit, { minLength: 1, maxLength: 6 });
// After many slips little is left that can be read at all.
const fewEdits = fc.array(edit, { minLength: 1, maxLength: 2 });

function edited(text: string, steps: readonly Edit[]): string {
  return steps.reduce((rest, step) => step(rest), text);
}

test('However the text of the content is edited, the checker answers, in words.', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FILES), edits, (file, steps) => {
      const content = new EditedContent();
      content.write(file, edited(content.text(file), steps));
      expect(content.check().flatMap(wordFailures)).toEqual([]);
    }),
    { ...SEED, numRuns: 150 },
  );
});

test('However the bytes of the content are edited, the checker answers.', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FILES),
      at,
      fc.uint8Array({ minLength: 1, maxLength: 6 }),
      (file, where, bytes) => {
        const content = new EditedContent();
        const whole = content.bytes(file);
        const from = where % whole.length;
        content.write(
          file,
          Buffer.concat([whole.subarray(0, from), bytes, whole.subarray(from + bytes.length)]),
        );
        expect(content.check().flatMap(wordFailures)).toEqual([]);
      },
    ),
    { ...SEED, numRuns: 60 },
  );
});

test('What the checker lets through of an article compiles, and Astro takes no line of it for a field.', () => {
  // Astro's own way of finding the fields of a page, from where Astro has it.
  const require = createRequire(createRequire(import.meta.url).resolve('@astrojs/mdx'));
  const {
    parseFrontmatter,
  }: {
    parseFrontmatter: (code: string) => { content: string };
  } = require('@astrojs/internal-helpers/frontmatter');
  const original = new EditedContent().text('sections/values/zh.mdx');
  let compiled = 0;
  fc.assert(
    fc.property(fewEdits, (steps) => {
      const text = edited(original, steps);
      const source = new SourceText('content/sections/values/zh.mdx', text);
      if (textIssues(source).length > 0) return;
      const { article, issues } = readArticle('sections', 'zh', source);
      // Code in an article is refused by a rule, and not yet by the reader.
      const isCode = article.prose?.nodes.some(
        ({ type }) => type === 'mdxjsEsm' || type.endsWith('Expression'),
      );
      if (issues.length > 0 || !article.prose || isCode) return;
      compiled += 1;
      const { body } = article.prose;
      expect(parseFrontmatter(withoutFields(body)).content.trim()).toBe(body.trim());
      expect(() => mdxToJs(body, { features: { gfm: true, smartPunctuation: false } })).not.toThrow();
    }),
    { ...SEED, numRuns: 1000 },
  );
  expect(compiled).toBeGreaterThan(100);
});

test('Bytes of any kind are text or have a place where they cease to be.', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decode(bytes);
      const broken =
        'problem' in decoded ? decoded.lenient.slice(decoded.broken.start, decoded.broken.end) : '';
      expect(broken).toMatch(/^\uFFFD*$/);
    }),
    { ...SEED, numRuns: 500 },
  );
});
