const HERE = '(?:此处|此数|此句|这里|这个数|本段|本句)';
const WAITING = '待(?:补充?|核[实对]?|查证?|改|翻?译|填写?|确认|完善|更新)';
// What is told of things that wait goes on from these.
const TOLD = '(?<![有尚仍还亟])';
const SEEN_TO = '(?:确认|核实|核对|审核|审定|审阅|把关|定夺|补充|修改|过目|看一下|看看)';
const SOMEBODY = '\\p{Script=Han}{0,3}(?:主任|[处科部局组站]长|书记|主席|领导|老师|[姐哥总])';
const CHANGED = '(?:删[去除掉]?|改写?|修改|新增|增补|重写|移走|合并)';
const CHECK = '(?:check|confirm|verify|add|complete|fill in|update)';
const BY = '(?:by|with) (?:the )?(?:[Dd]irector|office|[Ll]eaders?|M(?:r|s|rs)|Dr|boss)\\b[^.,;)]*';

/** A kind of remark that a writer left in a text, as it may be written, and how it is known. */
interface Remark {
  readonly what: string;
  readonly example: string;
  readonly pattern: string;
}

/** What a writer left for later, or for a colleague: what is to be added, checked, changed or decided; not what is told of others who check. */
// biome-ignore format: one a line reads as a table
export const DRAFT_REMARKS: readonly Remark[] = [
  { what: 'in brackets, to be added or checked', example: '（待补）', pattern: `[（(【[]\\s*${HERE}?(?:待定|待续|未完|存疑|请${SEEN_TO}(?=[？?！!）)】\\]])|${WAITING})[^）)】\\]]*[）)】\\]]` },
  { what: 'in brackets, what waits', example: '（数据待补充）', pattern: `[（(【[][^）)】\\]。]{1,12}${TOLD}${WAITING}[）)】\\]]` },
  { what: 'in brackets, a picture to come', example: '（此处插入图片）', pattern: `[（(【[]${HERE}?(?:插入?|配|放|加)(?:一?张)?(?:图片?|照片|表格|二维码)[^）)】\\]]{0,8}[）)】\\]]` },
  { what: 'in brackets, what is to become of the text', example: '（此段删去）', pattern: `[（(【[](?:${HERE}|[此该这上下][一]?[段句节条处])[^）)】\\]，。]{0,4}${CHANGED}[^）)】\\]。]{0,6}[）)】\\]]|【${CHANGED}】` },
  { what: 'in brackets, nothing but doubt', example: '（？）', pattern: `[（(【[]\\s?[？?]+\\s?[）)】\\]]` },
  { what: 'this here waits, or is for somebody to see to', example: '此数待核实', pattern: `${HERE}[^，。；！？]{0,6}(?:${TOLD}${WAITING}|请[^，。；！？]{0,6}${SEEN_TO})[^，。；！？]*[？?]?` },
  { what: 'somebody is asked to see to it', example: '请李处长审定', pattern: `(?<![提报恭])请${SOMEBODY}再?${SEEN_TO}(?=[。，；？！）】]|$)` },
  { what: 'whether this is right', example: '这里对吗？', pattern: `(?:${HERE}|这样写?)[^，。；！？]{0,6}(?:对吗|对不对|对么|是否(?:正确|准确)|要不要改?|行吗|可以吗)[？?]?` },
  { what: 'as above', example: '内容同上', pattern: `(?<=^|[，。；（])(?:内容|数据|情况|说明)?同上(?=[。；）]|$)` },
  { what: 'a colleague called, or somebody yet without a name', example: '@王小明', pattern: `(?<!微博|抖音|快手|账号|公众号|视频号|关注|\\w)[@＠]\\p{Script=Han}{2,4}|某某` },
  { what: 'the stage of a draft, at the end of a title or text', example: '（征求意见稿）', pattern: `(?<!》)[（(](?:征求意见|讨论|送审|报审|报批|审议|修改|初|草|终|定)稿[^）)]{0,6}[）)](?=。?\\s*$)` },
  { what: 'a day or a year with its digits to come', example: 'X月X日', pattern: `(?<![A-Za-z])[XxＸ×]{1,2}月(?:[XxＸ×]{1,2}[日号])?|(?<=(?:19|20))[XxＸ×]{2}(?=年)` },
  { what: 'in English, in brackets, to be done', example: '(translation pending)', pattern: `[([](?:translation (?:pending|needed|missing)|pending|to be (?:translated|checked|confirmed|added|completed)|please ${CHECK}|not translated yet)(?: this| here| again)?[.!?]?[)\\]]` },
  { what: 'in English, to be done by somebody', example: 'to be confirmed by Director Wang', pattern: `\\bto be (?:checked|confirmed|translated|added) ${BY}` },
  { what: 'in English, somebody is asked', example: 'please check this figure', pattern: `\\b(?:please|pls) ${CHECK} (?:here|this (?:figure|number|name|sentence|paragraph|again|with|please)|(?:again )?${BY})[^.;)]*` },
  { what: 'in English, what is to be put in', example: '[insert number here]', pattern: `[[(](?:insert|add) (?:the )?(?:number|figure|name|date|photo|picture|link|text)s?\\b[^\\])]*[\\])]` },
  { what: 'in English, a note, a doubt, as above', example: 'is this right?', pattern: `\\bnote to (?:self|editors?|translators?|colleagues?)\\b|\\bis this (?:right|correct|the right \\w+)\\?|(?<=[,(] ?)(?:ditto|same as above)\\b` },
  { what: 'signs in the place of words, or a line made a note', example: '××××', pattern: `[×＊●■□]{2,}|(?<![A-Za-z\\d])[Xx]{2,}(?=[\\p{Script=Han}，。])|_{3,}|[?？]{3,}|^\\s*\\/\\/ ?.*` },
  { what: 'the marks of drafts', example: 'TODO', pattern: `\\b(?:TODO|TBC|TBD|tbc|tbd|FIXME|XXX)\\b|\\b[Ll]orem ipsum\\b` },
];

/** Any of the remarks of drafts. */
export const DRAFT_REMARK = new RegExp(DRAFT_REMARKS.map(({ pattern }) => pattern).join('|'), 'u');
