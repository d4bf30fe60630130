import { cardinal } from '../figure/cardinal.ts';
import { fiscalYearName } from '../figure/period.ts';
import { unitName, unitWord } from '../figure/unit.ts';
import { capitalised } from './capitalised.ts';
import { listed } from './listed.ts';
import { insideQuotes } from './quoted.ts';
import type { Credit, Dictionary, Extras } from './zh.ts';

/** Every word of the interface in English. */
export const en: Dictionary = {
  nav: {
    report: 'Report',
    honours: 'Honours',
    statistics: 'Figures',
    glossary: 'Glossary',
    about: 'About',
    data: 'Open data',
    siteMap: 'Site map',
  },
  headings: {
    byPeriod: 'By period',
    otherFigures: (count) => (count === 1 ? 'The other figure' : `The other ${inText(count)} figures`),
    workedOut: 'Worked out from the report’s figures',
    notWorkedOut: 'Calculations we do not make',
    allFigures: 'All figures',
    otherThemes: 'Others',
    data: 'Open data',
    dataFiles: 'Files',
    dataCaveats: 'Before you use the data',
    dataColumns: 'What the columns mean',
    dataCitation: 'How to cite',
    dataLicence: 'Licence',
    dataSums: 'Checksums',
    home: 'Home',
    contents: 'On this page',
    figures: 'At a glance',
    sections: 'The report in parts',
    served: 'Who is served',
    honours: 'Honours',
    honoursCounted: (count) => `${capitalised(cardinal('en', count))} ${count === 1 ? 'honour' : 'honours'}`,
    honoursInSource: 'In the source’s words',
    statistics: 'Figures',
    glossary: 'Glossary',
    source: 'Source',
    about: 'About this site',
    record: 'Source details',
    openPoints: 'What the source leaves open',
    paragraphs: 'Paragraphs of the source',
    siteMap: 'Site map',
    search: 'Search',
    pages: 'Pages',
    editions: 'Editions',
    edition: (year) => `${year} edition`,
    notFound: 'Page not found',
    notKept: 'Not kept on this device',
    offline: 'Reading offline',
    printContents: 'Contents',
    endnotes: 'Notes on the figures',
    colophon: 'About this report',
  },
  editions: {
    named: (name, year) => `${name} (${year} edition)`,
    older: (year) => `This is the ${year} edition.`,
    newestPage: (year) => `See this page in the ${year} edition`,
    newestHome: (year) => `See the ${year} edition`,
    lede: 'Every edition of the report, newest first. Older editions stay as they were published.',
    newest: 'newest',
    written: (date) => `written ${eventDate(date)}`,
    changes: (year) => `What changed in the ${year} edition`,
    changesLede: (year) =>
      `How the figures and sections of the ${year} edition differ from those of the previous one. The comparison is automatic.`,
    nothing: 'Nothing changed.',
    notMentioned: 'The newest edition does not mention this figure.',
    renewed: (now, was) => `${now} In the previous edition: ${was}`,
    figures: {
      added: 'New figures',
      renewed: 'Figures with a new value',
      revised: 'Corrected figures',
      redefined: 'Figures counted differently',
      missing: 'Figures without a new value',
      withdrawn: 'Withdrawn figures',
    },
    sections: { added: 'New', reworded: 'Reworded', removed: 'Removed' },
    counted: (count, kind) => `${kind}: ${count}`,
    feed: 'Changes from edition to edition (Atom)',
    feedTitle: (site) => `${site}: changes from edition to edition`,
  },
  header: {
    skip: 'Skip to main content',
    home: 'Home',
    navigation: 'Main navigation',
    breadcrumbs: 'You are here',
  },
  footer: {
    navigation: 'Footer navigation',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    sourceAndMethod: 'Source and method',
    hostBody: (name) => `Host body: ${name}`,
    contact: (text) => `Contact: ${text}`,
    siteCode: (code) => `Site code: ${code}`,
    moreSources: (count) =>
      count === 1 ? 'There is one more source.' : `There are ${inText(count)} more sources.`,
  },
  theme: { legend: 'Colours', auto: 'Match system', light: 'Light', dark: 'Dark' },
  reading: {
    enter: 'Large print',
    leave: 'Exit large print',
    listen: 'Listen',
    menu: 'All pages',
    size: 'Text size',
    sizes: ['Large', 'Larger', 'Largest'],
    contrast: 'High contrast',
  },
  speech: {
    start: 'Read this page aloud',
    failed: 'Reading aloud could not be loaded. Try again later.',
    pause: 'Pause',
    resume: 'Resume',
    stop: 'Stop',
    speed: 'Speed',
    rate: (times) => (times === 1 ? 'Normal' : `${times}×`),
  },
  home: {
    places: 'place',
    people: 'person',
    section: (number) => `${number}`,
    key: {
      stitch: (units, isHanging, isTorn) =>
        `one ${listed(units, ', ', ' or ')}${isHanging ? '; ribbons ten a row' : ''}${isTorn ? '; a torn end means at least' : ''}`,
      block: (each, hasTimes, isTorn) =>
        `${each === 1 ? 'one person' : `${cardinal('en', each)} people`}${hasTimes ? ' or occasions' : ''}${isTorn ? '; a torn end means at least' : ''}`,
      money: (period) => `money of ${period}, to one scale`,
      period: (period, written) =>
        `Unless otherwise stated, ${period}${written ? ` (${written})` : ''}; never added up`,
    },
    servedKey: (each) =>
      `A block is ${cardinal('en', each)}, a row ${cardinal('en', each * 100)}; hollow where no period is stated.`,
    board: (count) =>
      `The ${count === 1 ? 'one figure' : `${inText(count)} figures`} of the report, by period.`,
    boardKey: 'Each block is one figure; a torn one is a lower bound, and a hollow one has no period.',
    allStatistics: 'See all the figures',
    allHonours: 'The honours in detail',
  },
  section: {
    number: (n) => `Section ${cardinal('en', n)}`,
    supplied: 'Our own title',
    keyFigures: 'Key figures of this section',
    basis: 'Written from these paragraphs of the source',
    previous: 'Previous',
    next: 'Next',
    inOtherLanguage: '阅读本篇中文版',
    pager: 'Previous and next section',
  },
  plain: { summary: 'In five sentences' },
  sideBySide: {
    link: 'Chinese and English side by side',
    brief: 'Side by side',
    title: (title) => `${title} (side by side)`,
    lede: 'The Chinese and the English, paragraph by paragraph. Each figure carries the same number in both, and its source is given below the paragraph.',
    back: 'Back to this section',
  },
  print: {
    link: 'Print version',
    description: (hasHonours) =>
      `The whole report on one page, set for A4 paper: its text${hasHonours ? ', the honours' : ''} and the source of every figure.`,
    lede: 'The whole report on one page, set for A4 paper: print it from your browser.',
    download: (size) => `Download as PDF (${size})`,
    note: (n) => `Note ${n}`,
    ribbons: 'Each stitch stands for one, ten to a row; the figures cannot be added up.',
    strips: (marks, isTorn) =>
      `In the horizontal rows, ${listed(
        marks.map(({ mark, each }) => `each ${mark} is ${cardinal('en', each)}`),
        ', ',
        ' and ',
      )}, a hundred to a row${isTorn ? '; a torn end means at least that many' : ''}.`,
    servedLine: (count) =>
      count === 1
        ? 'One group: how many, and what was done for it'
        : `${capitalised(cardinal('en', count))} groups: how many, and what was done for them`,
    servedLede: (marks) =>
      `${capitalised(marks)}; a hundred to a row. A torn end means at least that many, a hollow mark that no period is stated. A figure in small type without a period has that of the large one; the figures cannot be added up.`,
    figuresLede:
      '“More than”: at least that many. A hollow square: period not stated. Place: section and paragraph.',
    figuresLine: (count) =>
      count === 1 ? 'With the source’s own words' : `All ${count}, with the source’s own words`,
    place: 'Place',
    onPage: (page) => ` (page ${page})`,
    site: 'Website',
    address: 'Address',
    host: 'Host body',
    contact: 'Contact',
    fonts: 'Type',
    fontNames:
      'Headings and numerals are set in Noto Serif SC, under the SIL Open Font License; the text is in the system’s sans serif.',
  },
  figure: {
    evidence: 'Where this paragraph’s figures come from',
    inFull: (text) => `In full, ${text}`,
    close: 'Close',
    source: 'Source',
    placeIn: (title, paragraph) => `“${title}”, ${paragraph}`,
    partOf: 'Part of',
  },
  periodBriefly: (period) => {
    switch (period.kind) {
      case 'to-date':
        return 'to date';
      case 'this-year':
        return 'so far that year';
      case 'past-years':
        return `past ${cardinal('en', period.years)} years`;
      case 'not-stated':
        return 'undated';
      default:
        return en.period(period);
    }
  },
  period: (period) => {
    switch (period.kind) {
      case 'to-date':
        return 'to the date of the source';
      case 'this-year':
        return 'so far in the year of the source';
      case 'year':
        return `${period.year}`;
      case 'span':
        return `${period.from} to ${period.to}`;
      case 'quarter':
        return `the ${['first', 'second', 'third', 'fourth'][period.quarter - 1]} quarter of ${period.year}`;
      case 'month':
        return `${MONTHS[period.month - 1]} ${period.year}`;
      case 'fiscal-year':
        return `the fiscal year ${fiscalYearName(period.year)}`;
      case 'as-at':
        return `at ${dateInWords(period.date)}`;
      case 'past-years':
        return `the past ${cardinal('en', period.years)} years`;
      case 'per-year':
        return 'each year';
      case 'not-stated':
        return 'period not stated';
    }
  },
  unitKinds: {
    places: 'Places and organisations',
    people: 'People',
    instances: 'Occasions',
    items: 'Items and kinds',
    money: 'Money',
    years: 'Years',
    area: 'Area',
    length: 'Length',
    duration: 'Duration',
    percent: 'Per cent',
    permille: 'Per mille',
    rate: 'Rates',
    ratio: 'Ratios',
    rank: 'Ranks',
  },
  served: {
    lede: (count) =>
      `The report tells of ${cardinal('en', count)} ${count === 1 ? 'group' : 'groups'} of people and organisations. Where the source says how many, that comes first; every figure leads to its source.`,
    notCounted: 'Number not stated',
    notAdded: 'The figures differ in period and in what they count, so they are not added up.',
    block: (each) =>
      `a block is ${each === 1 ? 'one person or occasion' : `${cardinal('en', each)} people or occasions`}`,
    stitch: (each) =>
      `a stitch is ${each === 1 ? 'one place or enterprise' : `${cardinal('en', each)} places or enterprises`}`,
    atLeast: 'at least',
    notDated: 'period not stated',
    workedOut: 'worked out by this site',
    ofThese: (part) => `of these, ${part}`,
  },
  honours: {
    lede: (count) =>
      `${capitalised(cardinal('en', count))} ${count === 1 ? 'honour' : 'honours'}, with giver, level and years where the source states them.`,
    leftOpen: ({ givers, levels, dated }, all) => {
      const open = [
        ...(givers.length > 0 ? [`who gave ${whichOf(givers, all)}`] : []),
        ...(levels.length > 0 ? [`the level of ${whichOf(levels, all)}`] : []),
        ...(dated.length === 0 ? [`the years of ${all === 1 ? 'this one' : 'any of them'}`] : []),
      ];
      const some = dated.length > 0 && dated.length < all;
      const said = [
        ...(open.length > 0 ? [`does not state ${listed(open, ', ', ' or ')}`] : []),
        ...(some ? [`gives years for ${whichOf(dated, all)} only`] : []),
      ];
      const facts = listed(said, ', ', ', and ');
      if (all === 1) return facts && `The source ${facts}.`;
      return `In the order of the source${facts && `, which ${facts}`}.`;
    },
    levelNotStated: 'Not stated',
    levelNotStatedHeading: 'Level not stated',
    givers: 'Given by',
    years: 'Years',
    notNamed: 'not named in the source',
    count: (n) => (n === 1 ? '1 honour' : `${n} honours`),
    anyYear: 'years as stated for each',
    from: 'Source',
    yearRange: (from, to) => (from === to ? `${from}` : `${from} to ${to}`),
  },
  statistics: {
    lede: (count, hasSeries) =>
      `${count === 1 ? 'One figure' : `All ${inText(count)} figures, each`} with its period, its definition and its source. ${hasSeries ? '“More than”' : `${count === 1 ? 'It' : 'Each'} is for one period, so no rise or fall is shown; “more than”`} and the like mean at least that many; figures of different kinds or periods are not added up.`,
    count: (n) => `${n}`,
    themes: 'Themes',
  },
  dashboard: {
    everyPeriod: 'All periods',
    unfold: 'Show',
    inRow: (count) => `${capitalised(cardinal('en', count))} stitches a row.`,
    inUnit: (unit) => `In ${unit}.`,
    hits: (count) => (count > 0 ? `${count} match` : 'none here'),
    filters: 'Filter, find and sort',
    theme: 'Theme',
    kind: 'What is counted',
    any: 'All',
    lowerOnly: '“More than” only',
    find: 'Find',
    sort: 'Sort',
    sorts: { order: 'As listed', theme: 'By theme', value: 'By value', name: 'By name' },
    view: 'View',
    views: { drawings: 'Chart', table: 'Table' },
    reset: 'Clear',
    one: '1 matching figure',
    found: (count) => `${count} matching figures`,
    none: 'No matching figures',
    sortCaution: 'Figures of different kinds and periods are listed together for finding, not for comparing.',
  },
  chart: {
    table: 'Table',
    name: 'Name',
    value: 'Value',
    period: 'Period',
    source: (sources) => `Source: ${sources.map(({ title, credit }) => cited({ title, credit })).join('; ')}`,
    downloadSvg: 'Download SVG',
    downloadPng: 'Download PNG',
    describe: (title, rows, note) => `${title}. ${rows}. ${note}`,
    row: (label, value, period) => `${label}: ${value} (${period})`,
    rowBreak: '; ',
    key: 'Key',
  },
  glossary: {
    lede: (count) =>
      `${count === 1 ? 'The one term or name of the site,' : `The ${count} terms and names of the site, each`} with one English rendering throughout. The explanations are this site’s own, not the source’s.`,
    index: 'Index',
    ownRendering: 'this site’s own rendering',
  },
  date: plainDate,
  sourceKinds: {
    article: 'article',
    report: 'report',
    notice: 'notice',
    statistics: 'statistical return',
    statement: 'the body’s own statement',
  },
  about: {
    author: 'Author',
    published: 'Published',
    dated: 'Date',
    title: 'Title',
    subtitle: 'Subtitle',
    kind: 'Kind',
    use: 'How it is used',
    openLede: 'Where the source is silent, this site does not guess.',
    notComputedLede: 'Where a calculation would not be reliable, this site does not make it.',
    paragraphsLede:
      'Every figure is traced to a paragraph of the source. The names of the paragraphs are this site’s own.',
    fontLicence: 'The font’s licence in full',
  },
  data: {
    lede: (figures, has) =>
      `${figures === 1 ? 'The one figure' : `All ${figures} figures`}${withThem(has)}, to download in full. Every row gives the unit, period, type and source, in Chinese and English.`,
    tables: {
      statistics: 'Figures',
      honours: 'Honours',
      glossary: 'Glossary',
      derived: 'Derived figures',
      sources: 'Sources',
    },
    tableNotes: {
      statistics: 'One row is one figure’s value for one period.',
      honours: 'One row is one honour.',
      glossary: 'One row is one term or name.',
      derived: 'One row is one approximate figure worked out from two others, both of which are named.',
      sources: 'One row is one document.',
    },
    rows: (n) => (n === 1 ? '1 row' : `${n} rows`),
    fileKinds: {
      workbook: 'Workbook',
      archive: 'Archive',
      descriptor: 'Descriptor',
      schema: 'Structure',
      sums: 'Checksums',
    },
    files: {
      workbook: 'One sheet for each table and one of explanations; values are stored as numbers',
      archive: 'All the files together',
      descriptor: 'Describes the files and their columns in Data Package 2.0',
      schema: 'The structure of statistics.json (JSON Schema)',
      sums: 'SHA-256 checksums of the files',
    },
    perFigure:
      'Each figure also has a CSV and a JSON of its own, on its page and in the archive’s folder statistics.',
    formats:
      'CSV is UTF-8 without a byte order mark and with CRLF line ends, for programs; for Excel take the copy whose name ends in “excel.csv”, which has the mark and is otherwise the same. JSON has the same columns, with null for what is empty.',
    described:
      'Every figure has its values by period, how exact each is, how it is counted and where it is stated, in Chinese and English, as CSV and JSON.',
    inline: 'If a download does not open, the same content is on these pages:',
    columnsLede:
      'Names in capitals are SDMX concepts, except those beginning with QUALIFIER or PERIOD, which are this site’s own; columns ending in _zh and _en are in Chinese and in English.',
    column: 'Column',
    meaning: 'Meaning',
    values: (codes) => `Values: ${codes}`,
    sharedColumns: (table) => `The other columns mean what they mean in ${table}.`,
    columnsOf: (table, columns) => `${table}, ${columns} columns`,
    caveats: {
      lowerBound:
        'Where QUALIFIER is more-than, over or at-least, only a lower bound is known; the source prints 余, 多 or the like. Quote it as such, never as an exact number, and never divide one lower bound by another.',
      periods:
        'Periods differ, and are left empty where the source gives none. TIME_PERIOD holds only a time that the source states; PERIOD_KIND has “to the date of the source” and the like, and the date of the source stands under “How to cite”.',
      sums: 'Figures of different kinds or periods must not be added up; nor may the parts of one figure (part_of), unless its notes say that they add up to the total.',
      one: 'Each figure has a value for one period only, so no rise or fall can be seen.',
      printed:
        'Values are as the source prints them. Where it counts in units of ten thousand, whether the last digits are truly zeros is not known; see the notes of each row.',
      derived:
        'Derived figures are approximate: keep the word “about”, and name the two figures they come from.',
    },
    citation: {
      lede: 'Name the file and the row. The source’s own words are in source_phrase.',
      text: (site, sources, address) =>
        `${site}: data set. Compiled from ${sources.map(cited).join(', ')}. ${address}`,
    },
    licence: {
      unstated:
        'The licence is not yet stated, and none is assumed here. To republish the data as a whole, ask the publisher first.',
      stated: 'The data may be used under this licence:',
    },
    sumsLede:
      'These SHA-256 sums tell whether a download is complete; those of the other files are in SHA256SUMS.',
    readme: {
      title: (site) => `${site}: about the data`,
      encoding: 'All text is in UTF-8.',
    },
  },
  siteMap: {
    lede: 'Every page of the site in English; each has a Chinese version.',
    order: 'Each figure is listed under the part that mentions it first. ',
    key: 'One block each: torn where it is a lower bound, hollow where no period is stated.',
    figures: (count) => (count === 1 ? '1 figure' : `${count} figures`),
    untold: 'Not in any part',
  },
  search: {
    lede: ({ honours, terms }) =>
      `Search the report’s ${listed(['paragraphs', 'figures', ...(honours > 0 ? ['honours'] : []), ...(terms > 0 ? ['terms'] : [])], ', ', ' and ')}, in Chinese, English or numbers.`,
    field: 'Words or numbers',
    results: 'Results',
    one: '1 result',
    found: (count) => `${count} results`,
    some: (count) => `No full match; partial matches: ${count}`,
    none: 'Nothing found. Try fewer or different words.',
    noPinyin: 'Nothing found. Pinyin is not searched: type Chinese characters or English words.',
    pinyin: 'Nothing found. Pinyin is not searched: type Chinese characters or English words.',
    failed: 'The search data could not be loaded. Try again later.',
    more: 'Show more',
    slash: 'Press / on any page to search',
    withoutScript: 'The search script is not running. The pages below list the same content.',
    terms: 'Terms the report uses most',
    browse: 'Or browse',
  },
  notFound: {
    text: 'The address may be mistyped, or the page may have moved.',
    home: 'Go to the home page',
  },
  notKept: {
    text: 'You are offline, and this page has not been opened on this device before. Open it once you are online again and it will be kept; the home page and the pages you have already read can still be read.',
  },
  offline: {
    lede: 'Pages you have read are kept on your device and can be read again offline.',
    keep: 'Keep the whole report on this device',
    size: (size) => ` (${size})`,
    progress: (percent) => `Keeping the report: ${percent}% done`,
    done: 'The whole report is kept on this device and can be read offline.',
    failed:
      'Not all of it could be kept: the network may be down, the device may be full, or the site may just have been updated. What has been kept stays; try again later.',
  },
  figurePage: {
    rows: {
      sure: 'How sure',
      when: 'Period',
      where: 'Where',
      trend: 'Trend',
      share: 'Shares',
      refused: 'Not computed',
      other: 'In Chinese',
    },
    reading: {
      point: 'The number as it is printed',
      lower: 'At least this number',
      upper: 'At most this number',
      near: 'About this number',
      between: 'Between two numbers',
    },
    isCounted: 'Counted from the source’s words, which give no number',
    isExact: 'No “more than” or “about” stands beside it.',
    markIs: 'The source’s word for it is ',
    dated: {
      inferred: 'The source prints no date; the year is inferred from its words.',
      notStated: 'The source does not say what period it covers.',
    },
    marks: {
      each: (mark, each, unit) =>
        `One ${mark} ${each === 1 ? `for each ${unitWord('en', unit, 1)}` : `for ${cardinal('en', each).replace(/^one/, 'a')} ${unitName('en', unit)}`}`,
      perRow: (_mark, count) => `${cardinal('en', count)} a row`,
      open: 'hollow: period not stated',
      torn: 'torn end: at least that many',
      taken: 'hollow and red: removed by a correction',
    },
    measured: (count) =>
      count > 1
        ? 'Amounts of one period on one scale from zero: to be compared in length, not added up.'
        : 'The thin line is 100 per cent.',
    times: {
      was: 'was',
      provisional: 'provisional',
      withdrawn: 'withdrawn',
      redefined: 'counted differently',
      notZero: 'not a zero',
      told: 'Notes',
    },
    nextPeriod: 'Once there is a figure for a later period, it will be shown beside this one.',
    beside: 'In the same paragraph',
    take: 'Use this figure',
    countedBriefly: 'counted from the source’s words',
    readingBriefly: {
      point: 'as printed in the source',
      lower: 'at least this figure',
      upper: 'at most this figure',
      near: 'approximate',
      between: 'between two numbers',
    },
    timeKey: {
      columns: {
        provisional: 'A dashed frame is provisional.',
        open: 'An open frame is an approximate value, a minimum or a maximum, and is not compared.',
      },
      points: {
        provisional: 'A dashed ring is provisional.',
        open: 'An upright stroke is an approximate value, a minimum or a maximum, and is not compared.',
      },
      break: 'At a double line the way of counting changes, and the two sides cannot be compared.',
      gap: '“—” means no value.',
    },
    onePeriod: 'The source gives this one period only, so no rise or fall is shown.',
    mentions: 'In the report',
    notMentioned: 'The report does not mention this figure.',
    derived: 'Worked out from it',
    files:
      '“CSV (Excel)” is for Excel; CSV and JSON are for programs. All hold every period, with how to read each value and where it comes from, in both languages.',
    excelCsv: 'CSV (Excel)',
    cite: 'To cite',
    citation: (site, figure, { author, ...credit }) =>
      `${site}: ${figure}. From ${author && `${author}, `}${cited(credit)}. `,
    embed: 'To embed',
    embedUse:
      'Put this code into a web page to show this figure as a card. The card has no script and gathers nothing about visitors.',
    embedPinned: (year) =>
      `This card always shows the latest value. For one that keeps the value of the ${year} edition, use this address`,
    openCard: 'Open the card',
    cardFollows: 'Always the latest value',
    cardPinned: (year) => `As in the ${year} edition; will not change`,
    pager: 'Previous and next figure',
    previous: 'Previous',
    next: 'Next',
  },
  share: {
    poster: 'Poster',
    hold: 'Press and hold to save or share',
    pictureOf: (title) => `Picture to share: ${title}`,
    posterOf: (title) => `Poster: ${title}`,
    copy: 'Copy link',
    copied: 'Copied',
    copyWords: 'Copy title and caption',
    addressLater: ' (public address to follow)',
    scan: 'Scan to read on',
    notPublic: 'No address has been made public yet; this code is for preview on this machine only.',
    evidence: (phrase) => `In the source: “${insideQuotes(phrase)}”`,
    wechat:
      'WeChat blocks downloads. Tap “…” in the top corner and open this page in your browser to download.',
    feed: 'Site updates (Atom)',
    feedTitle: (site) => `${site}: updates`,
  },
  derived: {
    formula: (above, below) => `${above} ÷ ${below}`,
    formulaPerHundred: (above, below) => `${above} ÷ ${below} × 100`,
    toWhole: (down) => (down ? 'rounded down to a whole number' : 'rounded to a whole number'),
    toPerCent: (down) => (down ? 'rounded down to a whole per cent' : 'rounded to a whole per cent'),
    toDigits: (digits, down) =>
      `rounded ${down ? 'down ' : ''}to ${cardinal('en', digits)} significant ${digits === 1 ? 'digit' : 'digits'}`,
  },
  change: {
    rise: (by, to, since) => `Rose to ${to}, up ${by} from ${since}.`,
    fall: (by, to, since) => `Fell to ${to}, down ${by} from ${since}.`,
    none: (_by, to, since) => `Unchanged at ${to} since ${since}.`,
  },
  direction: { rise: 'up', fall: 'down', none: 'unchanged' },
  points: {
    percent: (number) => `${number} percentage ${number === '1' ? 'point' : 'points'}`,
    permille: (number) => `${number} per-mille ${number === '1' ? 'point' : 'points'}`,
  },
  since: (period, written) => {
    if (period.kind === 'as-at') return dateInWords(period.date);
    if (period.kind !== 'to-date') return en.period(period);
    return `the previous source (${en.dateOf(written)})`;
  },
  dateOf: (written) => `${written.about ? 'about ' : ''}${plainDate(written.date)}`,
  bySource: (date) => `source of ${date}`,
  obstacles: {
    bound: 'One of the two is approximate, a minimum or a maximum, so no change is stated.',
    break: 'Counted differently from here on, so not compared with what came before.',
    'other-period': 'For a different kind of period, so not compared with what came before.',
    unordered: 'Which of the two dates came first is not stated, so no change is.',
    'open-period':
      'When this period begins and ends is not stated, so it is not compared with what came before.',
    'each-year': 'For every year and not for one, so not compared with what came before.',
    undated: 'No period is stated, so not compared with what came before.',
    withdrawn: 'One of the values has been withdrawn, so no change is stated.',
    unit: 'No change is stated for ranks and ratios.',
  },
  status: {
    none: 'no value',
    provisional: 'Provisional: it may be revised.',
    withdrawn: (date, reason) => `Withdrawn ${eventDate(date)}: ${reason}`,
    revised: (date, was, reason) => `Revised ${eventDate(date)}, from ${was}: ${reason}`,
    missing: (reason) => `No value: ${reason}`,
    suppressed: (reason) => `Not published: ${reason}`,
    retired: (date, reason) => `Discontinued ${eventDate(date)}: ${reason}`,
    successor: 'It is replaced by',
  },
  ownNote: (text) => `Our note: ${text}`,
  translation: {
    outdated:
      'The Chinese has been revised since this was translated. Until the English is updated, the Chinese text prevails.',
  },
  within: (text) => ` (${text})`,
  punctuation: { list: ', ', colon: ': ', clause: ', ', stop: '.', space: ' ' },
  pageTitle: (title, site) => `${title} | ${site}`,
};

