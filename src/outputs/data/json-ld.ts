import type { FigureView } from '../../content/figure-view.ts';
import type { Source } from '../../content/schemas/source.ts';
import { authorName } from '../../content/source.ts';
import { LANGUAGE, type Locale } from '../../figure/locale.ts';
import { dictionary } from '../../words/dictionary.ts';
import { fileAddress, pageAddress } from './address.ts';
import type { DataFile } from './file.ts';
import { statedLicence } from './licence.ts';
import type { LinkedReport } from './report.ts';

/** The schema.org Dataset of the page /data/, with its downloads and everything it measures. */
export function datasetJsonLd(locale: Locale, linked: LinkedReport, files: readonly DataFile[]) {
  const { report, root } = linked;
  const { settings, statistics, derivations, honours, terms } = report;
  const { data, punctuation } = dictionary(locale);
  const lede = data.lede(statistics.length, {
    honours: honours.length,
    terms: terms.length,
    hasDerived: derivations.length > 0,
  });
  return {
    '@type': 'Dataset',
    '@id': pageAddress(root, locale, '/data/'),
    ...described(linked, settings.name[locale], lede + punctuation.space + data.described),
    url: pageAddress(root, locale, '/data/'),
    isBasedOn: sourceNodes(locale, linked),
    distribution: files.map((file) => download(root, file)),
    variableMeasured: statistics.map(({ statistic }) => statistic.label[locale]),
  };
}

/** The schema.org Dataset of one figure's page: its variable with the newest value, and its two downloads. */
export function figureJsonLd(linked: LinkedReport, figure: FigureView) {
  const { id, locale, label, description, path, observation } = figure;
  const { root } = linked;
  const { figurePage, punctuation } = dictionary(locale);
  const files = { csv: 'text/csv', json: 'application/json' };
  return {
    '@type': 'Dataset',
    // In the words that stand beside the files on the page, which cost it nothing once more.
    ...described(linked, label, description + punctuation.space + figurePage.files),
    url: pageAddress(root, locale, path),
    // Of the value that is told; the data set of all figures, of which it is a part, names every document.
    isBasedOn: { '@id': sourceId(locale, root, observation.source.document) },
    isPartOf: { '@id': pageAddress(root, locale, '/data/') },
    distribution: Object.entries(files).map(([ending, mediaType]) =>
      download(root, { path: `statistics/${id}.${ending}`, mediaType }),
    ),
    variableMeasured: propertyValue(figure),
  };
}

function described({ report }: LinkedReport, name: string, description: string) {
  const licence = statedLicence(report.settings);
  return {
    name,
    description,
    inLanguage: Object.values(LANGUAGE).map(({ tag }) => tag),
    isAccessibleForFree: true,
    ...(licence && { license: licence.url || { '@type': 'CreativeWork', name: licence.name } }),
  };
}

/** The documents that everything is based on; other pages name each by its id. */
export function sourceNodes(locale: Locale, { report: { sources }, root }: LinkedReport) {
  return sources.map(({ id, source }) => ({
    '@type': SOURCE_TYPES[source.kind],
    '@id': sourceId(locale, root, id),
    name: source.title[locale],
    ...(source.author && {
      author: {
        '@type': source.author.kind === 'person' ? 'Person' : 'Organization',
        name: authorName(locale, source),
      },
    }),
    ...(!source.dateIsInferred && { datePublished: source.date }),
  }));
}

const SOURCE_TYPES = {
  article: 'Article',
  report: 'Report',
  notice: 'CreativeWork',
  statistics: 'CreativeWork',
  statement: 'CreativeWork',
} as const satisfies Readonly<Record<Source['kind'], string>>;

function sourceId(locale: Locale, root: URL, id: string): string {
  return pageAddress(root, locale, `/about/#${id}`);
}

/** Structured data as the text of a script element: no text in it can end the element. */
export function jsonLdText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** A lower bound has a least value and no value, an upper one a greatest, and a range both. */
function propertyValue({ label, reading, observation, value, unit, period }: FigureView) {
  const names = {
    point: 'value',
    near: 'value',
    lower: 'minValue',
    between: 'minValue',
    upper: 'maxValue',
  } as const;
  return {
    '@type': 'PropertyValue',
    name: label,
    [names[reading]]: value,
    ...(observation.qualifier === 'range' && { maxValue: observation.to }),
    unitText: unit.here,
    description: period,
  };
}

function download(root: URL, { path, mediaType }: Omit<DataFile, 'bytes'>) {
  return {
    '@type': 'DataDownload',
    encodingFormat: mediaType.replace(/;.*/, ''),
    contentUrl: fileAddress(root, path),
  };
}
