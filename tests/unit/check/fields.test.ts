import { testMistakes } from './mistake.ts';

const statistic = 'statistics/reading-rooms.yaml';
const honour = 'honours/national-civilised-unit.yaml';
const section = 'sections/values/section.yaml';

testMistakes([
  [
    'A missing translation is missed where its pair stands.',
    'missing-field',
    (content) => {
      content.edit(honour, /^ {2}en: .*\n/m, '');
      return { file: honour, line: 'title:', field: 'title.en' };
    },
  ],
  [
    'An empty translation is empty.',
    'empty-field',
    (content) => {
      content.edit(honour, /^ {2}en: .*$/m, '  en: ""');
      return { file: honour, line: 'en: ""', field: 'title.en' };
    },
  ],
  [
    'A translation of which only the key is written is empty too.',
    'empty-field',
    (content) => {
      content.edit(honour, /^ {2}en: .*$/m, '  en:');
      return { file: honour, line: '  en:', field: 'title.en' };
    },
  ],
  [
    'A missing field is missed in the file that lacks it.',
    'missing-field',
    (content) => {
      content.edit(honour, /^level: .*\n/m, '');
      return { file: honour, line: 1, field: 'level' };
    },
  ],
  [
    'A mistyped key is one mistake, with the key that was meant.',
    'unknown-field',
    (content) => {
      content.edit(statistic, /^definition:/m, 'defnition:');
      return { file: statistic, line: 'defnition:', field: 'defnition' };
    },
  ],
  [
    'A key inside an observation is checked against the keys of its kind.',
    'unknown-field',
    (content) => {
      content.edit(statistic, '    qualifier: exact', '    qualifier: exact\n    remark: none');
      return { file: statistic, line: 'remark', field: 'observations[0].remark' };
    },
  ],
  [
    'A number with its unit is not a number.',
    'wrong-type',
    (content) => {
      content.edit(statistic, 'value: 266', 'value: 266家');
      return { file: statistic, line: '266家', field: 'observations[0].value' };
    },
  ],
  [
    'A number with a comma is not a number.',
    'wrong-type',
    (content) => {
      content.edit(statistic, 'value: 266', 'value: 1,266');
      return { file: statistic, line: '1,266', field: 'observations[0].value' };
    },
  ],
  [
    'A decimal is not a count.',
    'wrong-type',
    (content) => {
      content.edit(statistic, 'value: 266', 'value: 266.5');
      return { file: statistic, line: '266.5', field: 'observations[0].value' };
    },
  ],
  [
    'A negative count is too small.',
    'invalid-value',
    (content) => {
      content.edit(statistic, 'value: 266', 'value: -266');
      return { file: statistic, line: '-266', field: 'observations[0].value' };
    },
  ],
  [
    'A date where a text is due must be quoted, since the build would read it as a date.',
    'wrong-type',
    (content) => {
      content.edit(statistic, 'printed: 266家', 'printed: 2023-01-01');
      return { file: statistic, line: '2023-01-01', field: 'observations[0].source.printed' };
    },
  ],
  [
    'A theme that is not on the list is refused with the list.',
    'invalid-option',
    (content) => {
      content.edit(statistic, 'theme: venues', 'theme: venue');
      return { file: statistic, line: 'theme: venue', field: 'theme' };
    },
  ],
  [
    'A qualifier that is not on the list is refused.',
    'invalid-option',
    (content) => {
      content.edit(statistic, 'qualifier: exact', 'qualifier: about');
      return { file: statistic, line: 'about', field: 'observations[0].qualifier' };
    },
  ],
  [
    'A period written as one word is told to have smaller fields.',
    'wrong-type',
    (content) => {
      content.edit(statistic, 'period: { kind: to-date }', 'period: to-date');
      return { file: statistic, line: 'period: to-date', field: 'observations[0].period' };
    },
  ],
  [
    'An empty list of observations is empty.',
    'empty-field',
    (content) => {
      content.edit(statistic, /^observations:\n(?: .*\n)*/m, 'observations: []\n');
      return { file: statistic, line: 'observations', field: 'observations' };
    },
  ],
  [
    'More key figures than there is room for are too many.',
    'invalid-value',
    (content) => {
      content.edit(
        section,
        /^keyFigures: .*$/m,
        'keyFigures: [activities, activity-kinds, activity-strands, posts-moved-down]',
      );
      return { file: section, line: 'keyFigures', field: 'keyFigures' };
    },
  ],
  [
    'A part with a Chinese id cannot be an anchor.',
    'invalid-value',
    (content) => {
      content.edit(section, /^parts: \[[a-z-]+/m, 'parts: [思想引领');
      return { file: section, line: 'parts', field: 'parts[0]' };
    },
  ],
  [
    'An address that is none is refused.',
    'invalid-value',
    (content) => {
      content.edit('site/settings.yaml', 'address: ""', 'address: www.example');
      return { file: 'site/settings.yaml', line: 'address', field: 'address' };
    },
  ],
  [
    'A missing field of the front matter is missed on its first line.',
    'missing-field',
    (content) => {
      content.edit('sections/values/en.mdx', /^summary: .*\n/m, '');
      return { file: 'sections/values/en.mdx', line: 2, field: 'summary' };
    },
  ],
  [
    'Chinese in an English field is in the wrong language.',
    'wrong-language',
    (content) => {
      content.edit(honour, /^ {2}en: .*$/m, '  en: 第六届 National Civilised Unit (sixth cohort)');
      return { file: honour, line: '第六届 National', field: 'title.en' };
    },
  ],
  [
    'English in a Chinese field is in the wrong language.',
    'wrong-language',
    (content) => {
      content.edit('pages/about/zh.mdx', /^title: .*$/m, 'title: About');
      return { file: 'pages/about/zh.mdx', line: 'title: About', field: 'title' };
    },
  ],
]);
