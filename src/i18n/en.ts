import type { Dictionary } from './dictionary.ts';

/** Every word of the interface in English. */
export const en: Dictionary = {
  nav: {
    report: 'Report',
    honours: 'Honours',
    statistics: 'Figures',
    glossary: 'Glossary',
    about: 'About',
    siteMap: 'Site map',
  },
  headings: {
    contents: 'On this page',
    figures: 'At a glance',
    sections: 'The report',
    honours: 'Honours',
    statistics: 'Figures',
    glossary: 'Glossary',
    source: 'Source',
    about: 'About this site',
    record: 'The source article',
    openPoints: 'What the source leaves open',
    notComputed: 'Sums we do not do',
    paragraphs: 'Paragraphs of the source article',
    siteMap: 'Site map',
    pages: 'Pages',
    notFound: 'No such page',
  },
  themes: {
    venues: 'Places',
    learning: 'Training and activities',
    organisations: 'Organisation',
    'role-models': 'Role models',
    skills: 'Skills',
    care: 'Care',
    enterprises: 'Support for enterprises',
  },
  levels: {
    national: 'National',
    provincial: 'Provincial',
    municipal: 'Municipal',
    'not-stated': 'Not stated',
  },
  header: {
    skip: 'Skip to the text',
    home: 'Home',
    navigation: 'Main navigation',
    breadcrumbs: 'You are here',
    otherLanguage: 'This page in Chinese',
  },
  footer: {
    provenance:
      'Compiled from one newspaper article and written anew by this site. The article names neither newspaper nor date; it is from about 2023.',
    navigation: 'Footer navigation',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    sourceAndMethod: 'Source and method',
    hostBody: (name) => `Host body: ${name}`,
    contact: (text) => `Contact: ${text}`,
    siteCode: (code) => `Site code: ${code}`,
  },
  theme: { legend: 'Colours', auto: 'As the system', light: 'Light', dark: 'Dark' },
  home: {
    readReport: 'Start with the introduction',
    howToRead: 'How to read this band',
    band: (stars, runs) =>
      `The ${stars} eight-petalled stars are the ${stars} honours; between them, each column of stitches is one place. ${runs}.`,
    allStatistics: 'All the figures',
    allHonours: 'The honours in detail',
    fromArticle: 'Compiled from the article 《凝聚工会奋进力量共绘美好发展蓝图》.',
  },
  section: {
    number: (n) => `Section ${englishNumber(n)}`,
    supplied: 'Our heading',
    suppliedLong: 'This site supplied the heading; the article’s own is lost.',
    keyFigures: 'Key figures of this section',
    basis: 'Written from these paragraphs of the article:',
    previous: 'Previous',
    next: 'Next',
    inOtherLanguage: '阅读本篇中文版',
    pager: 'Previous and next section',
  },
  figure: {
    exact: 'as printed',
    lowerBound: (mark) => `a lower bound: the article prints ${mark}`,
    evidence: 'Where this paragraph’s figures come from',
    inFull: (text) => `In full, ${text}`,
    entry: 'Figure in full',
    entryOf: (label) => `${label}: figure in full`,
    close: 'Close',
    source: 'Article',
    period: 'Period',
    value: 'Value',
    definition: 'Meaning',
    qualifier: 'Kind of value',
    notes: 'Notes',
    partOf: 'Part of',
    parts: 'Of which',
    usedIn: 'Used in',
  },
  period: (period) => {
    switch (period.kind) {
      case 'to-date':
        return 'to the date of the article';
      case 'this-year':
        return 'the year of the article';
      case 'year':
        return `${period.year}`;
      case 'past-years':
        return `the past ${englishNumber(period.years)} years`;
      case 'per-year':
        return 'each year';
      case 'not-stated':
        return 'period not stated';
    }
  },
  unitKinds: {
    places: 'Places and units',
    people: 'People',
    instances: 'Occasions',
    items: 'Items and kinds',
    money: 'Money',
    years: 'Years',
  },
  honours: {
    lede: (count) =>
      `The article records ${count} honours. Who gave each, at what level and when is stated here where the article says so, and left open where it does not.`,
    levelHeading: {
      national: 'National',
      provincial: 'Provincial',
      municipal: 'Municipal',
      'not-stated': 'Level not stated',
    },
    givers: 'Given by',
    years: 'Years',
    notNamed: 'not named in the source',
    giversNotNamed: 'Giver not named in the source',
    from: 'Article',
    yearRange: (from, to) => (from === to ? `${from}` : `${from} to ${to}`),
  },
  statistics: {
    lede: (count) =>
      `All ${count} figures, each with its period, its meaning and its source. There is one point in time, so nothing here grows or falls; “more than” marks a lower bound; figures of different kinds or periods are not added up.`,
    count: (n) => `${n}`,
    themes: 'Themes',
  },
  glossary: {
    lede: (count) =>
      `${count} terms and names, each with one English rendering on the whole site. The explanations are ours, not the article’s.`,
    established: { high: 'established English', medium: 'usual English', low: 'our own rendering' },
    explanation: 'Our note',
  },
  about: {
    author: 'Author',
    published: 'Newspaper and date',
    dated: 'Age',
    title: 'Title',
    subtitle: 'Subtitle',
    use: 'How it is used',
    openLede: 'On these points the article is silent. We leave them open and do not guess.',
    notComputedLede: 'Side by side, some of these numbers invite a sum. The following would not hold, so this site does none of them.',
    paragraphsLede: 'Sources are given by paragraph. The numbering is ours and stands for these parts of the article.',
    fontLicence: 'The font’s licence in full',
  },
  siteMap: { lede: 'Every page of the site. Each exists in Chinese and in English.' },
  notFound: {
    text: 'The address may be mistyped, or the page may have moved.',
    home: 'Go to the home page',
  },
  punctuation: { list: ', ', colon: ': ', clause: ', ', stop: '.', space: ' ' },
  pageTitle: (title, site) => `${title} | ${site}`,
};

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/**
 * A small whole number in English words.
 * @example englishNumber(45) // => 'forty-five'
 * @throws RangeError outside 0–99
 */
export function englishNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) throw new RangeError(`not a whole number from 0 to 99: ${value}`);
  const small = ONES[value];
  if (small !== undefined) return small;
  const tens = TENS[Math.floor(value / 10) - 2] ?? '';
  return value % 10 ? `${tens}-${ONES[value % 10] ?? ''}` : tens;
}
