import { cardinal, counted } from '../figure/cardinal.ts';
import { fiscalYearName } from '../figure/period.ts';
import { listed } from './listed.ts';
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
    otherFigures: (count) => `The other ${cardinal('en', count)} figures`,
    workedOut: 'Worked out from the report’s figures',
    notWorkedOut: 'Sums we do not work out',
    allFigures: 'All figures',
    otherThemes: 'Others',
    data: 'Open data',
    dataFiles: 'Files',
    dataCaveats: 'Before you use them',
    dataColumns: 'What the columns mean',
    dataCitation: 'How to cite',
    dataLicence: 'Licence',
    dataSums: 'Checksums',
    home: 'Home',
    contents: 'On this page',
    figures: 'At a glance',
    sections: 'The report, part by part',
    honours: 'Honours',
    honoursCounted: (count) => `${capitalised(cardinal('en', count))} ${count === 1 ? 'honour' : 'honours'}`,
    honoursInSource: 'In the source’s words',
    statistics: 'Figures',
    glossary: 'Glossary',
    source: 'Source',
    about: 'About this site',
    record: 'Source documents',
    openPoints: 'What the source leaves open',
    notComputed: 'Sums we do not do',
    paragraphs: 'Paragraphs of the sources',
    siteMap: 'Site map',
    search: 'Search',
    pages: 'Pages',
    editions: 'Editions',
    edition: (year) => `${year} edition`,
    notFound: 'No such page',
    printContents: 'Contents',
    endnotes: 'Notes: the sources of the figures',
    colophon: 'About this report',
  },
  editions: {
    named: (name, year) => `${name} (${year} edition)`,
    older: (year) => `This is the ${year} edition.`,
    newestPage: (year) => `See this page in the ${year} edition`,
    newestHome: (year) => `See the ${year} edition`,
    lede: 'The editions of the report, the newest first. An older one stays as it was.',
    newest: 'newest',
    written: (date) => `written ${eventDate(date)}`,
    changes: (year) => `What changed in the ${year} edition`,
    changesLede: (year) =>
      `How the figures and sections of the ${year} edition differ from those of the one before, worked out from the data.`,
    nothing: 'Nothing changed.',
    notMentioned: 'The text of the newest edition does not use this figure.',
    renewed: (now, was) => `${now} In the edition before: ${was}`,
    figures: {
      added: 'New figures',
      renewed: 'Figures with a new value',
      revised: 'Figures that were corrected',
      redefined: 'Figures that are counted otherwise',
      missing: 'Figures without a new value',
      withdrawn: 'Figures that were withdrawn',
    },
    sections: { added: 'New', reworded: 'Reworded', removed: 'Taken out' },
    counted: (count, kind) => `${kind}: ${count}`,
    feed: 'Changes from edition to edition (Atom)',
    feedTitle: (site) => `${site}: changes from edition to edition`,
  },
  header: {
    skip: 'Skip to the text',
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
      count === 1 ? 'There is one more source.' : `There are ${cardinal('en', count)} more sources.`,
  },
  theme: { legend: 'Colours', auto: 'As the system', light: 'Light', dark: 'Dark' },
  reading: {
    enter: 'Large print',
    leave: 'Leave large print',
    size: 'Text size',
    sizes: ['Large', 'Larger', 'Largest'],
    contrast: 'High contrast',
  },
  speech: {
    start: 'Read this page aloud',
    pause: 'Pause',
    resume: 'Resume',
    stop: 'Stop',
    speed: 'Speed',
    rate: (times) => (times === 1 ? 'Normal' : `${times}×`),
  },
  home: {
    howToRead: 'How to read this band',
    band: (stars, each, runs) => `${starsOf(stars)}ach column of stitches is one ${each}. ${runs}.`,
    stitch: { places: 'place', people: 'person', items: 'item', other: 'of what is counted' },
    section: (number) => `${number}`,
    key: {
      stitch: (units, isHanging) =>
        `one ${listed(units, ', ', ' or ')}${isHanging ? '; ribbons are ten stitches wide' : ''}`,
      block: (each, hasTimes, isTorn) =>
        `${each === 1 ? 'one person' : `${cardinal('en', each)} people`}${hasTimes ? ' or times' : ''}${isTorn ? '; a torn end means at least' : ''}`,
      money: (period) => `money of ${period}, to one scale`,
      period: (period, written) =>
        `Unless dated, ${period}${written ? ` (${written})` : ''}; figures are never added up`,
    },
    servedScale: (each) => `A block is ${cardinal('en', each)}, a row ${cardinal('en', each * 100)}.`,
    undated: 'Hollow: no period stated.',
    board: (count) =>
      `The ${counted('en', count)} figures of the report, a block each, by period. A torn block is a lower bound, a hollow one has no period.`,
    allStatistics: 'See all the figures',
    allHonours: 'The honours in detail',
    servedDetails: 'Group by group',
  },
  section: {
    number: (n) => `Section ${cardinal('en', n)}`,
    supplied: 'Our heading',
    keyFigures: 'Key figures of this section',
    basis: 'Written from these paragraphs of the source:',
    previous: 'Previous',
    next: 'Next',
    inOtherLanguage: '阅读本篇中文版',
    pager: 'Previous and next section',
  },
  plain: { summary: 'In five plain sentences' },
  sideBySide: {
    link: 'Chinese and English side by side',
    brief: 'Side by side',
    title: (title) => `${title} (side by side)`,
    lede: 'Paragraph beside paragraph. A figure has the same number in both languages, and its source stands below.',
    back: 'Back to the text of this section',
  },
  print: {
    link: 'To print',
    description: (hasHonours) =>
      `The whole report on one page, made for A4 paper: its sections${hasHonours ? ', the honours' : ''} and the source of every figure.`,
    lede: 'The whole report on one page, set for A4 paper: print it from your browser.',
    download: (size) => `Download as PDF (${size})`,
    note: (n) => `Note ${n}`,
    endnotesLede:
      'The number after a figure in the text leads here: to its value, its meaning and its period, the source’s own words and the paragraph they stand in.',
    site: 'Website',
    address: 'Address',
    host: 'Host body',
    contact: 'Contact',
    fonts: 'Type',
    fontNames:
      'Headings and figures are set in Noto Serif SC, under the SIL Open Font License; the text is in the system’s sans serif.',
  },
  figure: {
    exact: 'as printed',
    lowerBound: (mark) => `a lower bound: the source prints ${mark}`,
    evidence: 'Where this paragraph’s figures come from',
    inFull: (text) => `In full, ${text}`,
    entry: 'Figure in full',
    entryOf: (label) => `${label}: figure in full`,
    close: 'Close',
    source: 'Source',
    placeIn: (title, paragraph) => `“${title}”, ${paragraph}`,
    period: 'Period',
    value: 'Value',
    definition: 'Meaning',
    qualifier: 'Kind of value',
    notes: 'Notes',
    partOf: 'Part of',
    parts: 'Of which',
  },
  periodBriefly: (period) => {
    switch (period.kind) {
      case 'to-date':
        return 'to date';
      case 'this-year':
        return 'so far that year';
      case 'past-years':
        return `past ${period.years} years`;
      case 'not-stated':
        return 'not stated';
      default:
        return en.period(period);
    }
  },
  period: (period) => {
    switch (period.kind) {
      case 'to-date':
        return 'to the date of the source';
      case 'this-year':
        return 'the year of the source';
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
    places: 'Places and units',
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
  honours: {
    lede: (count) =>
      `The report has ${cardinal('en', count)} ${count === 1 ? 'honour' : 'honours'}. Who gave each, at what level and when is stated here where the source says so, and left open where it does not.`,
    inOrder: 'In the order of the source.',
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
      return said.length > 0 ? `The source ${listed(said, ', ', ', and ')}.` : '';
    },
    levelNotStated: 'Not stated',
    levelNotStatedHeading: 'Level not stated',
    givers: 'Given by',
    years: 'Years',
    notNamed: 'not named in the source',
    count: (n) => (n === 1 ? '1 honour' : `${n} honours`),
    anyYear: 'years as stated for each',
    giversNotNamed: 'Giver not named in the source',
    from: 'Source',
    yearRange: (from, to) => (from === to ? `${from}` : `${from} to ${to}`),
  },
  statistics: {
    lede: (count, hasSeries) =>
      `${count === 1 ? 'One figure' : `All ${cardinal('en', count)} figures, each`} with its period, its meaning and its source. ${hasSeries ? '“More than”' : 'There is one point in time, so nothing here grows or falls; “more than”'} and the like mark a lower bound; figures of different kinds or periods are not added up.`,
    count: (n) => `${n}`,
    themes: 'Themes',
  },
  dashboard: {
    everyPeriod: 'All periods',
    unfold: 'Show',
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
    found: (count) => `${count} figures`,
    none: 'No matching figures',
    sortCaution: 'Figures of different kinds and periods stand in one list for finding, not for comparing.',
  },
  chart: {
    table: 'Table',
    name: 'Name',
    value: 'Value',
    period: 'Period',
    source: (sources) => `Source: ${sources.map(({ title, credit }) => `${title} (${credit})`).join('; ')}`,
    downloadSvg: 'Download SVG',
    downloadPng: 'Download PNG',
    describe: (title, rows, note) => `${title}. ${rows}. ${note}`,
    row: (label, value, period) => `${label}: ${value} (${period})`,
    rowBreak: '; ',
    key: 'Key',
  },
  glossary: {
    lede: (count) =>
      `${count} terms and names, each with one English rendering on the whole site. The explanations are ours, not the source’s.`,
    established: { high: 'established English', medium: 'usual English', low: 'our own rendering' },
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
    dated: 'Written',
    title: 'Title',
    subtitle: 'Subtitle',
    kind: 'Kind',
    use: 'How it is used',
    openLede: 'On these points the source is silent. We leave them open and do not guess.',
    notComputedLede:
      'Side by side, some of these numbers invite a sum. The following would not hold, so this site does none of them.',
    paragraphsLede:
      'Sources are given by paragraph. The numbering is ours and stands for these parts of the source.',
    fontLicence: 'The font’s licence in full',
  },
  data: {
    lede: (figures, has) =>
      `${figures === 1 ? 'The one figure' : `All ${figures} figures`}${withThem(has)}, to take away whole: every row carries its unit, its period, its kind and its source, in Chinese and English.`,
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
      workbook: 'One sheet a table and one that explains them; numbers are numbers',
      archive: 'All the files in one',
      descriptor: 'Names the files and their columns by Data Package 2.0',
      schema: 'The structure of statistics.json (JSON Schema)',
      sums: 'SHA-256 sums of the files',
    },
    perFigure:
      'Each figure also has a CSV and a JSON of its own, on its page and in the archive’s folder statistics.',
    formats:
      'CSV is UTF-8 with a byte order mark and CRLF line ends, which spreadsheets open as it is; JSON has the same columns, with null for what is empty.',
    inline: 'Where a download does not open, the same content stands on the site’s pages:',
    columnsLede:
      'Names in capitals are SDMX concepts, those that begin with QUALIFIER or PERIOD excepted, which are ours; of names that end in _zh and _en, one column is in Chinese and one in English.',
    column: 'Column',
    meaning: 'Meaning',
    values: (codes) => `Values: ${codes}`,
    sharedColumns: (table) => `The other columns mean what they mean in ${table}.`,
    columnsOf: (table, columns) => `${table}, ${columns} columns`,
    caveats: {
      lowerBound:
        'Where QUALIFIER is more-than, over or at-least, only a lower bound is known; the source prints 余, 多, 超过 or the like. Quote it as such, never as an exact number, and never divide one lower bound by another.',
      periods:
        'Periods differ, and are left empty where the source gives none. TIME_PERIOD holds only a time that the source states; PERIOD_KIND has “to the date of the source” and the like, and how to cite the data tells the date of the source.',
      sums: 'Figures of different kinds or periods must not be added up; nor may the parts of one figure (part_of), unless its notes say that they add up to the total.',
      one: 'Each figure has one point in time so far, so nothing grows or falls.',
      printed:
        'Values are as the source prints them. Where it counts in units of ten thousand, whether the last digits are truly zeros is not known; see the notes of each row.',
      derived:
        'Derived figures are approximate: keep the word “about”, and name the two figures they come from.',
    },
    citation: {
      lede: 'Name the file and the row; for the source’s own words, source_phrase is what counts.',
      text: (site, sources, address) =>
        `${site}: data set. Compiled from ${sources.map(cited).join(', ')}. ${address}`,
    },
    licence: {
      unstated:
        'The licence is not yet stated, and none is assumed here. To republish the data as a whole, ask the publisher first.',
      stated: 'The data may be used under this licence:',
    },
    sums: {
      lede: 'With these you can check that a download is complete; SHA256SUMS has those of the other files.',
      file: 'File',
    },
    readme: {
      title: (site) => `${site}: about the data`,
      encoding: 'All text is in UTF-8.',
    },
  },
  siteMap: { lede: 'Every page of the site. Each exists in Chinese and in English.' },
  search: {
    lede: ({ honours, terms }) =>
      `${listed(['Paragraphs of the report', 'figures', ...(honours > 0 ? ['honours'] : []), ...(terms > 0 ? ['terms'] : [])], ', ', ' and ')}. Chinese, English and numbers all find them, whichever language the page is in.`,
    field: 'Words or a number to find',
    results: 'Results',
    one: '1 result',
    found: (count) => `${count} results`,
    some: (count) => `Nothing has all of it; ${count} have part of it`,
    none: 'Nothing found. Try fewer words or other ones, or look through the pages below.',
    failed: 'The search data did not arrive. Try again in a while, or look through the pages below.',
    more: 'Show more',
    slash: 'Press / on any page to come here',
    withoutScript:
      'Search needs JavaScript, which this browser is not running. The pages below list the same things.',
    browse: 'Other ways in',
  },
  notFound: {
    text: 'The address may be mistyped, or the page may have moved.',
    home: 'Go to the home page',
  },
  figurePage: {
    unit: 'Unit',
    unitOfKind: (unit, kind) => (unit === kind.toLowerCase() ? unit : `${unit} (${kind.toLowerCase()})`),
    reading: {
      lower: 'a lower bound: the true number is more; the source’s word for it is ',
      upper: 'an upper bound: the true number is no more; the source’s word for it is ',
      near: 'an estimate; the source’s word for it is ',
    },
    readingBriefly: {
      point: 'as printed in the source',
      lower: 'a lower bound',
      upper: 'an upper bound',
      near: 'an estimate',
      between: 'between two numbers',
    },
    printed: 'Printed as',
    inFull: 'In full',
    history: 'By period',
    overTime: (label, from, to) => `${label}, ${from} to ${to}`,
    timeKey: {
      columns: {
        provisional: 'A dashed frame is provisional.',
        open: 'A frame without an end is a bound or an estimate, and is not compared.',
      },
      points: {
        provisional: 'A dashed ring is provisional.',
        open: 'An upright stroke is a bound or an estimate, and is not compared.',
      },
      break: 'At a double line the count changes: the two sides do not compare.',
      gap: '“—” means no value.',
    },
    onePeriod: 'The source gives this one period only, so nothing is said of a rise or a fall.',
    mentions: 'In the report',
    notMentioned: 'The text of the report does not use this figure.',
    derived: 'Worked out from it',
    data: 'Data files',
    file: (label, format) => `${label}: ${format}`,
    cite: 'To cite',
    citation: (site, figure, { author, ...credit }) =>
      `${site}: ${figure}. From ${author && `${author}, `}${cited(credit)}. `,
    embed: 'To embed',
    embedUse:
      'Put this code into a web page to show this figure as a card. The card has no script and gathers nothing about visitors.',
    embedPinned: (year) =>
      `This card follows new values. For one that keeps the value of the ${year} edition, use this address:`,
    openCard: 'Open the card',
    cardFollows: 'follows new values',
    cardPinned: (year) => `as in the ${year} edition, for good`,
    pager: 'Previous and next figure',
    previous: 'Previous',
    next: 'Next',
  },
  share: {
    poster: 'Poster',
    hold: 'Press and hold to save or share',
    posterOf: (title) => `Poster: ${title}`,
    copy: 'Copy link',
    copied: 'Copied',
    scan: 'Scan to read on',
    notPublic: 'No address has been made public yet; this code is for preview on this machine only.',
    evidence: (phrase) => `In the source: 「${phrase}」`,
    wechat:
      'WeChat blocks downloads. Tap “…” in the top corner and open this page in your browser to download.',
    feed: 'Changes of the site (Atom)',
    feedTitle: (site) => `${site}: changes`,
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
  points: {
    percent: (number) => `${number} percentage ${number === '1' ? 'point' : 'points'}`,
    permille: (number) => `${number} per-mille ${number === '1' ? 'point' : 'points'}`,
  },
  since: (period, written) => {
    if (period.kind === 'as-at') return dateInWords(period.date);
    if (period.kind !== 'to-date') return en.period(period);
    return `the source before (${en.dateOf(written)})`;
  },
  dateOf: (written) => `${written.about ? 'about ' : ''}${plainDate(written.date)}`,
  bySource: (date) => `source of ${date}`,
  obstacles: {
    bound: 'One of them is a bound or an estimate, so no change is stated.',
    break: 'Counted otherwise from here on, so not compared with what came before.',
    'other-period': 'Of another kind of period, so not compared with what came before.',
    'open-period':
      'What such a period covers exactly is not stated, so it is not compared with what came before.',
    'each-year': 'Of each year and not of one, so not compared with what came before.',
    undated: 'Without a period, so not compared with what came before.',
    withdrawn: 'One of the values has been withdrawn, so no change is stated.',
    unit: 'Of ranks and ratios no change is stated.',
  },
  status: {
    none: 'no value',
    provisional: 'Provisional: it may be revised.',
    withdrawn: (date, reason) => `Withdrawn ${eventDate(date)}: ${reason}`,
    revised: (date, was, reason) => `Revised ${eventDate(date)}, from ${was}: ${reason}`,
    missing: (reason) => `No value: ${reason}`,
    suppressed: (reason) => `Not published: ${reason}`,
    retired: (date, reason) => `No longer kept up since ${plainDate(date)}: ${reason}`,
    successor: 'It is followed by',
  },
  ownNote: 'Our note',
  translation: {
    outdated:
      'The Chinese has changed since this was written, and it is the Chinese that holds. The English will follow.',
  },
  within: (text) => ` (${text})`,
  punctuation: { list: ', ', colon: ': ', clause: ', ', stop: '.', space: ' ' },
  pageTitle: (title, site) => `${title} | ${site}`,
};

/** What is taken away with the figures. */
function withThem({ honours, terms, hasDerived }: Extras): string {
  const others = [
    ...(honours > 0 ? ['the honours'] : []),
    ...(terms > 0 ? ['the terms'] : []),
    ...(hasDerived ? ['what is worked out from them'] : []),
  ];
  return others.length > 0 ? `, with ${listed(others, ', ', ' and ')}` : '';
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Some of so many honours: the first and second, or where they follow each other the first four. */
function whichOf(places: readonly number[], all: number): string {
  if (places.length === all) return all === 1 ? 'this one' : 'any of them';
  const named = places.map((place) => ORDINALS[place - 1] ?? `number ${place}`);
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  if (places.length < 3 || last - first >= places.length) return `the ${listed(named, ', ', ' and ')}`;
  return first === 1 ? `the first ${cardinal('en', last)}` : `the ${named[0]} to the ${named.at(-1)}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What the stars of the band are, up to the clause that says what its stitches are. */
function starsOf(count: number): string {
  if (count === 0) return 'E';
  if (count === 1) return 'The eight-petalled star is the one honour; beside it, e';
  return `The ${cardinal('en', count)} eight-petalled stars are the ${cardinal('en', count)} honours; between them, e`;
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
