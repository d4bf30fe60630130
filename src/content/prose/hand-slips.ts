/** What a letter makes a word with, before it or behind it: X光, T恤, A座, 维C, 甲A, 选B. */
const WITH_CAPITAL = '型形级类组区座栋楼股票超光恤台盘歌牌项线轮世城站端版片照方计字肽胖咖脸杯门口厅号队班段';
const BEHIND_WORD = '维甲乙丙第选按带得呈走获评';

/** A letter between Chinese characters that makes no word with them: a run of small ones, or a capital alone. */
export const LETTER_LEFT = new RegExp(
  `(?<=\\p{Script=Han})(?!(?:[enx]|apps?|wifi|vs|pk|ai|it|vip|logo|vlog|pdf|ppt|[km]?g|[kcm]?m|ml|km)\\p{Script=Han})[a-z]{1,12}(?=\\p{Script=Han})|[A-Z](?<=(?![${BEHIND_WORD}])\\p{Script=Han}[A-Z])(?=(?![${WITH_CAPITAL}])\\p{Script=Han})`,
  'u',
);

/** What a stretch from one time to another begins with. */
const FROM = '[年月日号时点周一二三四五六期初末午晨晚]';

/** What may stand before such a mark: characters, a figure's tag, and what closes a quotation. */
const BEFORE = '[\\p{Script=Han}”》）\\uFFFC]';

/** Half of an ellipsis in a sentence, or of a dash behind a clause: what goes from one place or time to another stands beside its names. */
export const HALF_MARK = new RegExp(
  `(?:(?:—|－－?)(?<=${BEFORE}{5}(?:—|－－?))(?<!${FROM}(?:—|－－?))|…(?<=${BEFORE}…))(?=[\\p{Script=Han}“《（\\uFFFC])`,
  'u',
);

/** The leader’s name and office cut short, as in speech; 学习总书记 and 温习总书记 are other words. */
export const LEADER_CUT = /习总书记(?<!(?:[学练复预补实研演见]|(?<!重)温)习总书记)/;
