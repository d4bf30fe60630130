import { collection, ENTRY_NAMES, type EntryName } from '../../content/collections.ts';
import type { LoadedContent } from '../../content/reader/content.ts';
import { pathOf, slotOf } from '../../content/reader/layout.ts';
import { LOCALES } from '../../figure/locale.ts';
import { annotatedYaml, isValues, type Values, valueAt } from './annotated-yaml.ts';
import { articleOf, articleQuestions, type OpenRoom } from './article-form.ts';
import { describedObservation, observationQuestions, unitIn } from './described-observation.ts';
import { fieldQuestions, type Own } from './field-questions.ts';
import { jsonSchema } from './field-schema.ts';
import { knownFields } from './known-fields.ts';
import { isProposed, proposedId } from './proposed-id.ts';
import { added, inBoth, LATER, type Question, question, several } from './question.ts';
import { aList, aNewId, listed, phrases } from './reading.ts';

/** A file to be written, named from the content folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What can be made new, by the word for it on the command line: an entry of each collection that may have more. */
export const FORMS: ReadonlyMap<string, EntryName> = new Map(
  ENTRY_NAMES.flatMap((name) => {
    const { one, files, ids } = collection(name);
    return one !== undefined && files.includes('*') && !ids ? [[one, name] as const] : [];
  }),
);

/** The articles that belong to an entry, where it is the outline of some. */
const ROOM: { readonly [N in EntryName]?: OpenRoom } = { sectionOutlines: 'sections', groups: 'served' };

/** All that is asked for a new entry, the id first; most of it is told by the schema. */
export function questionsOf(name: EntryName, content: LoadedContent): Question[] {
  const schema = jsonSchema(collection(name).schema);
  const room = ROOM[name];
  const taken = new Set(
    content.files.map(slotOf).flatMap((slot) => (slot?.collection === name ? slot.id : [])),
  );
  const example = [...taken].toSorted()[0] ?? 'two-words';
  const proposed = isProposed(name);
  const ask = {
    zh: `代号，也是文件名（小写英文，如 ${example}${proposed ? '；按回车，就照用到的数据起' : ''}）`,
    en: `Its id, which is also the name of its file (lower case, such as ${example}${proposed ? '; Enter names it after its figures' : ''})`,
  };
  const own = {
    ...knownFields(content),
    order: (told: Question) => ({
      ...told,
      ...LATER,
      usual: (answers: Values) => nextOrder(name, answers, content),
    }),
    ...OWN[name]?.(content),
  };
  return [
    question('id', ask, { read: aNewId(taken), usual: (answers) => proposedId(name, answers, taken) }),
    ...(room ? articleQuestions(room) : []),
    ...fieldQuestions(schema, own),
  ];
}

/** The files of a new entry. */
export function filesOf(name: EntryName, id: string, answers: Values): NewFile[] {
  const { observations } = answers;
  const room = ROOM[name];
  const unit = unitIn(answers);
  const values =
    name === 'statistics'
      ? { ...answers, observations: [describedObservation(isValues(observations) ? observations : {}, unit)] }
      : answers;
  const text = annotatedYaml(jsonSchema(collection(name).schema), values);
  return [
    { path: pathOf(name, id), text },
    ...(room
      ? LOCALES.map((locale) => ({ path: pathOf(room, id, locale), text: articleOf(room, locale, answers) }))
      : []),
  ];
}

/** What is asked in the place of what a schema tells. */
const OWN: { readonly [N in EntryName]?: (content: LoadedContent) => Own } = {
  statistics: (content) => ({
    'unit.currency': (told) => ({
      ...told,
      ...LATER,
      usual: (answers) => (valueAt(answers, 'unit.kind') === 'money' ? usualCurrency(content) : undefined),
    }),
    observations: () => observationQuestions(content, unitIn, ['observations']),
  }),
  sources: () => ({
    paragraphs: (told) => ({
      ...told,
      ask: added(told.ask, LOCATORS),
      read: (typed) => ({ value: listed(typed).map((id) => ({ id })) }),
    }),
  }),
  // English forms may hold spaces.
  glossary: () => ({
    forms: (told) => {
      const [zh, en] = inBoth({ ...told, ...LATER });
      return [...(zh ? [several(zh, aList)] : []), ...(en ? [{ ...en, read: phrases }] : [])];
    },
  }),
  // An empty id is refused by the check, so that a section without its sub-headings cannot be published by oversight.
  sectionOutlines: () => ({
    parts: (told) => ({ ...several(told, aList), asked: () => true, usual: () => [''] }),
  }),
  drawings: () => ({
    column: (told) => ({ ...told, asked: () => true }),
  }),
  groups: () => ({
    figure: (told) => ({ ...told, asked: () => true }),
  }),
};

const LOCATORS = {
  zh: '写它们的段落号，用空格隔开，如 P1 P2 T3',
  en: 'their locators, with spaces between, such as P1 P2 T3',
};

/** The next free position: within its theme or its column, where entries have one. */
function nextOrder(name: EntryName, { theme, column }: Values, { entries }: LoadedContent): number {
  const all: ReadonlyMap<string, { readonly data: object }> = entries[name];
  const taken = Array.from(all, ([id, { data }]) => {
    const { order, ...own }: Values = { ...data };
    // Those of an older edition are counted by themselves.
    return own['theme'] === theme &&
      own['column'] === column &&
      typeof order === 'number' &&
      !id.includes('/')
      ? order
      : 0;
  });
  return Math.max(0, ...taken) + 1;
}

/** The currency of most figures in money, where there are any. */
function usualCurrency({ statistics }: LoadedContent): string | undefined {
  const used = [...statistics.values()].flatMap(({ data: { unit } }) =>
    'currency' in unit ? unit.currency : [],
  );
  const times = [...Map.groupBy(used, (currency) => currency).values()];
  return times.toSorted((a, b) => b.length - a.length)[0]?.[0];
}
