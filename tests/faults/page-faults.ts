import { type Fault, faultsOf } from './fault.ts';

const section = 'dist/sections/services/index.html';
const dashboard = 'dist/statistics/index.html';

/** What could go wrong with the pages as they are built. */
// biome-ignore format: one a line reads as a table
export const PAGE_FAULTS: readonly Fault[] = [
  ...faultsOf('site/navigation.test.ts', [
    ['trail-without-the-page', 'A page says where it is.', 'every page but the home page and the board says where it is', (copy) => copy.edit('dist/about/index.html', /(?<=<li) aria-current="page"/, '')],
    ['section-skipped-by-the-pager', 'The sections lead through the whole report.', 'the home page lists the sections in order', (copy) => copy.edit(section, 'href="/sections/outlook/" rel="next"', 'href="/sections/introduction/" rel="next"')],
    ['current-page-not-marked', 'The main navigation marks where the reader is.', 'the main navigation of every page', (copy) => copy.edit('dist/en/glossary/index.html', /(href="\/en\/glossary\/") aria-current="page"/, 'href="/en/glossary/"')],
    ['contents-call-a-heading-otherwise', 'The contents of a page name its headings.', 'the contents of a page name its headings', (copy) => copy.edit('dist/about/index.html', '> 来源文献 </a>', '> 来源 </a>')],
    ['missing-page-told-in-one-language', 'A missing address is told in both languages.', 'the page for missing addresses', (copy) => copy.edit('dist/404.html', /(?<=<main[\s\S]*)href="\/en\/"/, 'href="/"')],
  ]),
  ...faultsOf('site/pages.test.ts', [
    ['page-that-no-table-names', 'Every page that is built is known to the navigation, the site map and the budgets.', 'Every page that is built is in the table of pages', (copy) => copy.write('dist/orphan/index.html', copy.read('dist/about/index.html'))],
    ['page-missing-from-the-sitemap', 'Search engines are told of every page.', 'Search engines are told of the same pages', (copy) => copy.edit('dist/sitemap-0.xml', /<url>(?:(?!<url>).)*\/about\/<\/loc>.*?<\/url>/s, '')],
    ['page-missing-from-the-site-map', 'The site map leads to every page.', 'the site map leads to every page', (copy) => copy.edit('dist/en/site-map/index.html', /(?<=<main[\s\S]*)href="\/en\/statistics\/reading-rooms\/"/, 'href="/en/statistics/"')],
  ]),
  ...faultsOf('site/links.test.ts', [
    ['drawing-not-to-download', 'Every drawing can be downloaded.', 'every link and every file that a page names', (copy) => copy.remove('dist/charts/money.en.png')],
    ['link-to-a-place-that-is-not-there', 'A link to a place inside a page leads to it.', 'every link and every file that a page names', (copy) => copy.edit(section, '/glossary/#hundred-day-drive', '/glossary/#hundred-day')],
  ]),
  ...faultsOf('site/honours.test.ts', [
    ['honour-named-twice', 'An honour that the source’s words name is not named again beside them.', 'nothing is said twice of what the source says', (copy) => copy.edit('dist/honours/index.html', /(?<=<ul class="honour-sources"[^>]*>\s*<li>\s*<div>)/, '<b>第六届全国文明单位</b>')],
  ]),
  ...faultsOf('site/dashboard.test.ts', [
    ['drawing-without-a-name', 'A drawing has a name for who does not see it.', 'each drawing can be understood', (copy) => copy.edit(dashboard, ' aria-label="一针一家，八行场所"', '')],
    ['drawing-whose-table-lacks-a-row', 'The table of a drawing has all that is drawn.', 'each drawing can be understood', (copy) => copy.edit(dashboard, /<tr><th scope="row"[^>]*><a href="\/statistics\/workers-homes-provincial\/">.*?<\/tr>/s, '')],
    ['lower-bound-drawn-with-an-end', 'A lower bound is torn at its end.', 'a lower bound is torn at its end', (copy) => copy.edit(dashboard, /(?<=data-stat="new-members"[\s\S]{0,500})<path class="ink-second"[^>]*><\/path>/, '')],
    ['figure-missing-from-the-list', 'Every figure is in the list below the board.', 'each figure stands once on the board', (copy) => copy.edit(dashboard, /<li [^>]*id="reading-rooms-honoured".*?<\/li>/s, '')],
    ['panel-that-counts-wrong', 'A panel says how many of its figures are of a period, so that pale is never read as none.', 'each panel says of each period', (copy) => copy.edit(dashboard, /(?<=data-hits="year-2022">)3(?=个相符)/, '2')],
    ['mark-without-the-colour-of-the-theme', 'The marks of the board are seen in the dark.', 'the marks of the board take the colours of the theme', (copy) => copy.edit(dashboard, /\.ink-accent\{[^}]*\}/g, '')],
    ['refused-sum-left-out', 'A sum that would not hold is refused in words.', 'the sums that would not hold', (copy) => copy.edit(dashboard, '平均每家书屋的阅读卡', '阅读卡')],
  ]),
  ...faultsOf('site/sharing.test.ts', [
    ['two-pages-of-one-description', 'No two pages have the same description.', 'no two pages have the same title or description', (copy) => copy.edit('dist/statistics/activities/index.html', /<meta name="description" content="[^"]*">/, /<meta name="description" content="[^"]*">/.exec(copy.read('dist/statistics/activity-kinds/index.html'))?.[0] ?? '')],
    ['picture-of-another-size', 'A page is shown by a wide and a square picture.', 'every page is shown by a wide and a square picture', (copy) => copy.put('dist/statistics/reading-rooms/square.png', 'dist/statistics/reading-rooms/wide.png')],
    ['structured-data-of-nothing', 'What search engines are told refers to things of the site.', 'the structured data of every page is whole', (copy) => copy.edit('dist/statistics/reading-rooms/index.html', /"@id":"([^"]*)"/, '"@id":"https://example.org/nothing"')],
    ['poster-of-another-page', 'The code of a poster leads to its own page.', 'the poster of every section and figure', (copy) => copy.put('dist/statistics/activities/poster.png', 'dist/statistics/reading-rooms/poster.png')],
    ['feed-of-the-other-language', 'A page links to the feed in its language.', 'every page links to the feed', (copy) => copy.edit('dist/en/about/index.html', 'href="/en/feed.xml"', 'href="/feed.xml"')],
    ['no-word-for-wechat', 'Readers in WeChat are told where to download.', 'a page with downloads has a word', (copy) => copy.edit('dist/en/data/index.html', ' data-wechat', '')],
  ]),
  ...faultsOf('site/html.test.ts', [
    ['html-invalid', 'Every page is valid HTML.', 'html-validate', (copy) => copy.edit(section, '<p>', '<p><div>x</div>')],
    ['id-twice', 'No id stands twice in a page.', 'html-validate', (copy) => copy.edit(section, 'id="skills-contests"', 'id="new-forms-of-employment"')],
    ['id-that-is-nothing', 'What is named by its id is there.', 'html-validate', (copy) => copy.edit('dist/statistics/reading-rooms/index.html', 'aria-labelledby="data"', 'aria-labelledby="date"')],
  ]),
  ...faultsOf('site/floor.test.ts', [
    ['method-of-newer-browsers', 'Scripts do what they do in every browser of the floor.', 'Scripts use nothing newer', (copy) => copy.write('dist/_astro/newer.js', 'export const sorted=(rows)=>rows.toSorted();'), '.toSorted'],
    ['lookbehind-in-a-script', 'Scripts do what they do in every browser of the floor.', 'Scripts use nothing newer', (copy) => copy.write('dist/_astro/newer.js', 'export const after=(text)=>text.replace(/(?<=a)b/,"");'), '(?<='],
    ['syntax-of-newer-browsers', 'Every browser of the floor reads the scripts.', 'Scripts use nothing newer', (copy) => copy.write('dist/_astro/newer.js', 'class A{static{}}')],
    ['layers-left-in', 'No style stands in a layer, which old browsers skip.', 'Styles use nothing newer', (copy) => copy.editStyle('dist/about/index.html', /^/, '@layer base{p{margin:0}}'), '@layer'],
    ['range-of-widths-left-in', 'Old browsers read the widths that styles are for.', 'Styles use nothing newer', (copy) => copy.editStyle('dist/about/index.html', /^/, '@media (width<45rem){p{margin:0}}'), '@media ranges'],
    ['colour-of-newer-browsers', 'Old browsers have every colour.', 'Styles use nothing newer', (copy) => copy.editStyle('dist/index.html', /^/, 'p{color:oklch(50% 0.1 20)}'), 'oklch'],
    ['nested-rules-left-in', 'Old browsers read every rule.', 'Styles use nothing newer', (copy) => copy.write('dist/_astro/newer.css', 'p{&:hover{margin:0}}'), 'nesting'],
    ['floor-raised-unseen', 'The floor is what the readme says.', 'Scripts use nothing newer', (copy) => copy.edit('src/tools/build/floor.ts', "chrome: '100', safari: '15.4'", "chrome: '125', safari: '17.5'"), 'Highlight'],
  ]),
];