/** What is taken away with the figures. */
function withThem({ honours, terms, hasDerived }: Extras): string {
  const others = [
    ...(honours > 0 ? [honours === 1 ? 'the honour' : 'the honours'] : []),
    ...(terms > 0 ? [terms === 1 ? 'the term' : 'the terms'] : []),
    ...(hasDerived ? ['the derived figures'] : []),
  ];
  return others.length > 0 ? `, with ${listed(others, ', ', ' and ')}` : '';
}

/** A number within a sentence: a word below ten. */
function inText(count: number): string {
  return count < 10 ? cardinal('en', count) : `${count}`;
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Some of so many honours: the second and fourth, or where they follow each other the first four and the second to the fourth. */
function whichOf(places: readonly number[], all: number): string {
  if (places.length === all) return all === 1 ? 'this one' : 'any of them';
  const named = places.map((place) => ORDINALS[place - 1] ?? `number ${place}`);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const follow = places.length > 1 && last - first === places.length - 1;
  if (follow && first === 1) return `the first ${cardinal('en', last)}`;
  return follow && places.length > 2
    ? `the ${named[0]} to the ${named.at(-1)}`
    : `the ${listed(named, ', ', ' and ')}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** A day, a month or a year, as exactly as it is known. */
function plainDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = month === undefined ? `${year}` : `${MONTHS[month - 1]} ${year}`;
  return day === undefined ? name : `${day} ${name}`;
}

/** When something happened. */
function eventDate(date: string): string {
  return `${isDay(date) ? 'on' : 'in'} ${plainDate(date)}`;
}

/** 2024-06-30 is a day, 2024-06 the end of a month and 2024 that of a year. */
function dateInWords(date: string): string {
  return isDay(date) ? plainDate(date) : `the end of ${plainDate(date)}`;
}

function isDay(date: string): boolean {
  return date.length === '2024-06-30'.length;
}

function cited({ title, original, credit }: Credit): string {
  return `“${title}” (${original ? `${original}; ` : ''}${credit})`;
}
