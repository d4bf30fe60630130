import { z } from 'zod';
import { slotOf } from '../../../../content/reader/layout.ts';
import type { Said } from '../../content-text.ts';
import type { Edit } from '../../yaml/edit.ts';
import { collectionViews } from '../collection-view.ts';
import { begun } from '../begun.ts';
import { changesView, restore } from '../changes-view.ts';
import { beginLanguage, confirm } from '../chapter-changes.ts';
import { chapterView, insertablesOf } from '../chapter-view.ts';
import { chaptersView } from '../chapters-view.ts';
import { edits, withEdits } from '../edits.ts';
import { beginEdition, editionsView } from '../editions-view.ts';
import { entryView } from '../entry-view.ts';
import { schemaOf } from '../schema-of.ts';
import { takeLeft } from '../left-view.ts';
import { titledIssues } from '../titled-issues.ts';
import { liveView } from '../live-view.ts';
import { paragraphChanges, shownParagraphs, withChanges, withShown } from '../paragraph-changes.ts';
import { previewView } from '../preview-view.ts';
import type { Room } from '../room.ts';
import { recordView, submissionView, undo } from '../record-view.ts';
import { savedView } from '../saved-view.ts';
import { statusView } from '../status-view.ts';
import { fetchedView, fetching, submittedView, submitting } from '../submitted-view.ts';
import type { HomeView } from '../views/home.ts';
import { waysByFile } from '../ways.ts';

const nothing = z.object({});
const ofFile = z.strictObject({ file: z.string() });
const sides = z.strictObject({ mine: z.string().optional(), theirs: z.string().optional() });

const changesOfSide = z.strictObject({
  file: z.string(),
  seen: z.string(),
  shown: shownParagraphs,
  changes: paragraphChanges,
});

