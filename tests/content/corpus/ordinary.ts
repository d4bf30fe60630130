import type { Oddity } from './case.ts';

const zh = 'sections/outlook/zh.mdx';
const en = 'sections/outlook/en.mdx';

/** A paragraph at the end of the Chinese, and one at the end of the English. */
function said(id: string, what: string, chinese: string, english: string): Oddity {
  return [id, what, (c) => [c.append(zh, `\n${chinese}\n`), c.append(en, `\n${english}\n`)]];
}

/** What public bodies write every day: dates, numbers that name, and words that look like slips. */
// biome-ignore format: one a line reads as a table
export const ordinary: readonly Oddity[] = [
  said('date', '日期', '办法自2024年5月1日起施行，5月1日至7日放假。', 'The rules take effect on 1 May 2024, and 1 to 7 May is a holiday.'),
  said('date-spaced', '日期的数字两边空了格', '办法自 2024 年 5 月 1 日起施行，2024 年 5 月公布。', 'The rules of May 2024 take effect on May 1, 2024.'),
  said('date-digits', '日期全用数字写', '通知于2024-05-01、2024/6/1和2024.7.1发出。', 'The notices are of 2024-05-01, 2024/6/1 and 1.7.2024.'),
  said('month', '只写月份', '活动从3月份办到6月底，1—6月最多，5月有一场。', 'It runs from March to the end of June, January to June above all, and in May 2024 once more.'),
  said('clock', '钟点', '上午9点开门，下午5点半关门，早8:00至晚6:00也有人值班。', 'The doors open at 9 a.m. and close at 5.30 pm; someone is there from 8:00 to 18:00, and at 10 o’clock too.'),
  said('hotline', '热线电话', '拨打12351职工热线，或12345，或0971-6123456。', 'Call the 12351 hotline, dial 12345, or phone 0971-6123456.'),
  said('hotline-quoted', '加了引号的热线', '“12351”职工维权热线全天有人接听。', 'The “12351” hotline for workers’ rights is answered all day.'),
  said('phones', '电话的各种写法，还有邮箱', '电话（0971）6123456转802，手机139 9710 1234，区号0971；来稿发bgs@example.gov.cn。', 'From abroad it is +86 971 612 3456, the mobile 139 9710 1234, and the hotline, 12351, is free. Call 110, 119 or 120, or write to bgs@example.gov.cn.'),
  said('reception-days', '每月的几日、几点', '每月5日、15日和25日下午2点接待来访，庆祝成立100周年那天不休。', 'It is open 24 hours a day, by Bus 2 or bus 17, and the postcode is that of Xining 810000.'),
  said('named-by-number', '景区、商店、版本、年级和人群', '5A级景区、4S店、PM2.5、智慧工会2.0版、2024级学员、“4050”人员、“15分钟服务圈”，年满16周岁的都可参加。', 'Scenic areas, shops, version 2.0, this year’s class and the streets nearby are open to all aged 16 and over; see page 12 and paragraph 2.'),
  said('school', '学校的号数', '西宁市第14中学、第七中学和21中的师生都来了。', 'No. 14 Middle School, the No. 7 school and School No. 21 all came.'),
  said('road', '道路的号数', '沿109国道、G6高速和环城东路22号走。', 'Take National Highway 109, the G6 and 22 Huancheng East Road.'),
  said('rooms', '楼号和房号', '地址是五四大街22号3号楼2单元501室。', 'The address is Room 501, Unit 2, Building 3, 22 Wusi Avenue.'),
  said('session', '届次', '这是第7届、第20次会议，也是第二十届三中全会以后的一次。', 'It is the 7th of its kind and the 20th meeting.'),
  said('model', '型号和标准', '用5G、A4纸、GB/T 15834、ISO 9001、C919和COVID-19这样的写法。', 'Write 5G, A4, GB/T 15834, ISO 9001, C919 and COVID-19 like this.'),
  said('document', '文号', '依青工发〔2023〕12号、国办发〔2024〕3号文件和第12号令办理。', 'By Document No. 12 of 2023 and Order No. 3 it is done so.'),
  said('bus', '公交和地铁', '坐1路、K9路公交或地铁2号线，K815次列车也到。', 'Take Bus 1, Bus K9 or Line 2; train K815 goes there too.'),
  said('ages', '年代和年代的人', '20世纪80年代、90后、00后和新世纪的职工坐在一起。', 'Workers of the 1980s, the 90s and the new century sit together.'),
  said('round-the-clock', '全天值守', '这里24小时值班，7×24小时服务。', 'It has a 24-hour desk, 24/7.'),
  said('named-days', '以数字命名的日子和办法', '“3·15”“5·12”的活动和“1+1”结对都办起来了。', 'The “3·15” and “5·12” days and the “1+1” pairing were all held.'),
  said('article', '条款和季度', '依第12条、第3款，第1季度和2023—2024学年办理。', 'By Article 12, in Q1 and in the school year 2023–24 it is done.'),
  said('postcode', '邮编', '邮编810000，传真0971-6123457。', 'Postcode 810000, fax 0971-6123457.'),
  said('class', '班级', '三年级2班和初三（2）班的学生来信。', 'Grade 3, Class 2 wrote a letter.'),
  said('plans', '规划的名称', '“十四五”规划、“八五”普法和“三八”“五一”“七一”都写在里面。', 'The five-year plan, May Day and the eighth plan for law are all in it.'),
  said('year-end', '年底和年初', '2022年底、2023年初和2021—2022年度各有一次。', 'There was one at the end of 2022, in early 2023 and in 2021–22.'),
  said('no-year', '像“去年”“今年”“目前”，其实不是', '以前年度共有<Stat id="innovation-studios" />，立项目前有<Stat id="breakfast-districts" />，另有说明年份的文明年度标准。', 'In earlier years there were <Stat id="innovation-studios" />; in this year of the report <Stat id="breakfast-districts" />.'),
  said('year-far-from-figures', '“去年”“今年”旁边没有数', '今年再接再厉，比去年更进一步。目前正在筹备。', 'This year goes on where last year ended. To date all is well.'),
  said('no-now', '像“现在”“今天”“当前”，其实不是', '从古至今，现在体现在当下属地的共有<Stat id="training-courses" />；离最近的当前位置、成本季度核算的<Stat id="skill-titles" />，十年内都在。', 'Up to a point, and in this quarter of the city, <Stat id="training-courses" /> are today’s; <Stat id="skill-titles" /> lie so far in the west.'),
  said('year-quoted', '“今年以来”加了引号', '来源写的“今年以来”共有<Stat id="contest-trades" />，《今年的歌》另有<Stat id="contest-industries" />。', 'What “this year” means for <Stat id="contest-trades" /> the source says, and <Stat id="contest-industries" /> too.'),
  said('half-of-a-year', '写了年份的上半年', '2022年上半年先摸底，全年有<Stat id="grassroots-grants" />。', 'Work began in the first half of 2022, and the whole year had <Stat id="grassroots-grants" />.'),
  said('list-announced', '冒号后面列的条数对', '要抓好以下两个方面：\n\n- 书屋天天开门。\n- 站点时时有水。', 'Two things matter:\n\n- Rooms that are open.\n- Stations that have water.'),
  said('list-of-others', '冒号后面列的不是所数的', '三个区都参加，分工如下：\n\n- 各区出人。\n- 全市出力。', 'Three of the districts take part, and this is how:\n\n- They send people.\n- The city sends help.'),
  said('slogan', '口号中间空一格', '主题是“凝心铸魂跟党走 团结奋斗新征程”。', 'The theme is “Follow the Party, Strive Together”.'),
  said('saved', '“节约”后面是数', '共节约<Stat id="fee-refunds" />。', 'In all <Stat id="fee-refunds" /> was saved.'),
  said('near-places', '“附近”后面是数', '广场附近<Stat id="outdoor-stations" />都开着门。', 'Near the squares <Stat id="outdoor-stations" /> are open.'),
  said('families', '数后面是“家庭”', '慰问<Stat id="hardship-workers" />家庭成员，送去温暖。', 'The families of <Stat id="hardship-workers" form="number" /> workers were visited.'),
  said('library', '“图书”“图片”和“附近”', '线上图片展和地下图书馆都开放，以上图书免费，见附近的书屋。', 'The online picture show and the library below ground are open.'),
  said('source-word', '句子里的“来源”“作者”“编辑”', '经费来源有财政拨款，作者和编辑都是职工（文化惠民、图书共享）。', 'Sources of funds are public; authors and editors are workers (by turns).'),
  said('reporters', '句子里的记者', '记者节里，新闻工作者（记者站、通讯员队伍）受到慰问。', 'On Journalists’ Day reporters and editors were greeted, by letter or telephone.'),
  said('colon-list', '冒号后面是列表', '内容有：\n\n- 心理疏导\n- 就业援助', 'They are:\n\n- counselling\n- help in finding jobs'),
  said('closing-quote', '段末是引号或括号', '大家都说：“这就是家。”\n\n这里是职工的家（也是大家的家）。', 'Everyone says: “This is home.”\n\nIt is a home for workers (and for everyone).'),
  said('ellipsis-right', '省略号写得对', '书屋、站点、职工之家……都在身边。', 'Rooms, stations, homes… all are near.'),
  said('exclamation', '叹号和问号结尾', '劳动最光荣！\n\n谁说不是呢？', 'Labour is most glorious!\n\nWho would say otherwise?'),
  said('enumeration', '句中的序数', '第一，抓学习；第二，抓服务；第三，抓队伍。', 'First, study; second, service; third, the team.'),
  said('numbered-sentence', '“一是”“二是”', '一是教育引导，二是关心关爱，三是维护权益。', 'One is guidance, another is care, the third is rights.'),
  said('latin', '外文缩写', '用Wi-Fi、APP和PPT，网址是https://www.acftu.org/ 。', 'Use Wi-Fi, an app and slides; the address is https://www.acftu.org/ .'),
  said('registered', '商标和版权的符号', '标志©和®照样印出。', 'The signs © and ® are printed as they are.'),
  said('that-that', '英文里正当的重复', '他们曾经有过的，如今还有。', 'What they had had they have still, and that that is so is well known.'),
  said('doubled-right', '中文里正当的叠用', '人人参与，天天学习，家家户户，的的确确，高高兴兴。', 'Everyone takes part, day by day and house by house.'),
  said('long-quote', '引用的一句', '条例写道：“工会是职工自愿结合的工人阶级的群众组织。”', 'The rules say: “The union is a mass organisation of the working class.”'),
  said('days-of-week', '星期写得对，闰年有2月29日', '2023年5月1日（星期一）开会；5月3日，周一至周五值班。2024年2月29日是周四。', 'It was held on Monday, 1 May 2023, and on 29 February 2024 (Thursday); Wednesdays are free.'),
  said('begins-small', '外文里本来就小写的开头和点', 'iPhone和Node.js都能用。\n\n- 书屋\n- 小家', 'eSIM cards and Node.js work, at xngh.gov.cn. E-CNY too.\n\n- rooms\n- small homes'),
  said('digits-and-letters', '字母和数字连在一起，不是打错', '按5G标准办O2O服务，坐K0路车，进B1楼。', 'Take bus K0 to Block B1; 5G and O2O services are here.'),
  said('swapped-right', '两个字颠倒了，还是一个词', '工会总部、会工作的人和社会主义都写得对。', 'A federation of the trade unions of a city, and masses at home, are other words.'),
  said('lists-as-long', '列出的与数目一样多，或只列了其中几个', '分三个方面：思想和作风、服务和维权、组织。五项比赛有拔河、跳绳等。省、市两级一道办，棉衣、棉被十九件。三部作品《晨》《午》《夜》都好。', 'There are three parts: thinking and style, service and rights, and order. The five contests include tug-of-war, nineteen things and three works.'),
  said('no-shares', '像几成、几倍，其实不是', '大家三五成群，七八成熟，一成不变的少；五成员单位加倍努力，事半功倍。走一刻钟就到。', 'They redoubled their efforts, a quarter of an hour away, in the first three quarters of the year.'),
  said('numbers-otherwise', '两种文字各有各的说法', '二十世纪八十年代起，上半年试点，近三年推开，两地职工都来。', 'Since the 1980s it was tried from January and used in the past three years, once for all.'),
  said('names-alike', '与登记的名称相近的别的名称', '雷峰塔和兴海县的照片都在展出，西安、西宁各有一组。', 'The Leifeng Pagoda, Xinghai, Xi’an and Xining Station are on show; Chengdong and Chengbei Districts too.'),
  said('answered', '问过的话，写了“已核对”', '各级书物已有很多。{/* 已核对 name-doubtful */}', 'The federaton has helped. {/* checked spelling */}'),
  said('answered-above', '答复写在上一行', '{/* 已核对 doubled-likely */}\n关心职工职工的生活。', 'All is well.'),
  ['contacts', '联系方式写得紧，许可的名称写得长', (c) => {
    c.edit('site/settings.yaml', 'contact: { zh: "", en: "" }', 'contact: { zh: "办公室，电话（0971）8239041，手机13897123456，信箱gonghui@xining.gov.cn。", en: "The office, +86 (0)971 823 9041, mobile +86 138 9712 3456, gonghui@xining.gov.cn." }');
    c.edit('site/settings.yaml', 'dataLicence: { name: "", url: "" }', 'dataLicence: { name: 知识共享 署名—非商业性使用（CC BY-NC 4.0）, url: "https://creativecommons.org/licenses/by-nc/4.0/deed.zh-hans" }');
  }],
  ['corrected-in-its-year', '更正的年份就是来源的年份', (c) => c.edit('statistics/culture-venues.yaml', 'qualifier: exact', 'qualifier: exact\n    revisions: [{ was: { value: 45, qualifier: exact }, date: "2023-06", reason: { zh: 漏计一处, en: one had been left out } }]')],
  ['answered-in-data', '数据文件里问过的数，写了“已核对”', (c) => c.edit('statistics/grassroots-grants.yaml', /definition:\n {2}zh: .*/, `definition:\n  # checked looks-the-same\n  zh: ${/definition:.*\n {2}zh: (.*)/.exec(c.text('statistics/fee-refunds.yaml'))?.[1]}`)],
];
