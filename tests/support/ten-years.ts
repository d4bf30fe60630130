import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, YAMLSeq } from 'yaml';
import { formatQuantity } from '../../src/figure/text.ts';
import { isWhole } from '../../src/figure/unit.ts';
import type { Statistic } from '../../src/figure/statistic.ts';
import { Random } from './random/random.ts';
import { realContent } from './real-content.ts';

/** The years before the report’s own values, and after them: with its own value each figure then has ten. */
const BEFORE = [2015, 2016, 2017, 2018, 2019, 2020, 2021];
const AFTER = [2024, 2025];

/**
 * Gives every figure of a copy of the real content exact values of nine more years, growing and falling, a whole and its parts alike, with
 * a source for those before the report and one for those after it; the same for the same seed.
 */
export function giveTenYears(content: string, seed: number): void {
  for (const [id, date] of [
    ['returns-before', '2022-03'],
    ['returns-after', '2026-03'],
  ] as const)
    writeFileSync(join(content, 'sources', `${id}.yaml`), sourceOf(date));
  const statistics = new Map([...realContent.statistics].map(([id, { data }]) => [id, data]));
  const random = new Random(seed);
  const factors = new Map([...BEFORE, ...AFTER].map((year) => [year, new Map<string, number>()]));
  /** One for a whole and all its parts, so that none outgrows it. */
  const factor = (family: string, year: number): number => {
    const own = factors.get(year);
    const known = own?.get(family) ?? 0.7 + random.below(600) / 1000;
    own?.set(family, known);
    return known;
  };
  const valueIn = (id: string, statistic: Statistic, year: number): number => {
    const parts = [...statistics].filter(([, { partOf }]) => partOf === id);
    if (statistic.partsAddUp) return parts.reduce((sum, [part, data]) => sum + valueIn(part, data, year), 0);
    const [first] = statistic.observations;
    const base = 'value' in first ? first.value : 0;
    const value = base * factor(statistic.partOf ?? id, year);
    return isWhole(statistic.unit.kind) ? Math.max(1, Math.round(value)) : Math.round(value * 100) / 100;
  };
  for (const [id, statistic] of statistics) {
    const file = join(content, 'statistics', `${id}.yaml`);
    const document = parseDocument(readFileSync(file, 'utf8'));
    const observations = document.get('observations');
    if (!(observations instanceof YAMLSeq)) throw new Error(`${id} has no values`);
    const made = (years: readonly number[], source: string) =>
      years.map((year) =>
        document.createNode(observation(statistic, valueIn(id, statistic, year), year, source)),
      );
    observations.items.unshift(...made(BEFORE, 'returns-before'));
    observations.items.push(...made(AFTER, 'returns-after'));
    writeFileSync(file, document.toString({ lineWidth: 0 }));
  }
}

function observation({ unit }: Statistic, value: number, year: number, document: string) {
  const printed = formatQuantity('en', { qualifier: 'exact', value }, unit);
  const period = { kind: 'year', year };
  const source = { document, paragraph: 'T1', printed, phrase: `${printed} in ${year}` };
  return { value, qualifier: 'exact', period, source };
}

function sourceOf(date: string): string {
  const text = (words: string) => ({ zh: `${date.slice(0, 4)}年的统计表`, en: words });
  return JSON.stringify({
    kind: 'statistics',
    language: 'en',
    title: text(`Returns of ${date.slice(0, 4)}`),
    date,
    credit: text(`returns of ${date.slice(0, 4)}`),
    provenance: { zh: '内容据统计表整理。', en: 'Compiled from returns.' },
    paragraphs: [{ id: 'T1' }],
  });
}
