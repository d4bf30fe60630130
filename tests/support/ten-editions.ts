import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { YEAR } from '../../src/figure/typed-times.ts';
import { onDisk } from '../../src/content/reader/disk.ts';
import { loadContent } from '../../src/content/reader/reader.ts';
import type { Period } from '../../src/figure/period.ts';
import type { Quantity } from '../../src/figure/quantity.ts';
import { formatQuantity } from '../../src/figure/text.ts';
import type { Project } from '../../src/tools/build/project.ts';
import { newEntry } from '../../src/tools/edit/new-entry.ts';
import { run } from '../unit/tools/commands/run.ts';
import { likelyValues } from './likely-values.ts';
import { editContent } from './project-copy.ts';
import { Random } from './random/random.ts';
import { filesOf, writeFiles } from '../../src/tools/measure/content-files.ts';
import { renewed } from '../../src/tools/measure/grown-content.ts';

/**
 * Makes of a copy of the real content the newest of so many yearly editions. The first is the real report, as if it had been written that
 * many years before; each later one is made with the commands that editors have: an article of its year, a value of it for every figure,
 * a new edition, and its text with the years that follow.
 */
export async function withEditions(copy: Project, count: number): Promise<void> {
  const newest = yearOf(copy);
  const first = newest - count + 1;
  backdate(copy, newest - first);
  const statistics = new Map(
    [...loadContent(onDisk(copy.content)).statistics].map(([id, { data }]) => [id, data]),
  );
  const valueAt = likelyValues(statistics, new Random(1));
  for (let year = first + 1; year <= newest; year++) {
    const document = `article-${year}`;
    await addArticle(copy, document, year);
    for (const [id, { unit, observations }] of statistics) {
      const [observation] = observations;
      if (!('value' in observation)) throw new Error(`${id} has no value`);
      const quantity = { ...observation, ...likelyQuantity(observation, valueAt(id, `${year}`)) };
      const printed = formatQuantity('zh', quantity, unit);
      await made(copy, 'observation', id, printed, {
        period: typedAgain(observation.period, year - first),
        document,
        paragraph: observation.source.paragraph,
        phrase: `共${printed}`,
      });
    }
    await made(copy, 'edition', `${year}`);
    rewrite(copy, year);
  }
}

/** The year of the newest edition. */
function yearOf({ content }: Project): number {
  return Number(loadContent(onDisk(content)).settings?.data.edition.slice(0, 4));
}

/** Dates the whole report so many years earlier, the names of its sources included. */
function backdate({ content }: Project, years: number): void {
  const earlier = (text: string) => text.replaceAll(YEAR, (year) => `${Number(year) - years}`);
  for (const file of onDisk(content).list()) {
    if (!/\.(?:yaml|mdx)$/.test(file) || file === 'site/changes.yaml') continue;
    const path = join(content, file);
    writeFileSync(path, earlier(readFileSync(path, 'utf8')));
    renameSync(path, join(content, earlier(file)));
  }
  writeFiles(renewed(filesOf(content)), content);
}

/** An article of a year, whose paragraphs are those of the one before. */
async function addArticle(copy: Project, id: string, year: number): Promise<void> {
  const before = loadContent(onDisk(copy.content)).sources.get(`article-${year - 1}`);
  if (!before) throw new Error(`there is no article of ${year - 1}`);
  const { paragraphs } = before.data;
  await made(copy, 'source', id, undefined, {
    kind: 'article',
    language: 'zh',
    date: `${year}`,
    paragraphs: paragraphs.map((each) => each.id).join(' '),
    'title.zh': `${year}年的报道`,
    'title.en': `Report of ${year}`,
    'credit.zh': `${year}年`,
    'credit.en': `${year}`,
    'provenance.zh': `内容据${year}年的报道整理。`,
    'provenance.en': `Compiled from the report of ${year}.`,
  });
  const file = join(copy.content, 'sources', `${id}.yaml`);
  const document = parseDocument(readFileSync(file, 'utf8'));
  document.set('paragraphs', paragraphs);
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}

/** Has the newest edition tell of its own year, from the article of it. */
function rewrite(copy: Project, year: number): void {
  for (const section of readdirSync(join(copy.content, 'sections'))) {
    editContent(copy, `sections/${section}/section.yaml`, `article-${year - 1}`, `article-${year}`);
    for (const language of ['zh', 'en']) {
      const file = join(copy.content, 'sections', section, `${language}.mdx`);
      // What a stretch of years says of an honour goes on being so.
      const alone = new RegExp(`(?<![年–-]至?|\\d to )${year - 2}(?!\\d|[–-]|年至| to \\d)`, 'g');
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(alone, `${year - 1}`));
    }
  }
  writeFiles(renewed(filesOf(copy.content)), copy.content);
}

/** A value as roughly as the first was given: a lower bound in two digits, one below ten unchanged. */
function likelyQuantity(first: Quantity, value: number): Quantity {
  if (first.value < 10) return first;
  if (first.qualifier !== 'exact') return { ...first, value: Number(value.toPrecision(2)) };
  return { ...first, value };
}

/** A period of the same kind so many years later, as an editor types it. */
function typedAgain(period: Period, years: number): string {
  switch (period.kind) {
    case 'year':
      return `${period.year + years}`;
    case 'past-years':
      return `past-years-${period.years}`;
    case 'to-date':
    case 'this-year':
    case 'per-year':
    case 'not-stated':
      return period.kind;
    default:
      throw new Error(`no figure is of ${period.kind}`);
  }
}

/** Runs `npm run new`. */
async function made(
  copy: Project,
  kind: string,
  id: string,
  value?: string,
  flags: Readonly<Record<string, string>> = {},
): Promise<void> {
  const args = [
    kind,
    id,
    ...(value ? [value] : []),
    ...Object.entries(flags).flatMap(([name, said]) => [`--${name}`, said]),
  ];
  const { status, output, errors } = await run(newEntry, copy, args);
  if (status !== 0) throw new Error(`npm run new ${args.join(' ')}\n${output}\n${errors}`);
}
