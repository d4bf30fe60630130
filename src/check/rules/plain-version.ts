import type { MdastNode } from 'satteri';
import type { Locale } from '../../figure/locale.ts';
import { splitSentences } from '../../content/prose/mentions.ts';
import { PLAIN_SENTENCES } from '../../content/prose/plain-version.ts';
import type { Article } from '../../content/reader/article.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { error, type Issue, type IssueCode, type IssueWords } from '../../content/reader/issue.ts';
import { memoized } from '../../content/memoized.ts';
import { plainVersions } from '../plain.ts';
import { wordsOf } from '../prose-passage.ts';
import { isNote, type Prose, type ProseElement } from '../../content/reader/prose.ts';
import { figuresByPlace } from './mentions.ts';
import {
  figureOfItsOwn,
  MISSING,
  NOT_A_LIST,
  NOT_FIRST,
  ONLY_IN_SECTIONS,
  SECOND,
  sentence,
  sentences,
} from './plain-words.ts';
import { isUpset } from './upset.ts';

/** A section opens with its plain version: a list of five sentences, whose figures are among those of its text. */
export function plainVersionsAreSound({ chapters }: LoadedContent): Issue[] {
  return chapters.flatMap(({ room, articles }) => {
    const all = Object.values(articles);
    return [
      ...all.flatMap(room === 'sections' ? inSection : onPage),
      ...strayFigures(all.flatMap(({ prose }) => prose ?? [])),
    ];
  });
}

function onPage({ prose }: Article): Issue[] {
  const plain = prose && plainVersions(prose)[0];
  return plain ? [error('plain-misplaced', prose.at(plain), ONLY_IN_SECTIONS)] : [];
}

const inSection = memoized(({ locale, prose }: Article): Issue[] => {
  if (!prose) return [];
  const [plain, ...more] = plainVersions(prose);
  const told = (code: IssueCode, node: MdastNode, words: IssueWords) => error(code, prose.at(node), words);
  const [first] = prose.blocks.filter((block) => !isNote(block));
  // What is lost in a text that is upset, such as a tag with a small letter, is told as that.
  if (!plain) return first && !isUpset(prose) ? [told('plain-missing', first, MISSING)] : [];
  return [
    ...(plain === first ? [] : [told('plain-misplaced', plain, NOT_FIRST)]),
    ...more.map((second) => told('plain-misplaced', second, SECOND)),
    ...inPlain(plain, locale, prose),
  ];
});

function inPlain(plain: ProseElement, locale: Locale, prose: Prose): Issue[] {
  const [list, ...more] = plain.children.filter((child) => !isNote(child));
  const place = prose.at(plain);
  if (list?.type !== 'list' || more.length > 0) return [error('plain-shape', place, NOT_A_LIST)];
  const items = list.children;
  const texts = items.map((item) => wordsOf(item, prose).trim());
  if (items.length !== PLAIN_SENTENCES || !texts.some(Boolean))
    return [error('plain-shape', place, sentences(texts.filter(Boolean).length))];
  return items.flatMap((item, index) =>
    isSentence(locale, texts[index] ?? '', item)
      ? []
      : [error('plain-sentence', prose.at(item), sentence(index + 1))],
  );
}

function isSentence(locale: Locale, text: string, { children }: { children: readonly MdastNode[] }): boolean {
  return (
    children.length === 1 &&
    children[0]?.type === 'paragraph' &&
    /[。！？.!?][”’」』）)]*$/.test(text) &&
    splitSentences(locale, text).length === 1
  );
}

/** A figure that the text of one language has and that of the other lacks is told as that. */
function strayFigures(proses: readonly Prose[]): Issue[] {
  if (proses.some(isUpset)) return [];
  const all = proses.map(figuresByPlace);
  const told = new Set(all.flatMap(({ text }) => text.map(({ id }) => id)));
  return all.flatMap(({ plain }) =>
    plain.flatMap(({ id, place }) =>
      told.has(id) ? [] : [error('plain-figure', place, figureOfItsOwn(id))],
    ),
  );
}
