import { describe, expect, test } from 'vitest';
import { builtFiles, builtText } from '../../src/tools/build/built-folder.ts';
import { FLOOR } from '../../src/tools/build/floor.ts';
import { named, pageElements } from '../../src/tools/build/html-page.ts';
import { project } from '../../src/tools/build/project.ts';
import { newerInScript, newerInStyle } from './support/newer.ts';

const files = builtFiles(project.dist);
const texts = (ending: string) =>
  files.filter((file) => file.endsWith(ending)).map((file) => builtText(project.dist, file));

/** What scripts name that is newer, and why it may stand; a name of their own that a newer interface happens to have is no use of it. */
const SCRIPTS = {
  'asked for before it is used': ['.highlights', 'Highlight'],
  'of answers to :has(), which no browser of the floor but Chromium loads': [
    '.adoptedStyleSheets',
    '.replaceSync',
  ],
  'asked for, and else done at once': ['.requestIdleCallback'],
  'compositionstart and compositionend say it too': ['.isComposing'],
  'names of our own and of the library that searches': [
    ...['.boost', '.bytes', '.fetch', '.node', '.path', '.range', '.run', '.tag'],
  ],
};

/** What styles name that is newer, and what a page is without it: whole, in order and readable. */
const STYLES = {
  'where the system or the reader sets colours, contrast or scripts': [
    '(forced-colors)',
    '(prefers-contrast)',
    '(scripting)',
    'forced-color-adjust',
  ],
  'answered by a script, and else both states are shown': [':has'],
  'the browser’s own ring is drawn, or a fold or a list looks as the browser has it': [
    ':focus-visible',
    ':details-content',
    ':marker',
    'outline',
  ],
  'a paragraph is marked in place of a sentence': [':highlight'],
  'paper only': ['@page', 'size', 'box-decoration-break', 'content-visibility'],
  'a Tab goes through the figures that lead before those that follow them': ['reading-flow'],
  'the narrower of two forms is shown': ['@container', 'container', 'container-type'],
  'a tint is left out': ['color-mix()'],
  'a finger’s height is kept by min-height': ['lh'],
  'finer lines, spaces and places': [
    ...['overflow-wrap: anywhere', 'scroll-padding-block-end', 'text-autospace', 'text-decoration-thickness'],
    ...['text-size-adjust', 'text-spacing-trim', 'text-wrap'],
  ],
};

/** Expects nothing newer to be found but what has a reason, and no reason to be left of what is found no more. */
function expectOnly(found: ReadonlySet<string>, reasons: Readonly<Record<string, readonly string[]>>): void {
  const allowed = Object.values(reasons).flat();
  expect([...found].filter((name) => !allowed.includes(name))).toEqual([]);
  expect(allowed.filter((name) => !found.has(name))).toEqual([]);
}

test('Scripts use nothing newer than the browsers in which everything works, in syntax that older ones parse.', () => {
  const found = new Set(texts('.js').flatMap((code) => newerInScript(code, FLOOR.works)));
  expectOnly(found, SCRIPTS);
});

test('Styles use nothing newer than the browsers in which every page is styled, but what can be done without.', () => {
  const inPages = texts('.html').flatMap((html) =>
    named(pageElements(html), 'style').map(({ text }) => text),
  );
  const sheets = new Set([...inPages, ...texts('.css')]);
  const found = new Set([...sheets].flatMap((css) => newerInStyle(css, FLOOR.styled)));
  expectOnly(found, STYLES);
});

describe('What is newer is found', () => {
  test.each([
    ['a.toSorted()', '.toSorted'],
    ['bar.role="group"', '.role'],
    ['document.adoptedStyleSheets=[]', '.adoptedStyleSheets'],
    ['x.replace(/(?<=a)b/,"")', '(?<='],
    ['new URLPattern(a)', 'URLPattern'],
  ])('in the script %s.', (code, name) => {
    expect(newerInScript(code, FLOOR.works)).toContain(name);
  });

  test('in syntax.', () => {
    expect(() => newerInScript('class A{static{}}', FLOOR.works)).toThrow();
  });

  test.each([
    ['@layer a{p{margin:0}}', '@layer'],
    ['@media (width<9rem){p{margin:0}}', '@media ranges'],
    ['@media not (min-width:9rem){p{margin:0}}', '@media ranges'],
    ['p{color:oklch(1 0 0)}', 'oklch()'],
    ['p{&:hover{margin:0}}', 'nesting'],
    ['p{width:1cqi}', 'cqi'],
    ['p{translate:1px}', 'translate'],
  ])('in the style %s.', (css, name) => {
    expect(newerInStyle(css, FLOOR.styled)).toContain(name);
  });
});
