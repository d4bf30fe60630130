import { type Fault, faultsOf } from './fault.ts';

const dataPage = 'dist/data/index.html';

/** What could go wrong with what is taken away or looked up: data files, search, reading offline. */
// biome-ignore format: one a line reads as a table
export const DATA_FAULTS: readonly Fault[] = [
  ...faultsOf('site/open-data.test.ts', [
    ['row-missing-from-the-csv', 'Every figure is in the CSV.', 'every figure has the same value, period, definition', (copy) => copy.edit('dist/data/statistics.csv', /^reading-rooms-honoured,.*\r?\n/m, '')],
    ['csv-and-page-disagree', 'The CSV says what the page of a figure says.', 'every figure has the same value, period, definition', (copy) => copy.edit('dist/data/statistics.csv', /^reading-rooms,266/m, 'reading-rooms,265')],
    ['rows-miscounted', 'The data page tells how many rows a file has.', 'the data page names its files', (copy) => copy.edit(dataPage, '65行', '64行')],
    ['checksum-stale', 'A checksum is that of the file.', 'the checksums on the data page', (copy) => copy.edit('dist/data/statistics.csv', '\r\n', '\r\n\r\n')],
    ['caveat-left-out', 'The data page says what to watch.', 'the data page says how to cite', (copy) => copy.edit(dataPage, '也不以两个这样的数相除', '也不相除')],
    ['variable-untold', 'Search engines are told of every figure of the data set.', 'search engines are told of the data set', (copy) => copy.edit(dataPage, '"variableMeasured":["', '"variableMeasured":["?')],
  ]),
  ...faultsOf('site/links.test.ts', [
    ['download-missing', 'Every download is there.', 'every link and every file that a page names', (copy) => copy.remove('dist/data/honours.json')],
  ]),
  ...faultsOf('content/open-data.test.ts', [
    ['json-with-a-wrong-value', 'The CSV, the JSON and the workbook are the same.', 'the 45 figures are in the CSV, the JSON and the workbook', (copy) => copy.edit('src/outputs/data/statistic-row.ts', '=> standing?.value,', '=> standing && standing.value + 1,')],
  ]),
  ...faultsOf('unit/outputs/data/rows.test.ts', [
    ['unit-of-a-row-wrong', 'A row of the data names the unit of its figure.', 'a lower bound keeps its qualifier, its mark', (copy) => copy.edit('src/outputs/data/statistic-row.ts', '=> unitCode(statistic.unit)', "=> 'PLACES'")],
  ]),
  ...faultsOf('unit/outputs/data/csv.test.ts', [
    ['csv-that-breaks-at-a-line-break', 'A cell with a line break stays one cell.', 'a cell with a line break, a quotation mark or a comma', (copy) => copy.edit('src/outputs/data/csv.ts', 'quoted_match: /[\\r\\n]/,', '')],
  ]),
  ...faultsOf('site/search.test.ts', [
    ['paragraph-not-found-by-search', 'Every paragraph can be found.', 'every paragraph of the sections is in the index', (copy) => copy.edit('dist/search/index.json', '圆满完成', '完成')],
    ['honour-not-found-by-search', 'Every figure, honour and term can be found.', 'every figure, honour and term is in the index', (copy) => copy.edit('dist/search/index.json', /"path":"\/honours\/#/, '"path":"/honour/#')],
    ['figure-told-in-small-letters', 'What is said of a figure begins as a sentence does.', 'what is said of a figure where it is found', (copy) => copy.edit('dist/search/index.json', '"More than', '"more than')],
    ['term-offered-in-one-language', 'The search page offers the same in both languages.', 'the search page offers the same terms', (copy) => copy.edit('dist/en/search/index.html', /(?<=class="browse"[\s\S]*)\/en\/glossary\/#[^"]*/, '/en/glossary/#other')],
    ['group-not-offered-before-searching', 'The search page leads to every group of people before a word is typed.', 'the search page leads to every section', (copy) => copy.edit('dist/en/search/index.html', /(?<=class="browse"[\s\S]*)\/en\/served\/#readers/, '/en/served/')],
  ]),
  ...faultsOf('unit/search/finder.test.ts', [
    ['number-taken-for-another', 'A number is found as the beginning of no other.', 'A number written with its magnitude', (copy) => copy.edit('src/search/numbers.ts', 'open: all === whole && plain === whole', 'open: true')],
  ]),
  ...faultsOf('unit/figure/whole-pieces.test.ts', [
    ['number-parted-from-its-size', 'A number stands on one line with what it counts.', 'A number stands whole', (copy) => copy.edit('src/figure/whole-pieces.ts', '[万亿]?', '')],
  ]),
  ...faultsOf('site/offline.test.ts', [
    ['offline-list-stale', 'What is kept for reading offline is what is published.', 'the list of what is kept', (copy) => copy.edit('dist/about/index.html', '</body>', '<!-- later --></body>')],
    ['page-not-kept-offline', 'Every page can be read offline.', 'the list of what is kept', (copy) => copy.write('dist/later/index.html', copy.read('dist/about/index.html'))],
  ]),
];
