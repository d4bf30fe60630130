import { expect, test } from 'vitest';
import { loadContent } from '../../../../src/content/reader/reader.ts';
import { answersTo } from '../../../../src/tools/edit/answers.ts';
import { filesOf, FORMS, questionsOf } from '../../../../src/tools/edit/form.ts';
import { EditedContent } from '../../../support/edited-content.ts';

const COMPLETE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  term: {
    id: 'test-term',
    zh: '测试用词',
    en: 'trial wording',
    established: 'low',
    'explanation.zh': '只在测试里用的一个词。',
    'explanation.en': 'A word used only in a test.',
  },
  honour: {
    id: 'test-honour',
    'title.zh': '测试用的荣誉',
    'title.en': 'Honour of a Test',
    level: 'municipal',
    'explanation.zh': '只在测试里用的一项荣誉。',
    'explanation.en': 'An honour used only in a test.',
    paragraph: 'honours',
    phrase: '2021至2022年度测试用的荣誉',
    'years.from': '2021',
    'years.to': '2022',
  },
  source: {
    id: 'test-report',
    kind: 'report',
    language: 'en',
    'title.zh': '测试用的报告',
    'title.en': 'Report of a Test',
    date: '2025-03',
    'credit.zh': '2025年3月，年度报告',
    'credit.en': 'March 2025, annual report',
    'provenance.zh': '内容据测试用的报告整理。',
    'provenance.en': 'Compiled from the report of a test.',
    paragraphs: 'P1 P2',
    'author.kind': 'organisation',
    'author.name.zh': '测试单位',
    'author.name.en': 'Body of a Test',
  },
  theme: { id: 'test-theme', 'name.zh': '测试', 'name.en': 'Tests' },
  level: {
    id: 'test-level',
    'name.zh': '测试',
    'name.en': 'Test',
    'heading.zh': '测试级',
    'heading.en': 'Test level',
  },
  derived: {
    id: 'test-rate',
    kind: 'rate',
    numerator: 'mutual-aid-paid',
    denominator: 'mutual-aid-claims',
    'label.zh': '每处场所的测试',
    'label.en': 'Tests at each place',
    'unit.zh': '次',
    'unit.en': 'tests',
    'caveat.zh': '只是平均。',
    'caveat.en': 'A mean only.',
  },
  drawing: {
    id: 'test-drawing',
    kind: 'bars',
    theme: 'venues',
    'title.zh': '测试用的图',
    'title.en': 'A drawing of a test',
    'note.zh': '条从零画起。',
    'note.en': 'The bars start at zero.',
    figures: 'workers-homes-provincial workers-homes-municipal',
  },
  'refused-sum': {
    id: 'test-sum',
    'what.zh': '测试的总数',
    'what.en': 'A total of tests',
    'why.zh': '它们有重叠。',
    'why.en': 'They overlap.',
  },
  statistic: {
    id: 'test-figure',
    'label.zh': '测试用的场所',
    'label.en': 'Places of a test',
    theme: 'venues',
    'unit.kind': 'places',
    'unit.zh': '家',
    'unit.en.one': 'place',
    'unit.en.other': 'places',
    value: '12家',
    period: 'to-date',
    paragraph: 'S1.P2',
    phrase: '场所12家',
    'definition.zh': '一家即一处测试用的场所。',
    'definition.en': 'Each is one place of a test.',
  },
};

/** Makes something new in a copy of the content, and gives the copy and the new files. */
async function made(kind: string, flags: Readonly<Record<string, string>>) {
  const content = new EditedContent();
  const loaded = loadContent(content);
  const name = FORMS.get(kind) ?? 'statistics';
  const { id, ...answers } = await answersTo(questionsOf(name, loaded), flags, 'zh');
  const files = filesOf(name, String(id), answers);
  for (const { path, text } of files) content.write(path, text);
  return { content, files };
}

