import { FILES, type Mistake } from './case.ts';

const { statistic, honour, zh, outline } = FILES;

function renamed(
  id: string,
  what: string,
  from: string,
  to: string,
  code: 'unexpected-file' | 'bad-name' = 'unexpected-file',
): Mistake {
  return [id, what, (c) => c.rename(from, to), { codes: [code], file: to, line: 1 }];
}

function extra(
  id: string,
  what: string,
  from: string,
  to: string,
  code: 'unexpected-file' | 'bad-name' = 'unexpected-file',
): Mistake {
  return [id, what, (c) => c.write(to, c.bytes(from)), { codes: [code], file: to, line: 1 }];
}

/** Names and places of files. */
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
  [
    'picture',
    '在文件夹里放了一张图片',
    (c) => c.write('sections/values/photo.png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)),
    { codes: ['unexpected-file'], file: 'sections/values/photo.png', line: 1 },
  ],
  [
    'notes',
    '留下了新建文本文档',
    (c) => c.write('statistics/新建文本文档.txt', ''),
    { codes: ['unexpected-file'], file: 'statistics/新建文本文档.txt', line: 1 },
  ],
  [
    'chinese-name',
    '用中文给荣誉起文件名',
    (c) => c.write('honours/文明单位.yaml', c.read(honour).replace('order: 1', 'order: 9')),
    { codes: ['bad-name'], file: 'honours/文明单位.yaml', line: 1 },
  ],
  [
    'spaces',
    '文件名里有空格',
    (c) => c.write('honours/civilised unit.yaml', c.read(honour).replace('order: 1', 'order: 9')),
    { codes: ['bad-name'], file: 'honours/civilised unit.yaml', line: 1 },
  ],
  [
    'no-english',
    '删掉了英文稿',
    (c) => c.remove('sections/values/en.mdx'),
    { codes: ['missing-language'], file: 'sections/values/en.mdx', line: 1 },
  ],
  [
    'no-outline',
    '删掉了section.yaml',
    (c) => c.remove(outline),
    { codes: ['missing-file'], file: outline, line: 1 },
  ],
  [
    'no-settings',
    '删掉了网站设置',
    (c) => c.remove('site/settings.yaml'),
    { codes: ['missing-file'], file: 'site/settings.yaml', line: 1 },
  ],
];
