import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, YAMLSeq } from 'yaml';
import { formatQuantity } from '../../src/figure/text.ts';
import { type Period, periodKey } from '../../src/figure/period.ts';
import type { Statistic } from '../../src/figure/statistic.ts';
import { likelyValues } from './likely-values.ts';
import { Random } from './random/random.ts';
import { realContent } from './real-content.ts';

/** Times that every figure is given a value of: four years before the report and five quarters after it; with its own each then has ten. */
const TIMES: readonly { readonly period: Period; readonly document: string }[] = [
  ...[2017, 2018, 2019, 2020].map(
    (year) => ({ period: { kind: 'year', year }, document: 'yearbook' }) as const,
  ),
  ...[0, 1, 2, 3, 4].map(
    (index) =>
      ({
        period: { kind: 'quarter', year: 2024 + Math.floor(index / 4), quarter: (index % 4) + 1 },
        document: 'returns',
      }) as const,
  ),
];

/**
 * Gives every figure of a copy of the real content exact values of nine other times, growing and falling, a whole and its parts alike,
 * from two sources of their own; the same for the same seed.
 */
export function giveTenValues(content: string, seed: number): void {
  for (const [document, date] of SOURCES)
    writeFileSync(join(content, 'sources', `${document}.yaml`), sourceOf(date));
  const statistics = new Map([...realContent.statistics].map(([id, { data }]) => [id, data]));
  const valueAt = likelyValues(statistics, new Random(seed));
  for (const [id, statistic] of statistics) {
    const file = join(content, 'statistics', `${id}.yaml`);
    const document = parseDocument(readFileSync(file, 'utf8'));
    const observations = document.get('observations');
    if (!(observations instanceof YAMLSeq)) throw new Error(`${id} has no values`);
    const added = TIMES.map(({ period, document: source }) => ({
      isEarlier: source === 'yearbook',
      node: document.createNode(observation(statistic, valueAt(id, periodKey(period)), period, source)),
    }));
    observations.items = [
      ...added.flatMap(({ isEarlier, node }) => (isEarlier ? node : [])),
      ...observations.items,
      ...added.flatMap(({ isEarlier, node }) => (isEarlier ? [] : node)),
    ];
    writeFileSync(file, document.toString({ lineWidth: 0 }));
  }
}

function observation({ unit }: Statistic, value: number, period: Period, document: string) {
  const printed = formatQuantity('en', { qualifier: 'exact', value }, unit);
  return {
    value,
    qualifier: 'exact',
    period,
    source: { document, paragraph: 'T1', printed, phrase: printed },
  };
}

const SOURCES = [
  ['yearbook', '2021'],
  ['returns', '2026-06'],
] as const;

function sourceOf(date: string): string {
  return JSON.stringify({
    kind: 'statistics',
    language: 'en',
    title: { zh: `${date.slice(0, 4)}年统计表`, en: `Returns of ${date}` },
    date,
    credit: { zh: `${date.slice(0, 4)}年`, en: date.slice(0, 4) },
    provenance: { zh: `内容据${date.slice(0, 4)}年的统计表整理。`, en: `Compiled from returns of ${date}.` },
    paragraphs: [{ id: 'T1' }],
  });
}
