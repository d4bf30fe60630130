import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import type { FieldPath } from '../../content/reader/field-path.ts';
import { error, type Issue, type Place } from '../../content/reader/issue.ts';
import { isValue } from '../../figure/observation.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { idsOn } from '../known.ts';

/** A place in a document that something is taken from, and where that is said. */
interface Cited {
  readonly document: string;
  readonly paragraphs: readonly string[];
  readonly documentAt: () => Place;
  readonly paragraphAt: (index: number) => Place;
}

/** Everything that is taken from a source names a document that is there, and a paragraph of it. */
export function sourcesAreKnown(content: LoadedContent): Issue[] {
  const documents = idsOn(content, 'sources');
  return citedIn(content).flatMap(({ document, paragraphs, documentAt, paragraphAt }) => {
    if (!documents.has(document)) return [unknownDocument(document, documentAt(), documents)];
    const source = content.sources.get(document);
    // A document that cannot be read is told as that.
    if (!source) return [];
    const known = new Set(source.data.paragraphs.map(({ id }) => id));
    return paragraphs.flatMap((id, index) =>
      known.has(id) ? [] : [unknownParagraph(id, document, paragraphAt(index), known)],
    );
  });
}

function citedIn({ statistics, honours, chapters }: LoadedContent): Cited[] {
  const figures = [...statistics.values()].flatMap((entry) =>
    entry.data.observations.flatMap((observation, index) =>
      isValue(observation) ? [proof(entry, observation.source, ['observations', index, 'source'])] : [],
    ),
  );
  const titles = [...honours.values()].map((entry) => proof(entry, entry.data.source, ['source']));
  const sections = chapters
    .flatMap(({ section }) => section ?? [])
    .flatMap(({ data, at }) =>
      data.sources.map(({ document, paragraphs }, index) => ({
        document,
        paragraphs,
        documentAt: () => at(['sources', index, 'document']),
        paragraphAt: (paragraph: number) => at(['sources', index, 'paragraphs', paragraph]),
      })),
    );
  return [...figures, ...titles, ...sections];
}

function proof(
  { at }: Entry<unknown>,
  { document, paragraph }: { readonly document: string; readonly paragraph: string },
  path: FieldPath,
): Cited {
  return {
    document,
    paragraphs: [paragraph],
    documentAt: () => at([...path, 'document']),
    paragraphAt: () => at([...path, 'paragraph']),
  };
}

function unknownDocument(id: string, place: Place, known: ReadonlySet<string>): Issue {
  return error('unknown-source', place, {
    zh: `没有代号为“${id}”的来源。`,
    zhFix: `代号就是 content/sources 文件夹里的文件名（不带 .yaml）；新的来源先用 npm run new source 建立。`,
    en: `There is no source with the id “${id}”.`,
    enFix: `The id is the name of a file in content/sources, without “.yaml”; a new source is made first, with npm run new source.`,
    guess: nearest(id, known),
  });
}

function unknownParagraph(id: string, document: string, place: Place, known: ReadonlySet<string>): Issue {
  const [example] = known;
  return error('unknown-paragraph', place, {
    zh: `来源“${document}”里没有编号为“${id}”的段落。`,
    zhFix: `段落编号见 content/sources/${document}.yaml 的 paragraphs，例如 ${example}。`,
    en: `The source “${document}” has no paragraph with the locator “${id}”.`,
    enFix: `The locators are listed under “paragraphs” in content/sources/${document}.yaml, such as ${example}.`,
    guess: nearest(id, known),
  });
}
