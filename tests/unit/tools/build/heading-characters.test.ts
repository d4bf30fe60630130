import { describe, expect, test } from 'vitest';
import { heaviestSources } from '../../../../src/tools/build/fonts.ts';
import { distinctCharacters, headingText } from '../../../../src/tools/build/heading-characters.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

describe('the characters of headings', () => {
  test('come from titles, labels, units and sub-headings, and not from prose or the glossary', () => {
    const text = headingText(
      temporaryFolder({
        'sections/values/zh.mdx':
          '---\ntitle: 甲\nline: 乙\nsummary: 丙\n---\n\n丁 <Stat id="x" />\n\n## 戊\n',
        'sections/values/en.mdx': '---\ntitle: A\n---\n\n## B\n',
        'honours/one.yaml': 'title: { zh: 己, en: C }\nexplanation: { zh: 庚, en: D }\n',
        'statistics/one.yaml': 'label: { zh: 辛, en: E }\ndefinition: { zh: 壬, en: F }\nunit: { zh: 家 }\n',
        'glossary/one.yaml': 'zh: 癸\nen: G\n',
      }),
    );
    expect(text['sections']).toContain('甲');
    expect(text['subheadings']).toContain('戊');
    expect(text['honours']).toContain('己');
    expect(text['labels']).toContain('辛');
    expect(text['statistics']).toContain('家');
    expect(Object.values(text).join('')).not.toMatch(/[乙丙丁庚壬癸]/);
  });

  test('are each counted once, in the same order wherever they stand', () => {
    expect(distinctCharacters('工会工')).toBe(distinctCharacters('会工'));
  });

  test('tell which source is the heaviest', () => {
    expect(heaviestSources({ sections: '工会之家', glossary: '工会' })).toEqual([
      { source: 'sections', distinct: 4, only: 2 },
      { source: 'glossary', distinct: 2, only: 0 },
    ]);
  });
});
