const HERE = '(?:此处|此数|此句|这里|这个数|本段|本句)';
const WAITING = '待(?:补充?|核[实对]?|查证?|改|翻?译|填写?|确认|完善|更新)';
const SEEN_TO = '(?:确认|核实|核对|审核|审定|审阅|把关|定夺|补充|修改|过目|看一下|看看)';
const SOMEBODY = '\\p{Script=Han}{0,3}(?:主任|[处科部局组站]长|书记|主席|领导|老师|[姐哥总])';
const CHECK = '(?:check|confirm|verify|add|complete|fill in|update)';
const BY = '(?:by|with) (?:the )?(?:[Dd]irector|office|[Ll]eaders?|M(?:r|s|rs)|Dr|boss)\\b[^.,;)]*';

/** What a writer left for later, or for a colleague: what is to be added, checked or decided; not what is told of others who check. */
export const DRAFT_REMARK = new RegExp(
  [
    `[（(【[]\\s*${HERE}?(?:待定|待续|未完|存疑|请${SEEN_TO}(?=[？?！!）)】\\]])|${WAITING})[^）)】\\]]*[）)】\\]]`,
    `[（(【[][^）)】\\]。]{1,12}(?<![有尚仍还亟])${WAITING}[）)】\\]]`,
    `[（(【[]${HERE}?(?:插入?|配|放|加)(?:一?张)?(?:图片?|照片|表格|二维码)[^）)】\\]]{0,8}[）)】\\]]`,
    `${HERE}[^，。；！？]{0,6}(?:(?<![有尚仍还亟])${WAITING}|请[^，。；！？]{0,6}${SEEN_TO})[^，。；！？]*[？?]?`,
    `(?<![提报恭])请${SOMEBODY}再?${SEEN_TO}(?=[。，；？！）】]|$)`,
    `(?:${HERE}|这样写?)[^，。；！？]{0,6}(?:对吗|对不对|对么|是否(?:正确|准确)|要不要改?|行吗|可以吗)[？?]?`,
    `(?<=^|[，。；（])(?:内容|数据|情况|说明)?同上(?=[。；）]|$)`,
    `(?<!微博|抖音|快手|账号|公众号|视频号|关注|\\w)[@＠]\\p{Script=Han}{2,4}|某某`,
    `[([](?:translation (?:pending|needed|missing)|pending|to be (?:translated|checked|confirmed|added|completed)|please ${CHECK}|not translated yet)(?: this| here| again)?[.!?]?[)\\]]`,
    `\\bto be (?:checked|confirmed|translated|added) ${BY}|\\b(?:please|pls) ${CHECK} (?:here|this (?:figure|number|name|sentence|paragraph|again|with|please)|(?:again )?${BY})[^.;)]*`,
    `[[(](?:insert|add) (?:the )?(?:number|figure|name|date|photo|picture|link|text)s?\\b[^\\])]*[\\])]|\\bnote to (?:self|editors?|translators?|colleagues?)\\b|\\bis this (?:right|correct|the right \\w+)\\?|(?<=[,(] ?)(?:ditto|same as above)\\b`,
    `[×＊●■□]{2,}|(?<![A-Za-z])[Xx]{2,}(?=[\\p{Script=Han}，。])|_{3,}|[?？]{3,}|^\\s*\\/\\/ ?.*`,
    `\\b(?:TODO|TBC|TBD|tbc|tbd|FIXME|XXX)\\b|\\b[Ll]orem ipsum\\b`,
  ].join('|'),
  'u',
);
