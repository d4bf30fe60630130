import { describe, expect, test } from 'vitest';
import { heaviestSources } from '../../../../src/tools/build/fonts.ts';
import { distinctCharacters, headingText } from '../../../../src/tools/build/heading-characters.ts';
import type { CheckedEntry } from '../../../../src/content/checked-content.ts';
import { project } from '../../../../src/tools/build/project.ts';
import type { PageWords } from '../../../../src/content/schemas/section.ts';
import { readContent } from '../../../../src/tools/build/read-content.ts';
import { proseNodes } from '../../../support/content.ts';
import { ANOTHER_BODY } from '../../../support/project-copy.ts';

/** An article as the pages get it. */
function article(id: 'values/zh' | 'values/en', words: PageWords, body: string): CheckedEntry<PageWords> {
  const nodes = proseNodes(id === 'values/zh' ? 'zh' : 'en', body);
  return {
    id,
    filePath: `content/sections/${id}.mdx`,
    data: words,
    prose: { body, nodes, isOutdated: false },
  };
}

describe('the characters of headings', () => {
  test('come from titles, labels, units and sub-headings, and not from prose or the glossary', () => {
    const { honours, themes, statistics, ...others } = readContent(project.content);
    const text = headingText({
      ...others,
      sections: [
        article('values/zh', { title: '甲', line: '乙', summary: '丙' }, '丁 <Stat id="x" />\n\n## 戊\n'),
        article('values/en', { title: 'A', line: 'B', summary: 'C' }, '## D\n\nE\n'),
      ],
      themes: themes.map((entry) => ({ ...entry, data: { ...entry.data, name: { zh: '癸', en: 'G' } } })),
      honours: honours.map((entry) => ({
        ...entry,
        data: { ...entry.data, title: { zh: '己', en: 'C' }, explanation: { zh: '庚', en: 'D' } },
      })),
      statistics: statistics.map((entry) => ({
        ...entry,
        data: {
          ...entry.data,
          label: { zh: '辛', en: 'E' },
          definition: { zh: '壬', en: 'F' },
          unit: { ...entry.data.unit, zh: '家' },
        },
      })),
    });
    expect(text['sections']).toContain('甲');
    expect(text['subheadings']).toContain('戊');
    expect(text['honours']).toContain('己');
    expect(text['groups']).toContain('癸');
    expect(text['labels']).toContain('辛');
    expect(text['statistics']).toContain('家');
    expect(Object.values(text).join('')).not.toMatch(/[乙丙丁庚壬]/);
    const own = ['sections', 'honours', 'groups', 'labels', 'statistics']
      .map((source) => text[source])
      .join('');
    expect(own, 'English has a file with all its letters').not.toMatch(/[A-Z]/);
  });

  test('hold the words and signs that values are written with', () => {
    const { numerals } = headingText(readContent(ANOTHER_BODY));
    for (const written of ['近', '不少于', '∶', '平方米']) expect(numerals).toContain(written);
  });

  test('hold the letters that the glossary’s terms are looked up under', () => {
    const { index } = headingText(readContent(project.content));
    expect(index).toMatch(/^[A-Z]+$/);
  });

  test('hold the title of what changed in an edition where there are editions, and not elsewhere', () => {
    const content = readContent(project.content);
    const olderEdition = {
      id: '2020/edition',
      filePath: 'content/editions/2020/edition.yaml',
      data: { values: [], date: '2020' },
    };
    expect(headingText({ ...content, editions: [olderEdition] })['editions']).toContain('年版的变化');
    expect(headingText({ ...content, editions: [] })['editions']).toBe('');
  });

  test('are each counted once, in the same order wherever they stand', () => {
    expect(distinctCharacters('工会工')).toBe(distinctCharacters('会工'));
  });

  test('tell which source is the heaviest', () => {
    expect(heaviestSources({ sections: '工会之家', glossary: '工会' })).toEqual([
      { source: 'sections', only: 2 },
      { source: 'glossary', only: 0 },
    ]);
  });
});
