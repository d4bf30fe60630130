import { expect, test } from 'vitest';
import { ContentCopy } from './content-copy.ts';
import { testMistakes } from './mistake.ts';

const article = 'sections/values/zh.mdx';
const outline = 'sections/values/section.yaml';
const home = 'site/home.yaml';

testMistakes([
  [
    'An unknown figure in prose is one mistake, not a difference of languages too.',
    'unknown-statistic',
    (content) => {
      content.edit(article, 'id="activities"', 'id="activites"');
      return { file: article, line: 'activites' };
    },
  ],
  [
    'An unknown term in prose is one mistake.',
    'unknown-term',
    (content) => {
      content.edit(article, 'id="public-institution-posts"', 'id="public-institution-post"');
      return { file: article, line: 'id="public-institution-post"' };
    },
  ],
  [
    'An unknown key figure is found in its list.',
    'unknown-statistic',
    (content) => {
      content.edit(outline, /^keyFigures: .*$/m, 'keyFigures: [activities, home-of-the-masses]');
      return { file: outline, line: 'keyFigures', field: 'keyFigures[1]' };
    },
  ],
  [
    'An unknown figure of the home page is found in its group.',
    'unknown-statistic',
    (content) => {
      content.edit(home, /figures: \[[a-z-]+/, 'figures: [outdoor-station');
      return { file: home, line: 'outdoor-station,', field: 'groups[0].figures[0]' };
    },
  ],
  [
    'An unknown figure of the stitch band is found.',
    'unknown-statistic',
    (content) => {
      content.edit(home, /^band: \[[a-z-]+/m, 'band: [workers-homes-nation');
      return { file: home, line: 'workers-homes-nation,', field: 'band[0]' };
    },
  ],
  [
    'A whole that does not exist is found where it is named.',
    'unknown-statistic',
    (content) => {
      content.edit('statistics/reading-rooms-honoured.yaml', 'partOf: reading-rooms', 'partOf: reading-room');
      return { file: 'statistics/reading-rooms-honoured.yaml', line: 'partOf', field: 'partOf' };
    },
  ],
  [
    'An unknown paragraph in the evidence of a figure is found.',
    'unknown-paragraph',
    (content) => {
      content.edit('statistics/reading-rooms.yaml', 'paragraph: S1.P2', 'paragraph: S1.P9');
      return {
        file: 'statistics/reading-rooms.yaml',
        line: 'S1.P9',
        field: 'observations[0].source.paragraph',
      };
    },
  ],
  [
    'An unknown paragraph in the evidence of an honour is found.',
    'unknown-paragraph',
    (content) => {
      content.edit('honours/national-civilised-unit.yaml', 'paragraph: honours', 'paragraph: honors');
      return { file: 'honours/national-civilised-unit.yaml', line: 'honors', field: 'source.paragraph' };
    },
  ],
  [
    'An unknown paragraph among the sources of a section is found.',
    'unknown-paragraph',
    (content) => {
      content.edit(outline, /^sources: \[[A-Za-z0-9.]+/m, 'sources: [S2.leed');
      return { file: outline, line: 'S2.leed', field: 'sources[0]' };
    },
  ],
]);

test('The nearest id is suggested.', () => {
  const content = new ContentCopy();
  content.edit(article, 'id="activities"', 'id="activites"');
  const [issue] = content.errors();
  expect(issue?.suggestion).toBe('activities');
  expect(issue?.fix.zh).toContain('是不是想写“activities”？');
  expect(issue?.fix.en).toContain('Did you mean “activities”?');
});

test('A statistic whose file cannot be read is told once, and what refers to it is not blamed.', () => {
  const content = new ContentCopy();
  content.edit('statistics/activities.yaml', 'theme:', 'theme：');
  expect(content.errors().map(({ code }) => code)).toEqual(['yaml-syntax']);
});

test('A report whose file cannot be read leaves every locator unjudged.', () => {
  const content = new ContentCopy();
  content.edit('source/report.yaml', 'author:', 'authors:');
  expect(content.errors().map(({ code }) => code)).toEqual(['unknown-field']);
});
