import { type Fault, faultsOf } from './fault.ts';

const section = 'dist/sections/services/index.html';
const figure = 'dist/en/statistics/activities/index.html';

/** What breaks a rule of every page. */
// biome-ignore format: one a line reads as a table
export const RULE_FAULTS: readonly Fault[] = [
  ...faultsOf('site/languages.test.ts', [
    ['hreflang-missing', 'A page names its pair in the other language.', 'every page names itself, its pair', (copy) => copy.edit('dist/about/index.html', /<link rel="alternate" hreflang="en"[^>]*>/, '')],
    ['language-of-a-chinese-run-lost', 'Chinese words in an English page are marked as Chinese.', 'every run of words says in which language it is', (copy) => copy.edit('dist/en/statistics/reading-rooms/index.html', /<q[^>]*lang="zh-CN"[^>]*>/, '<q>')],
    ['page-in-no-language', 'A page says in which language it is.', 'every page says in which language it is', (copy) => copy.edit('dist/en/about/index.html', '<html lang="en"', '<html')],
  ]),
  ...faultsOf('site/structure.test.ts', [
    ['page-that-waits-for-a-sheet', 'A page begins with the styles that it brings.', 'no page waits for a sheet, but', (copy) => copy.edit('dist/index.html', /(?=<link rel="stylesheet" media)/, '<link rel="stylesheet" href="/_astro/late.css">')],
    ['heading-out-of-order', 'Headings skip no level.', 'no heading of a page skips a level', (copy) => copy.edit(section, /<h2 id="skills-contests">(.*?)<\/h2>/s, '<h4 id="skills-contests">赛场上比手艺</h4>')],
    ['picture-without-words', 'A picture has words for who does not see it.', 'every picture and drawing says what it shows', (copy) => copy.edit('dist/statistics/reading-rooms/index.html', /alt="海报：[^"]*" /, '')],
  ]),
  ...faultsOf('site/policy.test.ts', [
    ['script-without-its-hash', 'A script written into a page is allowed by its hash.', 'every script and every style written into a page', (copy) => copy.edit('dist/about/index.html', '</head>', '<script>document.title</script></head>')],
    ['style-attribute', 'No element has a style of its own.', 'no element has a style or a script of its own', (copy) => copy.edit('dist/about/index.html', '<h1 ', '<h1 style="color:red" ')],
    ['policy-that-allows-all', 'A page’s policy allows nothing of its own accord.', 'every page has one policy', (copy) => copy.edit('dist/about/index.html', "default-src 'self'", "default-src * 'unsafe-inline'")],
    ['another-host-asked', 'No page asks another host for anything.', 'no page, style sheet or drawing asks another host', (copy) => copy.edit('dist/about/index.html', '</head>', '<link rel="stylesheet" href="https://fonts.example.com/a.css"></head>')],
  ]),
  ...faultsOf('site/links.test.ts', [
    ['link-to-nowhere', 'Every link leads somewhere.', 'every link and every file that a page names', (copy) => copy.edit('dist/en/about/index.html', 'href="/en/honours/"', 'href="/en/honors/"')],
  ]),
  ...faultsOf('site/spaces.test.ts', [
    ['space-in-a-chinese-sentence', 'No Chinese sentence has a space in it.', 'no Chinese sentence has a space', (copy) => copy.edit(section, '圆满完成。在快递', '圆满 完成。在快递')],
    ['space-after-a-chinese-colon', 'No space follows a Chinese mark of punctuation.', 'no Chinese mark of punctuation has a space after it', (copy) => copy.edit(section, '写成：<a', '写成： <a')],
    ['english-word-run-into-a-link', 'An English word stands apart from the link beside it.', 'no English word runs into the link', (copy) => copy.edit('dist/en/sections/services/index.html', /(\w) <a class="figure-link"/, 'x<a class="figure-link"')],
  ]),
  ...faultsOf('browser/page.spec.ts', [
    ['page-that-goes-sideways', 'No page goes sideways at 320 px.', 'nothing is wrong with ./en/statistics/activities/,', (copy) => copy.editStyle(figure, '.hero{', '.hero{min-width:400px;'), '320 px shows all its text'],
    ['contrast-too-weak', 'Words stand out from the paper at 4.5 to 1.', 'nothing is wrong with ./statistics/activities/,', (copy) => copy.editStyle('dist/statistics/activities/index.html', /$/, 'h1+p{color:#aaa!important}'), 'color-contrast'],
    ['contrast-too-weak-in-the-dark', 'In dark colours words stand out from the paper too.', 'nothing is wrong with ./en/statistics/activities/,', (copy) => copy.editStyle(figure, /$/, 'h1+p{color:#444!important}'), 'violation in dark colours'],
    ['target-too-small', 'What is pressed is at least 24 px high.', 'nothing is wrong with ./en/statistics/activities/,', (copy) => copy.editStyle(figure, /$/, 'footer nav a{display:block;height:10px;padding:0!important}'), 'has no small target'],
    ['evidence-not-printed', 'On paper the evidence of a figure stands after its paragraph.', 'nothing is wrong with ./sections/foundations/,', (copy) => copy.editStyle('dist/sections/foundations/index.html', /$/, '@media print{.notes{display:none}}'), 'shows the evidence'],
    ['host-asked-by-a-script', 'No page asks another host for anything, nor breaks its policy.', 'nothing is wrong with ./en/statistics/activities/,', (copy) => copy.edit(figure, '</main>', '<img alt="" src="https://example.invalid/x.png"></main>'), 'complains of nothing'],
  ]),
];
