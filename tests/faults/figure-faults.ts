import { type Fault, faultsOf } from './fault.ts';

const page = 'dist/statistics/workers-homes/index.html';

/** What could go wrong with a figure, its evidence and whatever is made of it. */
// biome-ignore format: one a line reads as a table
export const FIGURE_FAULTS: readonly Fault[] = [
  ...faultsOf('site/figure-values.test.ts', [
    ['qualifier-dropped-in-chinese', 'A lower bound keeps its 余 wherever it stands.', 'every figure on every page has its own value', (copy) => copy.edit('dist/sections/services/index.html', 'data-stat="new-members">3万余人', 'data-stat="new-members">3万人')],
    ['qualifier-dropped-in-english', 'A lower bound keeps its “more than” in English.', 'every figure on every page has its own value', (copy) => copy.edit('dist/en/sections/services/index.html', 'data-stat="new-members"><span class="figure-before">more than </span>30,000', 'data-stat="new-members">30,000')],
    ['value-for-machines-wrong', 'A figure says to a machine what it says to a reader.', 'every figure on every page has its own value', (copy) => copy.edit('dist/statistics/index.html', 'data-stat="reading-rooms" value="266"', 'data-stat="reading-rooms" value="265"')],
    ['figure-in-one-language-only', 'A page has the same figures in both languages.', 'every page has the same figures in both languages', (copy) => copy.edit('dist/en/index.html', /<data[^>]* data-stat="[^"]*"/, '<data value="1"')],
  ]),
  ...faultsOf('site/figure-pages.test.ts', [
    ['translation-swapped', 'A figure page says the same figure in the other language.', 'a figure page says what the figure is', (copy) => copy.edit(page, 'included, 190 Workers’ Homes', 'included, 191 Workers’ Homes')],
    ['phrase-altered', 'The words of the article stand beside the figure as they were printed.', 'a figure page says what the figure is', (copy) => copy.edit(page, /职工之家（小家）190家/g, '职工之家190家')],
    ['words-called-a-number', 'A figure that the article gives in words alone is not said to be printed in it.', 'a figure page says what the figure is', (copy) => copy.edit('dist/statistics/convalescence-bases/index.html', '原文没有印数字，由文字计得', '原文印出的确数')],
    ['change-invented', 'Nothing tells of a change that the source does not.', 'a figure page states no change', (copy) => copy.edit(page, '原文只有这一个时段的数', '增长了。原文只有这一个时段的数')],
    ['citation-without-period', 'A citation names the period of its figure.', 'a figure page gives the citation', (copy) => copy.edit(page, '190家</span>（截至成文时）', '190家</span>')],
    ['address-promised-twice', 'That the address of the site is to follow is said once on a page.', 'a figure page gives the citation', (copy) => copy.edit(page, '<summary>嵌入</summary>', '<summary>嵌入</summary>（网址公布后补上）')],
    ['quotation-at-wrong-place', 'A sentence quoted on a figure page stands where its link leads.', 'every sentence that a figure page quotes', (copy) => copy.edit(page, '#figure-workers-homes"', '#figure-reading-rooms"')],
    ['derived-value-wrong', 'What is worked out from figures is the same in the files and on the pages.', 'what is worked out from a figure', (copy) => copy.edit(page, '约84%', '约85%')],
    ['neighbour-skipped', 'The figures of a theme are read one after another, none left out.', 'the figures of a theme can be read one after another', (copy) => copy.edit(page, '/statistics/workers-homes-national/" rel="next"', '/statistics/workers-homes-municipal/" rel="next"')],
    ['embed-code-of-another-figure', 'The code that is offered frames the card of its own figure.', 'the code a figure page offers', (copy) => copy.edit(page, '/embed/workers-homes/</span>', '/embed/reading-rooms/</span>')],
    ['card-with-wrong-value', 'A card in another site shows the figure as the report has it.', 'every card is one small file', (copy) => copy.edit('dist/embed/reading-rooms/index.html', '<b>266</b>', '<b>265</b>')],
    ['card-with-a-small-period', 'The period that opens a line of a card begins with a capital.', 'every card is one small file', (copy) => copy.edit('dist/en/embed/reading-rooms/index.html', '<p>To the date', '<p>to the date')],
    ['card-with-a-script', 'A card brings no script into another site.', 'every card is one small file', (copy) => copy.edit('dist/en/embed/reading-rooms/index.html', '</head>', '<script src="/x.js"></script></head>')],
  ]),
  ...faultsOf('site/public-address.test.ts', [
    ['machine-named-in-a-citation', 'A citation never leads to the machine it was made on.', 'nothing that a reader can copy', (copy) => copy.edit(page, '（网址公布后补上）', 'http://localhost:4321/')],
    ['machine-named-in-a-file', 'A file that is taken away never leads to the machine it was made on.', 'nothing in a file', (copy) => copy.edit('dist/charts/money.zh.svg', '</svg>', '<text>http://localhost:4321/</text></svg>')],
  ]),
  ...faultsOf('site/figures.test.ts', [
    ['evidence-without-its-place', 'The evidence of a figure leads to its place in the article.', 'every figure in a section leads to its evidence', (copy) => copy.edit('dist/sections/foundations/index.html', /<q>各级职工书屋266家<\/q> <a href="\/about\/#S1.P2">.*?<\/a>/, '<q>各级职工书屋266家</q>')],
  ]),
  ...faultsOf('site/figures.test.ts', [
    ['part-without-its-name', 'A note says which part its figure counts, beside that of the whole.', 'what counts a part of the figure beside it', (copy) => copy.edit('dist/en/sections/foundations/index.html', /<b>17<\/b>\s*national/, '<b>17</b> Workers’ Homes')],
    ['part-that-stands-alone', 'A row of those who were served says that its figure is part of another row.', 'what counts a part of the figure beside it', (copy) => copy.edit('dist/served/index.html', '其中获称号', '获称号')],
  ]),
  ...faultsOf('site/plain-version.test.ts', [
    ['plain-version-short-of-a-sentence', 'A section says itself in five sentences.', 'every section says itself in five sentences', (copy) => copy.edit('dist/sections/outlook/index.html', '<li>将持续加强基层工会建设和智慧工会建设。</li>', '')],
  ]),
  ...faultsOf('site/edition.test.ts', [
    ['edition-figure-with-another-value', 'The print edition lists each figure with its value.', 'the print edition gives each figure once', (copy) => copy.edit('dist/print/index.html', /(?<=id="note-reading-rooms"[\s\S]{0,200}value=")266"/, '265"')],
    ['edition-contents-out-of-order', 'The contents of the print edition follow its chapters.', 'the contents of the print edition', (copy) => copy.edit('dist/print/index.html', '<a href="#foundations">', '<a href="#values">')],
  ]),
  ...faultsOf('site/side-by-side.test.ts', [
    ['note-like-a-power', 'The number of a note is no power of its figure.', 'a section side by side pairs paragraph with paragraph', (copy) => copy.edit('dist/side-by-side/services/index.html', '>[1]<', '>1<')],
    ['pair-without-a-figure', 'Side by side, figure stands beside figure.', 'a section side by side pairs paragraph with paragraph', (copy) => copy.edit('dist/side-by-side/services/index.html', 'href="#note-new-members"', 'href="#note-"')],
  ]),
  ...faultsOf('site/read-aloud.test.ts', [
    ['figure-read-as-digits', 'A section is read aloud in words.', 'every section is read in words', (copy) => copy.edit('dist/speech.json', '"3万余人":"三万余人"', '"3万余人":"3万余人"')],
  ]),
  ...faultsOf('unit/figure/text.test.ts', [
    ['qualifier-lost-in-formatting', 'A lower bound is written as one.', 'without its unit keeps its qualifier', (copy) => copy.edit('src/figure/text.ts', "own('more than ', size)", "own('', size)")],
    ['ten-thousand-as-a-footnote', 'A count in 万 has its 万 among the small words.', 'is a part of the number, except before a currency', (copy) => copy.edit('src/figure/text.ts', "unit.kind !== 'money';", "unit.kind === 'money';")],
  ]),
  ...faultsOf('unit/figure/spoken.test.ts', [
    ['qualifier-lost-in-speech', 'A lower bound is said as one.', 'a number by itself keeps its bound', (copy) => copy.edit('src/figure/spoken.ts', "`more than ${said(", "`${said(")],
  ]),
  ...faultsOf('unit/figure/derive.test.ts', [
    ['share-of-a-lower-bound-rounded-up', 'What is worked out from a lower bound is never more than is known.', 'rounded down', (copy) => copy.edit('src/figure/derive.ts', 'Decimal.ROUND_DOWN', 'Decimal.ROUND_UP')],
  ]),
  ...faultsOf('unit/figure/known-by.test.ts', [
    ['later-value-in-an-older-report', 'A value that is added later changes no sentence of the report.', 'a report of 2023 keeps its value', (copy) => copy.edit('src/figure/known-by.ts', 'const value = values.findLast((each) => isOverBy(each, date, dates)) ?? values[0]', 'const value = values.at(-1)')],
  ]),
  ...faultsOf('unit/figure/series.test.ts', [
    ['change-across-a-bound', 'No change is stated where a value is a bound.', 'states no change, and why', (copy) => copy.edit('src/figure/series.ts', ": 'bound'", ': undefined')],
  ]),
  ...faultsOf('unit/drawings/drawings.test.ts', [
    ['table-that-repeats-its-names', 'A table’s values do not repeat what their names say.', 'does not say again what its name counts', (copy) => copy.edit('src/drawings/rows.ts', 'named.before + named.digits + named.after', 'text')],
    ['drawing-without-its-numbers-in-words', 'A drawing tells in words every number that it draws.', 'tells in words every number it draws', (copy) => copy.edit('src/drawings/rows.ts', 'chart.row(label, value, period)', "chart.row(label, '', period)")],
  ]),
  ...faultsOf('unit/drawings/strip.test.ts', [
    ['torn-cell-among-whole-ones', 'The cells of figures can be counted: those that are torn stand at the end.', 'the torn ones of lower bounds stand at the end', (copy) => copy.edit('src/drawings/strip.ts', 'Number(a.isLowerBound) - Number(b.isLowerBound)', '0')],
  ]),
  ...faultsOf('unit/drawings/kinds.test.ts', [
    ['estimate-drawn-with-an-end', 'What is no exact number has no exact end in a drawing.', 'are solid to their end only', (copy) => copy.edit('src/drawings/bar-mark.ts', "if (reading === 'point') return solid", "if (reading !== 'lower') return solid")],
    ['values-drawn-as-sides', 'Squares have the areas of their values.', 'have the areas of their values', (copy) => copy.edit('src/drawings/bar-mark.ts', 'Math.sqrt(area)', 'area')],
    ['periods-drawn-as-one', 'Bars of different periods stand apart.', 'of several each under its own', (copy) => copy.edit('src/drawings/lengths.ts', 'group: isMixed', 'group: !isMixed')],
  ]),
  ...faultsOf('unit/drawings/measures.test.ts', [
    ['fewer-that-look-like-more', 'Fewer places never look like more than more people beside them.', 'are both counted one by one', (copy) => copy.edit('src/drawings/measures.ts', 'marks.size > 1', 'marks.size > 2')],
  ]),
  ...faultsOf('unit/drawings/figure-marks.test.ts', [
    ['number-drawn-that-says-it-all', 'What is seen at a glance has no drawing of a mark or two.', 'seen at a glance has no marks', (copy) => copy.edit('src/drawings/figure-marks.ts', 'const AT_A_GLANCE = 4;', 'const AT_A_GLANCE = 0;')],
  ]),
  ...faultsOf('unit/drawings/ruled.test.ts', [
    ['scale-ruled-in-binary-fractions', 'A scale is ruled at the very numbers that stand beside it.', 'is ruled each', (copy) => copy.edit('src/drawings/ruled.ts', 'new Decimal(step).times(index + 1).toNumber()', 'step * (index + 1)')],
  ]),
];
