/** Characters that are taken for one another: of one sound, as an input method offers them, or of one look. */
const SETS =
  '屋物务误悟 工公功攻宫弓 会汇惠绘慧 职值直指织 书数输抒 家加佳嘉 范犯饭泛 模摸膜 劳牢捞 匠将酱 奖将桨讲 章张彰 状壮 先鲜仙 锋峰蜂 明名鸣 单担 位未为 清请情晴睛 进近劲金今晋 步部布 集级及极 心新欣 早枣 参餐 式试示市事 号好耗 夏下 良凉粮 基机积鸡 维为 权全泉 护户互扩 住助 保报宝 障章 业页 形型行 站战占 点店典 智志制 企起 技计记 术数述 能熊 手首守 星兴 员园圆 创闯 作做坐座 室师 间坚艰 线县现 疗辽 养样 休修 服付 动洞 者着 关官观 党档 史使 主注 义意议 华化划 平评乎屏 民名 族族 复覆副 兴新 乡相 振震 同通 富付 核合 价介 值植 特持 色社 时实 代带 思斯 想相像 治冶 理里 群裙 众种 路录 线限 改该 革格 开天 放访 和河 谐协 团困 结节 建健 设社 强墙 命名 初出 记计纪 使史 忘望 不布 己已巳 士土 千干于 天夫 人入 徒徙 竟竞 厉励历 密蜜 幅副福 检捡 练炼 度渡 象像 绩积迹 彰障 誉育 称成 优尤 秀绣 组祖 织职 示试 献贡 解届 脱托 困因 城成诚 帮邦 扶抚 救求 安按案 康慷 杯备 赛寨塞 级极 劳芳 雷蕾 学字 活话 县具 湟煌 源原 通同 大太 区曲 政正证 委伟 宣选 传专 振震镇阵 盟盲 拉垃 面麦 绣秀 领岭 导异 习司 凉谅 区县 总综宗 中忠终仲 青清轻 文闻纹 地第 阅悦 宁柠拧 族簇 减简 补朴扑 爱碍 送颂 考靠 暖暧 百白 医衣 就旧 态泰 返反 还环 卫位味 消销 费废 券劵卷 微徽薇 识织 生升声 贯惯 彻撤澈 题提 立力 课科 裕浴 质制 泽择 论伦轮 深身 愿原 贫贪 准淮谁 编遍篇 办半 绿录';

const BESIDE = new Map<string, string>();
for (const set of SETS.split(' '))
  for (const one of set) BESIDE.set(one, (BESIDE.get(one) ?? '') + set.replaceAll(one, ''));

/** What the name of a place ends in, which another place of that name would not. */
const LEVEL = new Map([
  ['县', '市区'],
  ['区', '县市'],
]);

/** The names that differ from a name by one character that is easily taken for the right one. */
export function confusedWith(name: string): string[] {
  return [...name].flatMap((right, index) => {
    const level = index >= 2 && index === name.length - 1 ? LEVEL.get(right) : undefined;
    const wrong = new Set([...(BESIDE.get(right) ?? ''), ...(level ?? '')]);
    return Array.from(wrong, (one) => name.slice(0, index) + one + name.slice(index + 1));
  });
}
