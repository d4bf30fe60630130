/** What a letter makes a word with, before it or behind it: X光, T恤, A座, 维C, 甲A, 选B. */
const WITH_CAPITAL = '型形级类组区座栋楼股票超光恤台盘歌牌项线轮世城站端版片照方计字肽胖咖脸杯门口厅号队班段';
const BEHIND_WORD = '维甲乙丙第选按带得呈走获评';

/** A letter between Chinese characters that makes no word with them: a run of small ones, or a capital alone. */
export const LETTER_LEFT = new RegExp(
  `(?<=\\p{Script=Han})(?!(?:[enx]|apps?|wifi|vs|pk|ai|it|vip|logo|vlog|pdf|ppt|[km]?g|[kcm]?m|ml|km)\\p{Script=Han})[a-z]{1,12}(?=\\p{Script=Han})|(?<=(?![${BEHIND_WORD}])\\p{Script=Han})[A-Z](?=(?![${WITH_CAPITAL}])\\p{Script=Han})`,
  'u',
);

/** What a stretch from one to the other begins with: a time, or a place. */
const FROM =
  '[年月日号时点周一二三四五六期初末午晨晚省市区县州镇乡站港湾江河]|北京|上海|天津|重庆|西宁|兰州|西安|成都|拉萨|银川|格尔木|玉树|海东|青海|甘肃|宁夏|新疆|西藏|四川|陕西|京津冀|东部|中部|西部';

/** Half of a dash or of an ellipsis in a sentence, where nothing goes from one place or time to another. */
export const HALF_MARK = new RegExp(
  `(?<=[\\p{Script=Han}”》）\\uFFFC])(?<!${FROM})(?:(?<!—)—(?!—)|－－?|(?<!…)…(?!…))(?=[\\p{Script=Han}“《（\\uFFFC])`,
  'u',
);

/** The leader’s name and office cut short, as in speech; 学习总书记 and 温习总书记 are other words. */
export const LEADER_CUT = /(?<![学练复预补实研演见]|(?<!重)温)习总书记/;
