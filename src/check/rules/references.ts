import { collection } from '../../content/collections.ts';
import { inOrder } from '../../content/in-order.ts';
import { NOT_STATED } from '../../content/level.ts';
import { memoized } from '../../content/memoized.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import type { Entry } from '../../content/reader/entry.ts';
import { nearest } from '../../content/reader/nearest.ts';
import { notAnOption, optionsOf } from '../../content/reader/option-words.ts';
import { ofField } from '../../content/reader/value-issue.ts';
import type { Source } from '../../content/schemas/source.ts';
import { idsOn } from '../known.ts';
import { paragraphsBeside, type Reference, referencesOf } from '../references.ts';
import { defineRule } from '../rule.ts';
import type { Tell } from '../tell.ts';

/** Every figure, term, source, theme and level that is named exists, and so does every paragraph of a source. */
export const referencesAreKnown = defineRule('content', (content, tell) => {
  for (const reference of referencesOf(content)) {
    const { of, id } = reference;
    const isKnown = idsOn(content, of).has(id) || (of === 'levels' && id === NOT_STATED);
    if (isKnown) paragraphsAreKnown(reference, content, tell);
    else if (of === 'themes' || of === 'levels') notOffered(reference, of, content, tell);
    else unknown(reference, KINDS[of], idsOn(content, of), tell);
  }
});

const KINDS = {
  statistics: { code: 'unknown-statistic', zh: '统计数字', en: 'statistic', zhNew: '', enNew: '' },
  glossary: {
    code: 'unknown-term',
    zh: '术语',
    en: 'glossary term',
    zhNew: '；没有的术语先在那里建立',
    enNew: '; a new term is added there first',
  },
  sources: {
    code: 'unknown-source',
    zh: '来源',
    en: 'source',
    zhNew: '；新的来源先用 npm run new source 建立',
    enNew: '; a new source is made first, with npm run new source',
  },
} as const;

function unknown(
  { of, id, place }: Reference,
  { code, zh, zhNew, en, enNew }: (typeof KINDS)[keyof typeof KINDS],
  known: ReadonlySet<string>,
  tell: Tell,
): void {
  tell(code, place(), [
    `没有代号为“${id}”的${zh}。 → 代号就是 content/${of} 文件夹里的文件名（不带 .yaml）${zhNew}。`,
    `There is no ${en} with the id “${id}”. → The id is the name of a file in content/${of}, without “.yaml”${enNew}.`,
    { guess: nearest(id, known) },
  ]);
}

/** Themes and levels are few: those that could be read are offered instead. */
function notOffered(
  { id, place, field }: Reference,
  of: 'themes' | 'levels',
  content: LoadedContent,
  tell: Tell,
): void {
  if (!field) return;
  const options =
    of === 'themes'
      ? inOrder(content.themes.values()).map((theme) => ({ id: theme.id, meaning: theme.data.name }))
      : [
          ...inOrder(content.levels.values()).map((level) => ({ id: level.id, meaning: level.data.heading })),
          ...optionsOf([NOT_STATED]),
        ];
  const none = { zhFix: `先在 content/${of} 里建立。`, enFix: `Add it to content/${of} first.` };
  const { code, ...words } = notAnOption(place().text ?? id, options);
  const told = { ...words, ...(options.length > 0 ? {} : none) };
  tell(code, place(), ofField(told, field.path, collection(field.collection).schema));
}

const paragraphsOf = memoized(({ data }: Entry<Source>) => new Set(data.paragraphs.map(({ id }) => id)));

/** The paragraphs that are named beside a document are paragraphs of it. */
function paragraphsAreKnown(
  { of, id: document, field }: Reference,
  { sources }: LoadedContent,
  tell: Tell,
): void {
  const source = of === 'sources' ? sources.get(document) : undefined;
  // A document that cannot be read is told as that.
  if (!source || !field) return;
  const known = paragraphsOf(source);
  const [example] = known;
  for (const [id, path] of paragraphsBeside(field))
    if (!known.has(id))
      tell('unknown-paragraph', field.entry.at(path), [
        `来源“${document}”里没有编号为“${id}”的段落。 → 段落编号见 content/sources/${document}.yaml 的 paragraphs，例如 ${example}。`,
        `The source “${document}” has no paragraph with the locator “${id}”. → The locators are listed under “paragraphs” in content/sources/${document}.yaml, such as ${example}.`,
        { guess: nearest(id, known) },
      ]);
}
