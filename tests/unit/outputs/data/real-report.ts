import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { OpenReport } from '../../../../src/outputs/data/report.ts';
import { derivation } from '../../../../src/content/schemas/derivation.ts';
import { inOrder } from '../../../../src/content/in-order.ts';
import { levelsInOrder } from '../../../../src/content/level.ts';
import { honour } from '../../../../src/content/schemas/honour.ts';
import { level } from '../../../../src/content/schemas/level.ts';
import { source } from '../../../../src/content/schemas/source.ts';
import { siteSettings } from '../../../../src/content/schemas/site.ts';
import { statistic } from '../../../../src/content/schemas/statistic.ts';
import { term } from '../../../../src/content/schemas/term.ts';
import { theme } from '../../../../src/content/schemas/theme.ts';

const content = new URL('../../../../content/', import.meta.url);

/** The report as it stands in content/, read without Astro. */
export function realReport(): OpenReport {
  return {
    statistics: folder('statistics', statistic).map(({ id, data }) => ({ id, statistic: data })),
    themes: inOrder(folder('themes', theme)).map(({ id }) => id),
    levels: levelsInOrder(folder('levels', level)).map(({ id }) => id),
    honours: folder('honours', honour).map(({ id, data }) => ({ id, honour: data })),
    terms: folder('glossary', term).map(({ id, data }) => ({ id, term: data })),
    derivations: folder('derived', derivation)
      .map(({ id, data }) => ({ id, derivation: data }))
      .sort((a, b) => a.derivation.order - b.derivation.order),
    sources: folder('sources', source).map(({ id, data }) => ({ id, source: data })),
    settings: file('site/settings.yaml', siteSettings),
  };
}

function folder<Schema extends z.ZodType>(name: string, schema: Schema) {
  const files = readdirSync(new URL(`${name}/`, content)).sort();
  return files.map((each) => ({ id: each.replace('.yaml', ''), data: file(`${name}/${each}`, schema) }));
}

function file<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> {
  return schema.parse(parse(readFileSync(new URL(path, content), 'utf8')));
}