/** What can be asked: each by its path, with what must be told. */
const ROUTES = {
  '/api/home': route(nothing, ({ content, baseline }): HomeView => {
    const looked = content.look();
    return {
      collections: collectionViews(looked, content.drafts(), (file) => content.seen(file).text),
      chapters: chaptersView(content).chapters.filter(({ lacks }) => !lacks),
      issues: titledIssues(content, looked.issues),
      drafts: content.drafts().length,
      changes: baseline.differing(content.texts()).length,
    };
  }),
  '/api/drafts': route(nothing, ({ content }) => ({ drafts: content.drafts().length })),
  '/api/entry': route(ofFile, ({ content }, { file }) => entryView(content, file)),
  '/api/present': route(z.strictObject({ file: z.string().max(1_000) }), ({ presence, clerk }, { file }) =>
    clerk === undefined || !slotOf(file) ? [] : presence.note(file, clerk),
  ),
  '/api/preview': route(ofFile, (room, { file }) => previewView(room, file)),
  '/api/changes': route(nothing, ({ content, baseline }) => changesView(content, baseline)),
  '/api/change': route(
    z.strictObject({ file: z.string(), seen: z.string(), shown: edits.optional(), edits }),
    ({ content }, { file, seen, shown = [], edits: made }) => {
      const schema = schemaOf(file);
      const having =
        (some: readonly Edit[]) =>
        ({ fields, paragraphs }: Said): Said => ({ fields: withEdits(fields, some, schema), paragraphs });
      const conflicts = content.change(file, seen, having(made), having(shown));
      return { entry: entryView(content, file), isDisputed: conflicts.length > 0 };
    },
  ),
  '/api/chapters': route(nothing, ({ content }) => chaptersView(content)),
  '/api/chapter': route(ofFile, ({ content }, { file }) => chapterView(content, file)),
  '/api/insertables': route(ofFile, ({ content }, { file }) => insertablesOf(content, file)),
  '/api/begin': route(ofFile, ({ content }, { file }) => {
    beginLanguage(content, file);
    return {};
  }),
  '/api/paragraphs': route(
    z.strictObject({ file: z.string(), sides: z.array(changesOfSide).min(1).max(2) }),
    ({ content }, { file, sides }) => {
      const conflicts = sides.flatMap(({ file: own, seen, shown, changes }) =>
        content.change(
          own,
          seen,
          ({ fields, paragraphs }) => ({ fields, paragraphs: withChanges(paragraphs, changes) }),
          ({ fields, paragraphs }) => ({ fields, paragraphs: withShown(paragraphs, shown) }),
        ),
      );
      return { chapter: chapterView(content, file), isDisputed: conflicts.length > 0 };
    },
  ),
  '/api/translated': route(
    z.strictObject({
      file: z.string(),
      of: z.union([z.enum(['all', 'words']), z.int().min(0)]),
      isAnswered: z.boolean(),
    }),
    ({ content }, { file, of, isAnswered }) => {
      confirm(content, file, of, isAnswered);
      return chapterView(content, file);
    },
  ),
  '/api/answer': route(
    z.strictObject({ file: z.string(), code: z.string(), line: z.int().min(1) }),
    ({ content }, { file, code, line }) => {
      content.answer(file, code, line);
      return {};
    },
  ),
  '/api/new': route(
    z.strictObject({ collection: z.string(), id: z.string() }),
    ({ content }, { collection, id }) => begun(content, collection, id),
  ),
  '/api/editions': route(nothing, ({ content }) => editionsView(content)),
  '/api/new-edition': route(z.strictObject({ date: z.string().max(40) }), ({ content }, { date }) =>
    beginEdition(content, date),
  ),
  '/api/restore': route(ofFile, ({ content, baseline }, { file }) => {
    restore(content, baseline, file);
    return {};
  }),
  '/api/submit': route(submitting, submittedView),
  '/api/record': route(z.strictObject({ skip: z.int().min(0) }), (room, { skip }) => recordView(room, skip)),
  '/api/live': route(nothing, liveView),
  '/api/status': route(nothing, statusView),
  '/api/fetch': route(fetching, fetchedView),
  '/api/publish': route(z.strictObject({ isDraft: z.boolean() }), ({ publishing }, { isDraft }) => {
    publishing.start(isDraft);
    return {};
  }),
  '/api/publishing': route(nothing, ({ publishing }) => publishing.view()),
  '/api/submission': route(z.strictObject({ id: z.string() }), (room, { id }) => submissionView(room, id)),
  '/api/undo': route(z.strictObject({ id: z.string(), back: waysByFile }), async (room, { id, back }) => ({
    words: await undo(room, id, back),
  })),
  '/api/repair': route(ofFile, ({ content }, { file }) => {
    content.repair(file);
    return entryView(content, file);
  }),
  '/api/discard': route(ofFile, ({ content }, { file }) => {
    content.discard(file);
    return {};
  }),
  '/api/settle': route(
    z.strictObject({ file: z.string(), mine: z.array(z.string()), aside: z.string().optional(), sides }),
    ({ content }, { file, mine, aside, sides: shown }) => {
      if (aside === undefined) content.settle(file, mine, shown);
      else content.settleAside(file, aside, mine, shown);
      return {};
    },
  ),
  '/api/save': route(nothing, ({ content, clerk, savers }) => {
    const outcome = content.save();
    if (clerk !== undefined) savers.add(clerk, outcome.saved);
    return savedView(content, outcome);
  }),
  '/api/take-drafts': route(z.strictObject({ id: z.string() }), (room, { id }) => {
    takeLeft(room, id);
    return {};
  }),
} as const;

/** A question of which what is told must be right, or there is no answer. */
function route<T, A>(told: z.ZodType<T>, answer: (room: Room, told: T) => A): Route<A> {
  return (room, given) => {
    const read = told.safeParse(given);
    return read.success ? { answer: answer(room, read.data) } : undefined;
  };
}

type Route<A = unknown> = (room: Room, told: unknown) => { readonly answer: A } | undefined;

/** What is answered at a path. */
export type Answers = {
  readonly [P in keyof typeof ROUTES]: Awaited<NonNullable<ReturnType<(typeof ROUTES)[P]>>['answer']>;
};

/** The question at a path; nothing where there is none. */
export function routeAt(path: string): Route | undefined {
  return Object.entries(ROUTES).find(([own]) => own === path)?.[1];
}
