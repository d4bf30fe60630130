import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { isValue } from '../../figure/observation.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { didYouMean } from '../../content/reader/wording.ts';

/** Every source locator names a paragraph of the article. */
export function paragraphsAreKnown({ report, statistics, honours, chapters }: LoadedContent): Issue[] {
  if (!report) return [];
  const known = new Set(report.data.paragraphs.map(({ id }) => id));
  const cited: { id: string; place: () => Place }[] = [
    ...[...statistics.values()].flatMap(({ data, at }) =>
      data.observations.flatMap((observation, index) =>
        isValue(observation)
          ? {
              id: observation.source.paragraph,
              place: () => at(['observations', index, 'source', 'paragraph']),
            }
          : [],
      ),
    ),
    ...[...honours.values()].map(({ data, at }) => ({
      id: data.source.paragraph,
      place: () => at(['source', 'paragraph']),
    })),
    ...chapters.flatMap(({ section }) =>
      section
        ? section.data.sources.map((id, index) => ({ id, place: () => section.at(['sources', index]) }))
        : [],
    ),
  ];
  return cited
    .filter(({ id }) => !known.has(id))
    .map(({ id, place }) => unknownParagraph(id, place(), known));
}

function unknownParagraph(id: string, place: Place, known: ReadonlySet<string>): Issue {
  const suggestion = nearest(id, known);
  const guess = didYouMean(suggestion);
  return error('unknown-paragraph', place, {
    message: {
      zh: `原文没有编号为“${id}”的段落。`,
      en: `The article has no paragraph with the locator “${id}”.`,
    },
    fix: {
      zh: `${guess.zh}段落编号见 content/source/report.yaml 的 paragraphs，例如 S1.P2。`,
      en: `${guess.en}The locators are listed under “paragraphs” in content/source/report.yaml, such as S1.P2.`,
    },
    suggestion,
  });
}
