import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, YAMLSeq } from 'yaml';
import { formatQuantity } from '../../src/figure/text.ts';
import { isWhole } from '../../src/figure/unit.ts';
import type { Statistic } from '../../src/figure/statistic.ts';
import { Random } from './random/random.ts';
import { realContent } from './real-content.ts';

/** The quarters after the report, from the first of 2024 on: with its own value each figure then has ten. */
const QUARTERS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/**
 * Gives every figure of a copy of the real content exact values of nine later quarters, growing and falling, a whole and its parts alike,
 * from a source of their own; the same for the same seed.
 */
export function giveTenValues(content: string, seed: number): void {
  writeFileSync(join(content, 'sources', 'returns.yaml'), RETURNS);
  const statistics = new Map([...realContent.statistics].map(([id, { data }]) => [id, data]));
  const random = new Random(seed);
  const factors = new Map(QUARTERS.map((quarter) => [quarter, new Map<string, number>()]));
  /** One for a whole and all its parts, so that none outgrows it. */
  const factor = (family: string, quarter: number): number => {
    const own = factors.get(quarter);
    const known = own?.get(family) ?? 0.7 + random.below(600) / 1000;
    own?.set(family, known);
    return known;
  };
  const valueIn = (id: string, statistic: Statistic, quarter: number): number => {
    const parts = [...statistics].filter(([, { partOf }]) => partOf === id);
    if (statistic.partsAddUp)
      return parts.reduce((sum, [part, data]) => sum + valueIn(part, data, quarter), 0);
    const [first] = statistic.observations;
    const base = 'value' in first ? first.value : 0;
    const value = base * factor(statistic.partOf ?? id, quarter);
    return isWhole(statistic.unit.kind) ? Math.max(1, Math.round(value)) : Math.round(value * 100) / 100;
  };
  for (const [id, statistic] of statistics) {
    const file = join(content, 'statistics', `${id}.yaml`);
    const document = parseDocument(readFileSync(file, 'utf8'));
    const observations = document.get('observations');
    if (!(observations instanceof YAMLSeq)) throw new Error(`${id} has no values`);
    observations.items.push(
      ...QUARTERS.map((quarter) =>
        document.createNode(observation(statistic, valueIn(id, statistic, quarter), quarter)),
      ),
    );
    writeFileSync(file, document.toString({ lineWidth: 0 }));
  }
}

function observation({ unit }: Statistic, value: number, quarter: number) {
  const printed = formatQuantity('en', { qualifier: 'exact', value }, unit);
  const period = { kind: 'quarter', year: 2024 + Math.floor(quarter / 4), quarter: (quarter % 4) + 1 };
  const source = { document: 'returns', paragraph: 'T1', printed, phrase: printed };
  return { value, qualifier: 'exact', period, source };
}

const RETURNS = JSON.stringify({
  kind: 'statistics',
  language: 'en',
  title: { zh: '统计表', en: 'Returns' },
  date: '2026-06',
  credit: { zh: '2026年', en: '2026' },
  provenance: { zh: '内容据统计表整理。', en: 'Compiled from returns.' },
  paragraphs: [{ id: 'T1' }],
});
