import { FILES, type Mistake } from './case.ts';

const { statistic, honour, zh, en, outline, settings } = FILES;

type NameCode = 'unexpected-file' | 'bad-name';

function renamed(
  id: string,
  what: string,
  from: string,
  to: string,
  code: NameCode = 'unexpected-file',
): Mistake {
  return [id, what, code, (c) => c.rename(from, to)];
}

function extra(id: string, what: string, from: string, to: string): Mistake {
  return [id, what, 'unexpected-file', (c) => c.write(to, c.bytes(from))];
}

function gone(id: string, what: string, file: string, code: 'missing-file' | 'missing-language'): Mistake {
  return [id, what, code, (c) => c.remove(file)];
}

/** Names and places of files. */
// biome-ignore format: one a line reads as a table
export const names: readonly Mistake[] = [
  renamed('md', '把稿子存成了.md', zh, 'sections/values/zh.md'),
  renamed('txt', '把稿子存成了.txt', zh, 'sections/values/zh.txt'),
  renamed('mdx-txt', '记事本加上了.txt', zh, 'sections/values/zh.mdx.txt'),
  renamed('docx', '用Word存了稿子', zh, 'sections/values/zh.docx'),
  renamed('yml', '数据文件写成了.yml', statistic, 'statistics/reading-rooms.yml'),
  renamed('yaml-txt', '数据文件多了.txt', statistic, 'statistics/reading-rooms.yaml.txt'),
  renamed('outline-yml', '章节的section.yaml写成了.yml', outline, 'sections/values/section.yml'),
  renamed('capitals', '文件名用了大写', honour, 'honours/National-Civilised-Unit.yaml', 'bad-name'),
  renamed('underscore', '文件名用了下划线', honour, 'honours/national_civilised_unit.yaml', 'bad-name'),
  renamed('mdx-capitals', '稿子的文件名用了大写', zh, 'sections/values/ZH.mdx'),
  extra('office-lock', 'Word打开时留下的~$文件', zh, 'sections/values/~$zh.mdx'),
  extra('backup', '编辑器留下的备份', statistic, 'statistics/reading-rooms.yaml.bak'),
  extra('windows-copy', '资源管理器里复制出的副本', zh, 'sections/values/zh - 副本.mdx'),
  extra('windows-copy-two', '又复制了一份', statistic, 'statistics/reading-rooms - 副本 (2).yaml'),
  extra('wechat-copy', '微信收到同名文件加的(1)', honour, 'honours/national-civilised-unit(1).yaml'),
  extra('mac-copy', '苹果电脑的copy', statistic, 'statistics/reading-rooms copy.yaml'),
  extra('named-copy', '自己起名为-copy', statistic, 'statistics/reading-rooms-copy.yaml'),
  extra('final-version', '文件名里写了“最终版”', zh, 'sections/values/zh最终版.mdx'),
  extra('two-endings', '同一个代号有.yaml和.yml两份', statistic, 'statistics/reading-rooms.yml'),
  extra('wrong-folder', '数据文件放错了文件夹', statistic, 'statistics/venues/reading-rooms.yaml'),
  extra('loose-file', '把文件放在了content里', statistic, 'reading-rooms.yaml'),
  ['picture', '在文件夹里放了一张图片', 'unexpected-file', (c) => c.write('sections/values/photo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47))],
  ['notes', '留下了新建文本文档', 'unexpected-file', (c) => c.write('statistics/新建文本文档.txt', '')],
  ['contact-page', '新建了网站没有位置的页面', 'unexpected-file', (c) => c.write('pages/contact.mdx', '---\ntitle: 联系\n---\n')],
  ['chinese-name', '用中文给荣誉起文件名', 'bad-name', (c) => c.write('honours/文明单位.yaml', c.text(honour).replace('order: 1', 'order: 9'))],
  renamed('spaces', '文件名里有空格', honour, 'honours/National civilised unit.yaml', 'bad-name'),
  renamed('windows-device', '起了Windows留作设备的名称', honour, 'honours/com1.yaml', 'bad-name'),
  renamed('too-long', '把整句话写成了文件名', honour, `honours/${'a-whole-sentence-'.repeat(4)}end.yaml`, 'bad-name'),
  gone('no-english', '删掉了英文稿', en, 'missing-language'),
  gone('no-chinese', '删掉了中文稿', zh, 'missing-language'),
  gone('about-no-english', '删掉了“关于”页的英文稿', 'pages/about/en.mdx', 'missing-language'),
  gone('no-outline', '删掉了section.yaml', outline, 'missing-file'),
  gone('no-page-outline', '删掉了page.yaml', 'pages/about/page.yaml', 'missing-file'),
  gone('no-settings', '删掉了网站设置', settings, 'missing-file'),
];
