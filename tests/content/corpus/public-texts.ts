import type { Oddity } from './case.ts';

/** A whole text in both languages at the end of a section, paragraph by paragraph; its headings go into the outline. */
function text(
  id: string,
  what: string,
  section: string,
  parts: readonly string[],
  zh: string,
  en: string,
): Oddity {
  return [
    id,
    what,
    (c) => [
      c.append(`sections/${section}/zh.mdx`, `\n${zh.trim()}\n`),
      c.append(`sections/${section}/en.mdx`, `\n${en.trim()}\n`),
      c.edit(
        `sections/${section}/section.yaml`,
        /^(parts: \[.*)\]$/m,
        `${/^(parts: \[.*)\]$/m.exec(c.text(`sections/${section}/section.yaml`))?.[1]}, ${parts.join(', ')}]`,
      ),
    ],
  ];
}

/** Whole texts as public bodies write them, of bodies that there are not. */
export const publicTexts: readonly Oddity[] = [
  text(
    'work-report',
    '一份工会工作报告',
    'outlook',
    ['last-year', 'coming-year'],
    `
## 过去一年的工作

各位代表，同志们：现在，我代表青柳县总工会第七届委员会，向大会报告工作，请予审议。2023年，在县委和上级工会的领导下，县总工会认真学习贯彻党的二十大精神，紧扣中心、服务大局，各项工作取得了新的成效。

一是强化思想引领，凝聚奋进力量。开展“中国梦·劳动美”主题教育，组织宣讲、读书、歌咏和健步走，把党的声音传到车间、班组和工地。“五一”前后，表彰了一批先进集体和个人。

二是深化产业工人队伍建设改革，激发创新活力。坚持以赛促学、以赛促训，数控车工、电工、护理和砌筑等工种的选手同台比武；职工提出合理化建议，落地见效的得到奖励。

三是用心用情服务，增强职工获得感。冬送温暖、夏送清凉，春送岗位、金秋助学，常年不断线。驿站免费提供饮水、充电和歇脚的地方，快递员、网约车司机都说方便。

四是维护合法权益，构建和谐劳动关系。推行集体协商，工会法律服务窗口随到随办，12351热线有人接听。“安康杯”竞赛持续开展，安全生产的弦绷得更紧。

在总结成绩的同时，我们也清醒地看到：有的基层工会活动不经常，有的干部服务本领不够强，联系职工的办法还不够多。对这些问题，要采取有力措施，认真加以解决。

## 今后一年的打算

新的一年，要以更大的决心、更实的作风，把工会建设成职工信赖的“娘家”。要持续加强基层组织建设，做到哪里有职工、哪里就有工会；要弘扬劳模精神、劳动精神、工匠精神，让尊重劳动蔚然成风；要守牢安全底线，坚决防范化解劳动领域的风险。

同志们，使命光荣，重任在肩。让我们更加紧密地团结起来，踔厉奋发、勇毅前行，为建设现代化新青柳而团结奋斗！
`,
    `
## The past year’s work

Delegates and comrades, on behalf of the seventh committee of the Green Willow County Federation of Trade Unions I now report on its work and ask you to consider it. In 2023, led by the county committee and the unions above us, the federation studied and carried out the guiding principles of the 20th National Congress of the Communist Party of China, kept to the central tasks, and made fresh progress in all its work.

First, guiding thought and gathering strength. Talks, reading, singing and walks under the theme “The Chinese Dream, the Beauty of Labour” took the voice of the Party to workshops, teams and building sites. Around May Day outstanding people and collectives were commended.

Second, reform of the industrial workforce. Learning and training go with contests: lathe operators, electricians, nurses and bricklayers met in one hall. Workers made suggestions, and those put to use were rewarded.

Third, serving with heart, so that workers gain by it. Warmth in winter, coolness in summer, jobs in spring and help with schooling in autumn go on all year round. The stations have water, power and a place to rest, and couriers and drivers find them handy.

Fourth, upholding lawful rights and building harmonious labour relations. Collective bargaining spreads, the legal desk serves whoever comes, and the 12351 hotline is answered. The contest for safety and health goes on, and no one lets safety slip.

We also see clearly what is lacking: some grass-roots unions are not active enough, some officials have yet to learn to serve, and there are too few ways to keep in touch with workers. Strong measures will be taken to put this right.

## Plans for the coming year

In the new year we will make the union a home that workers trust, with greater resolve and solid work. Wherever there are workers there should be a union; the spirit of model workers, of labour and of craftsmanship should make respect for work the fashion; and the bottom line of safety must be held.

Comrades, the mission is glorious and the task is heavy. Let us stand together ever more closely and strive for a modern Green Willow!
`,
  ),
  text(
    'notice',
    '一份通知公告',
    'services',
    ['notice', 'how-to-apply'],
    `
## 关于开展职工疗休养报名的通知

各基层工会：为做好2024年度职工疗休养工作，根据省总工会有关规定，经研究，现将报名事项通知如下，请遵照执行。

本次疗休养面向一线职工，劳动模范、先进工作者和有毒有害岗位的职工优先。报名自2024年5月8日起，至5月31日17:30截止，逾期不再受理。

## 报名办法

报名者持本人身份证和工会会员证，到五四西路39号职工服务中心3楼302室办理，也可拨打0971-6123456或12351热线咨询，联系人：李老师。工作日上午9时至12时、下午2时30分至6时办理，周六、周日和法定节假日休息。

有下列情形之一的，不予安排：（一）近三年已经参加过的；（二）本人身体状况不宜出行的；（三）提供虚假材料的。各单位要坚持公开、公平、公正，公示期不少于五个工作日，自觉接受职工监督。

特此通知。
`,
    `
## Notice on applying for rest and convalescence

To all grass-roots unions: for the work of rest and convalescence in 2024, under the rules of the provincial federation, the following is made known after discussion.

It is open to front-line workers; model workers, advanced workers and those at harmful posts come first. Applications are taken from 8 May 2024 until 17:30 on 31 May, and no later.

## How to apply

Bring your identity card and union card to Room 302 of the service centre at 39 Wusi Road West, or ask by telephone on 0971-6123456 or the 12351 hotline. The desk is open on working days from 9 a.m. to noon and from 2.30 to 6 p.m., and closed at weekends and on public holidays.

Nothing is arranged for those who (a) took part in the past three years, (b) are not fit to travel or (c) handed in false papers. Units are to act openly, fairly and justly, and the list is shown for at least five working days so that workers can look it over.

This is the notice.
`,
  ),
  text(
    'bulletin',
    '一份统计公报',
    'introduction',
    ['bulletin', 'notes-to-the-bulletin'],
    `
## 统计公报的样子

2023年，青柳县各级工会坚持稳中求进工作总基调，完整、准确、全面贯彻新发展理念，工会各项事业平稳健康发展。初步统计，职工医疗互保参保的有<Stat id="mutual-aid-enrolled" />，各级职工书屋有<Stat id="reading-rooms" />，户外劳动者服务站点有<Stat id="outdoor-stations" />。

分领域看，组织建设稳步推进，基层工会覆盖面不断扩大；权益维护扎实有效，劳动争议调解成功率保持在较高水平；服务阵地日益完善，城乡布局更趋合理。

## 公报的注释

本公报中的数据均为初步统计数，部分数据因四舍五入的原因，存在总计与分项合计不等的情况。增长速度按可比口径计算，“十四五”以来的数据另行公布。

资料来源：会员数据来自工会基层组织统计年报；疗休养数据来自职工服务中心；其他数据由有关部门提供。公报由统计科负责解释，最终核实数以2024年年鉴为准。
`,
    `
## What a bulletin looks like

In 2023 the unions of Green Willow County went forward steadily, put the new view of development into practice in full, and saw their work grow soundly. By first counts mutual medical aid had <Stat id="mutual-aid-enrolled" /> enrolled, and there were <Stat id="reading-rooms" /> and <Stat id="outdoor-stations" />.

By field, organisation made steady headway and grass-roots unions reached further; rights were upheld in earnest, and mediation of disputes went on succeeding as a rule; places of service grew better, and town and country were served more evenly.

## Notes to the bulletin

All figures of this bulletin are first counts; owing to rounding, some totals differ from the sums of their parts. Rates of growth are worked out on a comparable basis, and figures for the time since the new plan began are published apart.

Sources: membership is from the yearly returns of grass-roots unions, rest and convalescence from the service centre, and the rest from the departments concerned. The bulletin is explained by the statistics office; final figures are those of the yearbook of 2024.
`,
  ),
];
