import { THEMES } from '../../figure/statistic.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { idsOn, slugsIn } from '../known.ts';

/** The anchors of a page, or nothing known of them because the file that states them could not be read. */
export type Anchors = ReadonlySet<string> | undefined;

/** Every page of the site by its address, free of language, with the anchors that can be linked to on it. */
export function addresses(content: LoadedContent): ReadonlyMap<string, Anchors> {
  const none: Anchors = new Set();
  const sections = [...slugsIn(content, 'sections')].map((slug): [string, Anchors] => [
    `/sections/${slug}/`,
    partsOf(content, 'sections', slug),
  ]);
  return new Map([
    ['/', none],
    ['/honours/', honourAnchors(content)],
    ['/statistics/', new Set([...THEMES, ...idsOn(content, 'statistics')])],
    ['/data/', none],
    ...[...idsOn(content, 'statistics')].map((id): [string, Anchors] => [`/statistics/${id}/`, none]),
    ['/glossary/', idsOn(content, 'glossary')],
    ['/about/', aboutAnchors(content)],
    ['/site-map/', none],
    ...sections,
  ]);
}

function partsOf({ chapters }: LoadedContent, room: string, slug: string): Anchors {
  const outline = chapters.find((chapter) => chapter.room === room && chapter.slug === slug)?.outline;
  return outline && new Set(outline.data.parts);
}

function honourAnchors(content: LoadedContent): Anchors {
  const levels = [...content.honours.values()].map(({ data }) => data.level);
  return new Set([...levels, ...idsOn(content, 'honours')]);
}

function aboutAnchors(content: LoadedContent): Anchors {
  const parts = partsOf(content, 'pages', 'about');
  const report = content.report?.data;
  if (!parts || !report) return undefined;
  const listed = [...report.openPoints, ...report.notComputed, ...report.paragraphs].map(({ id }) => id);
  return new Set([...parts, ...listed]);
}
