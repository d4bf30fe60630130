import { collection } from '../../content/collections.ts';
import { inOrder } from '../../content/in-order.ts';
import { NOT_STATED } from '../../content/level.ts';
import { nearest } from '../../content/reader/nearest.ts';
import type { Words } from '../../content/reader/issue.ts';
import { notAnOption, optionsOf } from '../../content/reader/option-words.ts';
import { pathOf, shownPath } from '../../content/reader/layout.ts';
import { ofField } from '../../content/reader/value-issue.ts';
import { idsOn } from '../known.ts';
import { paragraphsBeside, referencesOf } from '../references.ts';
import { defineRule } from '../rule.ts';

const KINDS = {
  statistics: { code: 'unknown-statistic', zh: '统计数字', en: 'statistic', zhNew: '', enNew: '' },
  glossary: {
    code: 'unknown-term',
    zh: '术语',
    en: 'glossary term',
    zhNew: '；没有的术语先在那里建立',
    enNew: '; a new term is added there first',
  },
  drawings: {
    code: 'unknown-drawing',
    zh: '图',
    en: 'drawing',
    zhNew: '；新的图先用 npm run new drawing 建立',
    enNew: '; a new drawing is made first, with npm run new drawing',
  },
  derived: {
    code: 'unknown-derived',
    zh: '推算数',
    en: 'derived figure',
    zhNew: '；没有的先用 npm run new derived 建立',
    enNew: '; a new one is made first, with npm run new derived',
  },
  sources: {
    code: 'unknown-source',
    zh: '来源',
    en: 'source',
    zhNew: '；新的来源先用 npm run new source 建立',
    enNew: '; a new source is made first, with npm run new source',
  },
} as const;

/** Every figure, term, drawing, derived figure and source that is named exists. */
export const referencesAreKnown = defineRule({
  id: 'references-are-known',
  scope: 'content',
  codes: Object.values(KINDS).map(({ code }) => code),
  check: (content, { tell }) => {
    for (const { of, id, place, edition } of referencesOf(content)) {
      const known = idsOn(content, of, edition);
      if (of === 'themes' || of === 'levels' || known.has(id)) continue;
      const { code, zh, zhNew, en, enNew } = KINDS[of];
      const folder = shownPath(pathOf(of, id, '', edition)).replace(/\/[^/]*$/, '');
      const isNew = folder === `content/${of}`;
      tell(code, place(), [
        `没有代号为“${id}”的${zh}。 → 代号就是 ${folder} 文件夹里的文件名（不带 .yaml）${isNew ? zhNew : ''}。`,
        `There is no ${en} with the id “${id}”. → The id is the name of a file in ${folder}, without “.yaml”${isNew ? enNew : ''}.`,
        { guess: nearest(id, known) },
      ]);
    }
  },
});

/** So does every theme and level; they are few, and those that could be read are offered instead. */
export const groupsAreKnown = defineRule({
  id: 'groups-are-known',
  scope: 'content',
  codes: ['invalid-option'],
  check: (content, { tell }) => {
    const { themes, levels } = content;
    const options = {
      themes: inOrder(themes.values()).map(({ id, data }) => ({ id, meaning: data.name })),
      levels: [
        ...inOrder(levels.values()).map(({ id, data }) => ({ id, meaning: data.heading })),
        ...optionsOf([NOT_STATED]),
      ],
    };
    for (const { of, id, place, field } of referencesOf(content)) {
      if (!field || (of !== 'themes' && of !== 'levels')) continue;
      if (idsOn(content, of).has(id) || (of === 'levels' && id === NOT_STATED)) continue;
      const shown = place().text ?? id;
      const none: Words = [
        `不能写“${shown}”。 → 先在 content/${of} 里建立。`,
        `cannot be “${shown}”. → Add it to content/${of} first.`,
      ];
      const words = options[of].length > 0 ? notAnOption(shown, options[of]) : none;
      tell('invalid-option', place(), ofField(words, field.path, collection(field.collection).schema));
    }
  },
});

/** The paragraphs that are named beside a document are paragraphs of it; one that cannot be read is told as that. */
export const paragraphsAreKnown = defineRule({
  id: 'paragraphs-are-known',
  scope: 'content',
  codes: ['unknown-paragraph'],
  check: (content, { tell }) => {
    const known = new Map(
      Array.from(content.sources, ([id, { data }]) => [id, new Set(data.paragraphs.map((one) => one.id))]),
    );
    for (const { of, id: document, field } of referencesOf(content)) {
      const ids = of === 'sources' ? known.get(document) : undefined;
      if (!ids || !field) continue;
      const [example] = ids;
      for (const [id, path] of paragraphsBeside(field))
        if (!ids.has(id))
          tell('unknown-paragraph', field.entry.at(path), [
            `来源“${document}”里没有编号为“${id}”的段落。 → 段落编号见 content/sources/${document}.yaml 的 paragraphs，例如 ${example}。`,
            `The source “${document}” has no paragraph with the locator “${id}”. → The locators are listed under “paragraphs” in content/sources/${document}.yaml, such as ${example}.`,
            { guess: nearest(id, ids) },
          ]);
    }
  },
});
