import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Copy } from './copy.ts';
import { type Fault, faultsOf } from './fault.ts';

const section = 'dist/sections/services/index.html';

/** What could go wrong with what only a browser shows. */
// biome-ignore format: one a line reads as a table
export const LOOK_FAULTS: readonly Fault[] = [
  ...faultsOf('browser/figures.spec.ts', [
    ['evidence-does-not-open', 'The evidence of a figure opens in its place on a phone.', 'every figure of ./sections/services/', (copy) => copy.editStyle(section, '.note:not(:target,.open) .note-more{', '.note .note-more{')],
  ]),
  ...faultsOf('browser/figure-pages.spec.ts', [
    ['card-too-high-for-its-frame', 'A card fits the frame that its code gives it.', 'every card fits from 240 to 720 px', (copy) => copy.editStyle('dist/embed/skill-titles/index.html', '.8125rem/1.5', '3.8125rem/1.5'), 'skill-titles'],
    ['card-with-a-torn-number', 'The number of a card stands in one line of its column.', 'every card fits from 240 to 720 px', (copy) => copy.editStyle('dist/embed/mutual-aid-paid/index.html', /$/, '.long{font-size:6rem}')],
    ['card-light-in-the-dark', 'A card is dark where the system is.', 'a card asks for its own faces', (copy) => copy.editStyle('dist/embed/contest-participants/index.html', '--p:#11161c', '--p:#fbf8f2')],
    ['title-out-of-its-column', 'A title that begins with a quotation mark stands in its column.', 'begins where its column does', (copy) => copy.editStyle('dist/statistics/breakfast-districts/index.html', /$/, '.quoted{text-indent:-16px}')],
    ['number-that-covers-words', 'In colours that the system sets no number covers the words above it.', 'no number beside a drawing covers', (copy) => copy.editStyle('dist/statistics/reading-rooms-honoured/index.html', /$/, '.label a,.label a *{forced-color-adjust:auto!important}')],
  ]),
  ...faultsOf('browser/side-by-side.spec.ts', [
    ['number-parted-from-its-noun-side-by-side', 'Side by side a number stays with what it counts.', 'no line ends between a number and what it counts', (copy) => copy.editStyle('dist/en/side-by-side/services/index.html', /(?<=\.pair-row \.numbered\{)white-space:nowrap/, '')],
    ['languages-not-side-by-side', 'At a desk the languages stand side by side.', 'sets the languages side by side', (copy) => copy.editStyle('dist/side-by-side/foundations/index.html', /grid-template-columns:[^;}]+/g, 'grid-template-columns:1fr')],
  ]),
  ...faultsOf('browser/sharing.spec.ts', [
    ['feed-without-an-entry', 'The feed of changes has the changes.', 'the feed of changes is a valid Atom feed', (copy) => copy.edit('dist/feed.xml', /<entry>.*<\/entry>/s, '')],
    ['feed-not-well-formed', 'The feed of changes can be read.', 'the feed of changes is a valid Atom feed', (copy) => copy.edit('dist/en/feed.xml', '</title>', '&nbsp;</title>')],
  ]),
  ...faultsOf('browser/search.spec.ts', [
    ['search-that-finds-nothing-in-chinese', 'What is typed in one language finds what is written in the other.', 'typing finds in both languages at once', (copy) => copy.edit('dist/search/index.json', /reading room/gi, 'room')],
  ]),
  ...faultsOf('browser/dashboard.spec.ts', [
    ['filter-that-hides-the-wrong-figures', 'A theme narrows the figures down to its own.', 'a theme, a period and lower bounds', (copy) => copy.edit('dist/statistics/index.html', 'data-theme="role-models"', 'data-theme="care"')],
    ['choice-lower-than-a-finger', 'On a phone what is chosen on the board is as high as a finger.', 'as high as a finger', (copy) => copy.editStyle('dist/statistics/index.html', /$/, '.switch label{padding:0!important}')],
  ]),
  ...faultsOf('browser/home.spec.ts', [
    ['sheet-for-a-line', 'The home page fills the sheets that it is printed on.', 'is printed on four sheets', (copy) => copy.editStyle('dist/en/index.html', /$/, '.home-block{padding-bottom:7rem}')],
  ]),
  ...faultsOf('browser/navigation.spec.ts', [
    ['place-that-is-not-shown', 'A link to a place inside a page brings it into sight.', 'every link to a place inside a page lands there', (copy) => copy.editStyle('dist/glossary/index.html', /$/, '#hundred-day-drive{display:none}')],
  ]),
  ...faultsOf('browser/read-aloud.spec.ts', [
    ['aside-read-aloud', 'A section is read without what stands beside it.', 'is read from its title to its last paragraph', (copy) => copy.edit('dist/sections/foundations/index.html', /<\/div> ?<ul class="notes"/, '<p>收起</p></div><ul class="notes"')],
  ]),
  ...faultsOf('browser/keyboard.spec.ts', [
    ['focus-not-shown', 'Where the keyboard is can be seen.', 'every link and control of ./ ', (copy) => copy.editStyle('dist/index.html', ':focus-visible{outline:3px solid', ':focus-visible{outline:0 solid')],
  ]),
  ...faultsOf('browser/theme.spec.ts', [
    ['word-in-the-grey-of-the-browser', 'The word in the search field can be read in every choice of colours.', 'the word in the search field', (copy) => copy.editStyle('dist/index.html', /::placeholder\{[^}]*\}/, '')],
  ]),
  ...faultsOf('browser/type.spec.ts', [
    ['words-that-wait-for-their-fonts', 'A page is read before its fonts are asked for.', 'is read before its fonts are asked for', (copy) => copy.editStyle('dist/index.html', /--fr:var\(--fe\)/, '--fr:var(--fo)')],
    ['english-face-that-comes-late', 'The face of an English page comes beside it.', './en/ is read before its fonts are asked for', (copy) => copy.edit('dist/en/index.html', /<link rel="?preload[^>]*>/, '')],
    ['faces-never-put-on', 'A title is set in the report’s own face once it is there.', './ is read before its fonts are asked for', (copy) => copy.editStyle('dist/index.html', /\[data-faces=on\]/g, '[data-none]')],
    ['faces-that-lay-two-texts-out-anew', 'Side by side late faces are left to the next page.', 'Side by side no word', (copy) => copy.editStyle('dist/side-by-side/foundations/index.html', /\[data-faces=on\]/g, '[data-faces]')],
    ['wide-spaces-before-the-faces-come', 'A title does not break before its face comes where it does not after.', 'nothing moves when they come, at 360 px', (copy) => copy.editStyle('dist/sections/foundations/index.html', /unicode-range:U\+20\}/, 'size-adjust:130%;unicode-range:U+20}')],
    ['faces-before-the-last-part', 'Faces are asked for once the last part of a page is shown.', 'A page that comes in parts', asksForFacesAtOnce],
  ]),
  ...faultsOf('browser/page.spec.ts', [
    ['sentence-off-the-side', 'A figure page has room on the smallest phone for text of twice the size.', 'nothing is wrong with ./en/statistics/hardship-aid/', (copy) => copy.editStyle('dist/en/statistics/hardship-aid/index.html', /$/, '.told b{white-space:nowrap!important}')],
    ['mark-apart-from-its-words', 'The mark of a part stands beside what it marks.', 'nothing is wrong with ./, however', (copy) => copy.editStyle('dist/index.html', /$/, '.part-key{display:block}.part-key .key{display:block;margin-block-end:2rem}')],
    ['number-torn-from-its-size', 'No line ends between a number and the 万 that it is written in.', 'nothing is wrong with ./statistics/', (copy) => copy.editStyle('dist/statistics/index.html', /$/, '.others data{display:block;width:1em;white-space:normal;overflow-wrap:anywhere}')],
    ['chinese-in-english-faces', 'Chinese words have faces of their own on an English page.', 'nothing is wrong with ./en/glossary/', (copy) => copy.editStyle('dist/en/glossary/index.html', /\[lang\|=zh\]\{--fs:[^}]*\}/, '')],
    ['wide-quotation-marks', 'English quotation marks are no wider than letters.', 'nothing is wrong with ./en/sections/foundations/', (copy) => copy.editStyle('dist/en/sections/foundations/index.html', /font-variant-east-asian:proportional-width/, '')],
    ['digits-that-the-serif-lacks', 'A word in the report’s serif is drawn in it wholly.', 'nothing is wrong with ./, however', (copy) => copy.editStyle('dist/index.html', 'U+20-FFEF', 'U+3000-FFEF')],
    ['terms-in-ragged-rows', 'The letters of the glossary stand one below the other.', 'nothing is wrong with ./en/glossary/', (copy) => copy.editStyle('dist/en/glossary/index.html', /$/, '.terms{display:grid;grid-template-columns:1fr 1fr}')],
    ['page-in-eight-sizes', 'A page has at most seven sizes of type.', 'nothing is wrong with ./served/', (copy) => copy.editStyle('dist/served/index.html', /$/, 'li:nth-child(2){font-size:14px}li:nth-child(3){font-size:16px}li:nth-child(4){font-size:18px}li:nth-child(5){font-size:19px}')],
    ['marks-piled-up-on-paper', 'Each mark of a strip is printed in its own place.', 'nothing is wrong with ./statistics/, however', (copy) => copy.edit('dist/statistics/index.html', 'd="M1.7 1.7l', 'd="M1.7 1.7M0 0l')],
    ['word-broken-in-a-title', 'No line of a title ends inside a word.', 'nothing is wrong with ./en/, however', (copy) => copy.editStyle('dist/en/index.html', /$/, '.home-opening h1{width:4rem}')],
  ]),
  ...faultsOf('browser/edition.spec.ts', [
    ['cover-without-room-for-its-title', 'The title on the cover leaves no character alone.', 'the PDF of ./print/ is tagged', (copy) => copy.editStyle('dist/print/index.html', /$/, '@media print{.cover .cover-title{inset-inline-start:112mm}}')],
    ['number-run-into-its-words', 'A number beside a paragraph stands apart from its words.', 'the notes beside the paragraphs of ./en/print/', (copy) => copy.editStyle('dist/en/print/index.html', /$/, '.margin-notes small{display:inline-block}')],
  ]),
  ...faultsOf('browser/printed.spec.ts', [
    ['foot-alone-on-a-sheet', 'No sheet of a printed page has its foot alone.', 'no sheet that ./glossary/', (copy) => copy.editStyle('dist/glossary/index.html', /$/, '@media print{.foot{break-before:page!important}}')],
  ]),
  ...faultsOf('browser/elder.spec.ts', [
    ['number-parted-from-its-noun-in-large-print', 'In large print a number stays with what it counts.', 'no line of a wide window ends between a number', (copy) => copy.edit(elderStyles(copy), /$/, '.figure-link:not(#x){white-space:normal}')],
    ['words-below-their-marks', 'In large print the words of a part stand beside its marks.', 'words of each part stand beside its marks', (copy) => copy.edit(elderStyles(copy), /$/, '.hung{--ribbon:150px!important}')],
    ['pale-line-in-high-contrast', 'In high contrast the line under a figure is as dark as its words.', 'line under a figure is as dark as its words', (copy) => copy.editStyle(section, /$/, '.figure-link{text-decoration-color:#a32a1f73!important}')],
    ['row-close-to-its-rule-in-large-print', 'In large print each row of figures leaves its number the same air.', 'each row of figures leaves its number the same air', (copy) => copy.edit(elderStyles(copy), /$/, '.laid .numeral{padding:0!important}')],
    ['elder-mode-that-enlarges-nothing', 'The elder mode sets all text larger.', 'a reader of ./ goes into the elder mode', (copy) => copy.edit(elderStyles(copy), /font-size:/g, 'x-size:')],
  ]),
];

/** Has the script of every page wait for no paint and for no end of the page. */
function asksForFacesAtOnce(copy: Copy): void {
  const [, file] = /<script type="module" src="\/([^"]+)"/.exec(copy.read('dist/index.html')) ?? [];
  const script = `dist/${file}`;
  copy.edit(
    script,
    'new PerformanceObserver(',
    'new class{constructor(told){told({getEntriesByName:()=>[1]})}observe(){}}(',
  );
  copy.edit(script, 'addEventListener(`load`,()=>setTimeout(', '((_,act)=>act())(0,()=>(act=>act())(');
}

/** The one style sheet that the elder mode brings. */
function elderStyles({ root }: Copy): string {
  const sheet = readdirSync(join(root, 'dist', '_astro')).find((file) => /^elder\..*\.css$/.test(file));
  return `dist/_astro/${sheet}`;
}
