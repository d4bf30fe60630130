/** A mistake that the editors' guide shows, with the message it gives: the file, what stood there, and what was written instead. */
export type Lesson = readonly [file: string, from: RegExp, to: string];

/** The mistakes of content/README.md, in its order. */
export const LESSONS: readonly Lesson[] = [
  ['statistics/reading-rooms.yaml', /value: \d+/, 'value: 266家'],
  ['statistics/reading-rooms.yaml', /value: \d+/, 'value：266'],
  [
    'statistics/reading-rooms.yaml',
    /^notes:/m,
    '  - { value: 270, qualifier: exact, period: { kind: year, year: 2024 }, source: { document: article-2023, paragraph: S1.P2, printed: "270家", phrase: 职工书屋270家 } }\nnotes:',
  ],
  ['sections/foundations/zh.mdx', /已有<Stat id="reading-rooms" \/>/, '已有266家'],
  ['sections/foundations/zh.mdx', /到社区去/, '到街道社区去'],
  ['statistics/reading-rooms.yaml', /document: \S+/, 'document: article-2024'],
  ['honours/national-civilised-unit.yaml', /level: \S+/, 'level: 国家级'],
  ['sections/foundations/zh.mdx', /- 机关的.*\n/, ''],
  ['sections/foundations/section.yaml', /\]\nkeyFigures/, ', new-part]\nkeyFigures'],
  [
    'statistics/hardship-aid.yaml',
    /period: .*/,
    'period: { kind: not-stated }\n    revisions:\n      - was: { value: 5681000, qualifier: exact }\n        date: "2025-03"\n        reason: { zh: 漏计了一笔取暖补贴。, en: One heating allowance had been left out. }',
  ],
  ['derived/claims-per-hundred-members.yaml', /denominator: .*/, 'denominator: new-members'],
  ['statistics/workers-homes-national.yaml', /^partOf: .*\n/m, ''],
  ['drawings/venues.yaml', /culture-venues/, 'fee-refunds'],
  ['sections/foundations/zh.mdx', /## 户外/, '<Drawing id="workers-home" />\n\n## 户外'],
  ['drawings/money.yaml', /^column: .*\n/m, ''],
  ['site/settings.yaml', /^contact: .*/m, 'contact: { zh: 办公室, en: "" }'],
  ['site/settings.yaml', /edition: "2023"/, 'edition: "2090"'],
];
