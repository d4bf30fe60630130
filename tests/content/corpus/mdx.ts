import { at, FILES, type Mistake, more, slip } from './case.ts';

const { zh, en } = FILES;

/** The markup of articles. */
// biome-ignore format: one a line reads as a table
export const mdx: readonly Mistake[] = [
  slip('curly-props', '标记里用了中文引号', 'full-width-mark', zh, '<Stat id="activities" />', '⟦<Stat id=“activities” />⟧'),
  slip('wide-tag', '标记用了全角尖括号', 'full-width-mark', zh, '<Stat id="activities" />', '⟦＜Stat id="activities" /＞⟧'),
  slip('wide-equals', '等号是全角的', 'full-width-mark', zh, '<Stat id="activities" />', '⟦<Stat id＝"activities" />⟧'),
  slip('wide-slash', '斜杠是全角的', 'full-width-mark', zh, '<Stat id="activities" />', '⟦<Stat id="activities" ／>⟧'),
  slip('no-quotes', '标记里没有引号', 'mdx-syntax', zh, '<Stat id="activities" />', '⟦<Stat id=activities />⟧'),
  slip('half-quotes', '标记里引号只有一半', 'mdx-syntax', zh, '<Stat id="activities" />', '⟦<Stat id="activities />⟧'),
  slip('lower-case', '标记用了小写', 'unknown-component', zh, '<Stat id="activities" />', '⟦<stat id="activities" />⟧'),
  slip('misspelt', '标记打错了', 'unknown-component', zh, '<Stat id="activities" />', '⟦<Start id="activities" />⟧'),
  slip('no-slash', '标记漏了斜杠', 'mdx-syntax', zh, '<Stat id="activities" />', '⟦<Stat id="activities">⟧'),
  at(zh, '⟦<Term id="summer-cooling">⟧', slip('unclosed-term', '术语标记没有结束', 'mdx-syntax', zh, '夏送清凉</Term>', '夏送清凉')),
  slip('closing-only', '只有结束标记', 'mdx-syntax', en, 'care for rural', 'care for rural⟦</Term>⟧'),
  slip('words-in-stat', '数字标记里放了文字', 'unexpected-content', zh, '<Stat id="activities" />', '<Stat id="activities">⟦多项⟧</Stat>'),
  slip('no-id', '标记没有写代号', 'invalid-prop', zh, '<Stat id="activities" />', '⟦<Stat />⟧'),
  slip('braces-in-prop', '代号写在花括号里', 'invalid-prop', zh, 'id="activities"', '⟦id={"activities"}⟧'),
  slip('unknown-form', '写法不在单子里', 'invalid-prop', zh, '<Stat id="activities" />', '<Stat id="activities" ⟦form="big"⟧ />'),
  slip('unknown-prop', '标记里多写了属性', 'invalid-prop', zh, '<Stat id="activities" />', '<Stat id="activities" ⟦color="red"⟧ />'),
  slip('event-handler', '标记里写了onclick', 'invalid-prop', zh, '<Stat id="activities" />', '<Stat id="activities" ⟦onclick="alert(1)"⟧ />'),
  more('angle-name', '用尖括号代替书名号', 'mdx-syntax', zh, '这里是⟦<职工之家>⟧。'),
  more('less-than', '写了小于号', 'mdx-syntax', zh, '条件⟦<⟧一半。'),
  more('arrow', '用了箭头', 'mdx-syntax', en, 'From here ⟦<⟧- to there.'),
  more('brace', '写了花括号', 'mdx-syntax', zh, '这里是⟦{一半。⟧'),
  more('expression', '花括号里写了字', 'unsupported-markdown', en, 'This is ⟦{name}⟧ of it.'),
  more('html-comment', '用网页的写法写批注', 'mdx-syntax', zh, '这里⟦<!-- 待核 -->⟧。'),
  more('autolink', '网址放在尖括号里', 'mdx-syntax', zh, '见⟦<https://example.org>⟧。'),
  more('html-break', '写了<br>', 'raw-html', zh, '第一行⟦<br>⟧第二行。'),
  more('html-bold', '写了<b>', 'raw-html', zh, '这是⟦<b>⟧重点</b>。'),
  more('wechat', '从微信粘贴', 'raw-html', zh, '⟦<section style="color:red">⟧\n<p>团结奋斗。</p>\n<p>继续前进。</p>\n</section>'),
  more('word', '从Word粘贴', 'raw-html', zh, '⟦<p class=MsoNormal>⟧团结奋斗。<o:p></o:p></p>'),
  more('iframe', '嵌入视频', 'raw-html', zh, '⟦<iframe src="https://example.org/v">⟧</iframe>'),
  more('script', '写了脚本', 'raw-html', en, 'See ⟦<script>⟧alert()</script> here.'),
  more('picture', '插了图片', 'unsupported-markdown', zh, '这里⟦![合影](/photo.png)⟧。'),
  more('image-tag', '用标记插图片', 'raw-html', zh, '这里⟦<img src="/photo.png" onerror="alert(1)" />⟧。'),
  more('import', '以import开头', 'unsupported-markdown', en, "⟦import x from './x.ts'⟧"),
  more('export', '以export开头', 'unsupported-markdown', en, '⟦export const a = 1⟧'),
  more('table', '写了表格', 'unsupported-markdown', zh, '⟦| 甲 | 乙 |\n| --- | --- |\n| 子 | 丑 |⟧'),
  more('table-broken', '表格少了竖线', 'visible-markup', zh, '⟦| 甲 | 乙 |⟧\n| --- \n| 子 | 丑 |'),
  slip('unclosed-fence', '代码块没有结束', 'unsupported-markdown', zh, '## 群团建设', '⟦```⟧\n\n## 群团建设'),
  slip('heading-three', '小标题多了一级', 'heading-level', zh, '## 思想引领', '⟦### 思想引领⟧'),
  slip('heading-one', '小标题少了一级', 'heading-level', en, '## Ideas', '⟦# Ideas'),
  slip('heading-no-space', '井号后面没有空格', 'visible-markup', zh, '## 思想引领', '⟦##⟧思想引领'),
  slip('heading-wide', '井号是全角的', 'visible-markup', zh, '## 思想引领', '⟦＃＃⟧ 思想引领'),
  more('underline', '段落下面打了一行---', 'visible-markup', zh, '⟦这些都是职工身边的事。\n---⟧'),
  more('bold-beside-mark', '加粗挨着中文标点', 'visible-markup', zh, '⟦**⟧重点。**所以要写清楚。'),
  more('bold-quote', '加粗里有引号', 'visible-markup', zh, '这是⟦**⟧“重点”**工作。'),
  more('single-asterisk', '星号只有一半', 'visible-markup', zh, '这是⟦*⟧重点工作。'),
  more('underscores', '用下划线强调', 'visible-markup', zh, '这是⟦_⟧重点_工作。'),
  more('list-no-space', '列表的减号后面没有空格', 'visible-markup', zh, '⟦-⟧心理疏导。'),
  more('bullet', '用了圆点', 'visible-markup', zh, '⟦•⟧心理疏导。'),
  more('wide-link', '链接用了全角括号', 'visible-markup', zh, '见⟦[荣誉]（/honours/）⟧。'),
  more('spaced-link', '链接两对括号间有空格', 'visible-markup', en, 'See ⟦[honours] (/honours/)⟧.'),
  more('dangling-reference', '引用了没有的链接', 'visible-markup', en, 'See ⟦[this][there]⟧.'),
  more('alone', '标记单独成行', 'misplaced-component', zh, '⟦<Term id="summer-cooling" />⟧'),
  slip('wrapped', '一段中文分成了两行', 'line-break', zh, '教育引导，广泛', '教育引导，\n⟦广泛'),
  ['stat-in-heading', '数字写进了小标题', ['misplaced-component', 'misplaced-component'], (c) => {
    c.edit(zh, '## 职工关爱', '## 职工关爱<Stat id="reading-rooms" />');
    c.edit(en, '## Care for workers', '## Care and ⟦<Stat id="reading-rooms" />⟧');
  }],
  slip('stat-in-link', '数字写进了链接', 'misplaced-component', zh, '共<Stat id="activities" />', '共[⟦<Stat id="activities" />⟧](/statistics/)'),
  more('link-in-term', '术语里套了链接', 'misplaced-component', zh, '这是<Term id="summer-cooling">⟦[夏送清凉](/glossary/)⟧</Term>。'),
  ['drawing-in-sentence', '图放在了句子里', ['misplaced-component', 'misplaced-component'], (c) => {
    c.append(zh, '\n家数见图<Drawing id="money" />。\n');
    c.append(en, '\nThe drawing ⟦<Drawing id="money" />⟧ has the number.\n');
  }],
  ['drawing-unknown', '图的代号打错了', ['unknown-id', 'unknown-id'], (c) => {
    c.append(zh, '\n<Drawing id="workers-home" />\n');
    c.append(en, '\n<Drawing id="⟦workers-home⟧" />\n');
  }],
  ['drawing-twice', '一张图放了两次', ['duplicate-id', 'duplicate-id'], (c) => {
    c.append(zh, '\n<Drawing id="money" />\n\n<Drawing id="money" />\n');
    c.append(en, '\n<Drawing id="money" />\n\n<Drawing id="⟦money⟧" />\n');
  }],
  ['drawing-only-english', '图只放在了英文稿里', 'different-tags', (c) => {
    c.append(en, '\n⟦<Drawing id="money" />⟧\n');
  }],
  more('nbsp-entity', '写了网页的空格代码', 'odd-space', zh, '甲⟦&nbsp;⟧乙。'),
  more('chart', '用了没有的标记', 'unknown-component', zh, '这里是⟦<Chart id="a" />⟧。'),
  more('chinese-tags', '用尖括号把名称括了起来', 'unknown-component', zh, '这里是⟦<职工之家>⟧家</职工之家>。'),
  more('html-break-closed', '写了<br />', 'raw-html', zh, '第一行⟦<br />⟧第二行。'),
  more('misspelt-prop', '把id打成了ids', 'invalid-prop', zh, '这里是<Term ⟦ids="summer-cooling"⟧ />。'),
  more('prop-without-value', '代号只写了一个id', 'invalid-prop', zh, '这里是<Term ⟦id⟧ />。'),
  more('spread', '标记里写了省略的代码', 'invalid-prop', zh, '这里是⟦<Term {...all} />⟧。'),
];