test.each(Object.entries(COMPLETE))(
  'A new %s with everything given passes the check.',
  async (kind, flags) => {
    const { content } = await made(kind, flags);
    // What counts such things in words elsewhere is then out of date, and told there.
    const errors = content
      .check()
      .filter(({ severity, code }) => severity === 'error' && code !== 'count-differs');
    expect(errors).toEqual([]);
  },
);

test.each([...FORMS.keys()])(
  'A new %s of which only the id is given cannot be published, and each empty field is named.',
  async (kind) => {
    const { content, files } = await made(kind, { id: 'test-thing' });
    const errors = content.check().filter(({ severity }) => severity === 'error');
    expect(errors.length).toBeGreaterThan(0);
    const own = files.map(({ path }) => `content/${path}`);
    expect(errors.filter(({ file }) => !own.includes(file))).toEqual([]);
    for (const { path, text } of files) {
      const empty = text.split('\n').flatMap((line, index) => (/^[^#]*""/.test(line) ? [index + 1] : []));
      const named = errors.filter(({ file }) => file === `content/${path}`).map(({ line }) => line);
      expect(named).toEqual(expect.arrayContaining(empty));
    }
  },
);

test.each([...FORMS.keys()])(
  'Every field of a new %s is explained in Chinese and in English.',
  async (kind) => {
    const { files } = await made(kind, { id: 'test-thing' });
    for (const { text } of files) {
      const lines = text.replace(/^---\n/, '').split('\n');
      for (const [index, line] of lines.entries()) {
        const key = /^(?:# )?( *(?:- )?)([a-zA-Z]+):/.exec(line)?.[2];
        if (line.startsWith('---')) break;
        if (key === undefined || key === 'zh' || key === 'en') continue;
        const above = lines.slice(0, index).findLast((one) => !/^(# )? *# {3}可写/.test(one)) ?? '';
        expect(above, line).toMatch(/# .*\p{Script=Han}.* \/ .*[a-z]/u);
      }
    }
  },
);

test('A new section has both languages, and its place after the others.', async () => {
  const { content, files } = await made('section', {
    id: 'test-part',
    'title.zh': '测试的部分',
    'title.en': 'A part of a test',
  });
  expect(files.map(({ path }) => path)).toEqual(
    ['section.yaml', 'zh.mdx', 'en.mdx'].map((name) => `sections/test-part/${name}`),
  );
  expect(content.text('sections/test-part/zh.mdx')).toContain('title: 测试的部分');
  expect(content.text('sections/test-part/en.mdx')).toContain('title: A part of a test');
  expect(content.text('sections/test-part/section.yaml')).toMatch(/^order: 7$/m);
});

test.each([
  ['an id that is taken', 'honour', { id: 'national-civilised-unit' }],
  ['an id with capitals', 'honour', { id: 'New_Honour' }],
  ['a way out of the folder', 'term', { id: '../../x' }],
  ['a word that is not on the list', 'honour', { id: 'a', level: '国家级' }],
  ['a number with its unit', 'statistic', { id: 'a', value: '12家' }],
  ['a paragraph that no source has', 'honour', { id: 'a', paragraph: 'S9.P9' }],
  ['a figure that is not there', 'derived', { id: 'a', numerator: 'reading-room' }],
  ['one of several figures that is not there', 'drawing', { kind: 'bars', figures: 'activities books' }],
])('%s is refused before anything is written.', async (_, kind, flags) => {
  await expect(made(kind, flags)).rejects.toThrow(/^--/);
});

test.each([
  ['drawing', { kind: 'bars', figures: 'reading-rooms activities' }, 'drawings/reading-rooms.yaml'],
  ['drawing', { kind: 'parts', whole: 'workers-homes' }, 'drawings/workers-homes-2.yaml'],
  ['drawing', { kind: 'honours' }, 'drawings/honours.yaml'],
  ['derived', { kind: 'share', numerator: 'reading-rooms' }, 'derived/reading-rooms-share.yaml'],
])(
  'A %s without an id is named after its figures, with a number where that is taken.',
  async (kind, flags, path) => {
    const { files } = await made(kind, flags);
    expect(files.map((file) => file.path)).toEqual([path]);
  },
);
