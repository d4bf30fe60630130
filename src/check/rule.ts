import type { EntryName } from '../content/collections.ts';
import type { Article } from '../content/reader/article.ts';
import type { LoadedContent } from '../content/reader/content.ts';
import { type Issue, issueOf, type Place, type Tell } from '../content/reader/issue.ts';
import { Answers } from '../content/watched.ts';
import type { IssueCode } from '../words/mistakes/codes.ts';
import type { Filling, Key } from '../words/mistakes/told.ts';
import { type Scope, type Subjects, WALKS, type Walked } from './scopes.ts';

/**
 * What must have passed before a rule looks: nothing of a code told of the files of what it looks at, nothing in their text that swallows
 * or cuts up what follows (sound text), every file of a collection read (all …). Of a collection that must be sound (sound …) it sees
 * only the entries of which nothing was told before, as if the others were not there.
 */
export type After = IssueCode | 'sound text' | `all ${EntryName}` | `sound ${'statistics' | 'sources'}`;

/** What a check is given beside what it looks at; it looks again only where that has changed, or a part of the content that it looks at beside it. */
export interface About<Code extends IssueCode> {
  readonly tell: Tell<Code>;
  readonly content: LoadedContent;
  /** Whether nothing was told before of a file, or of any in a folder, by its path as editors know it. */
  readonly isSound: (path: string) => boolean;
}

/** A rule as it is written, under the name that rules.ts gives: what it looks at, what must have passed before, what it can tell of, and how it judges. */
interface Declaration<S extends Scope, Code extends IssueCode> {
  readonly scope: S;
  readonly after?: readonly After[];
  readonly codes: readonly Code[];
  readonly check: (subject: Subjects[S], about: About<Code>) => void;
}

/** The content as a rule may look at it. */
export interface View extends Omit<About<never>, 'tell'> {
  /** Whether what is of some articles and files is held back: what a rule would say of it follows from what was told before. Absent where nothing is. */
  readonly isHeld?: (articles: readonly Article[], files: readonly string[] | undefined) => boolean;
}

/** A rule as the runner calls it. */
export interface Rule {
  readonly after: readonly After[];
  readonly codes: readonly IssueCode[];
  readonly judge: (view: View) => readonly Issue[];
}

/** What was found, and what was asked of whether files are sound. */
interface Found {
  readonly issues: readonly Issue[];
  readonly sound: ReadonlyMap<string, boolean>;
}

/** A rule of the checker. */
export function defineRule<S extends Scope, Code extends IssueCode>({
  scope,
  after = [],
  codes,
  check,
}: Declaration<S, Code>): Rule {
  const { over, inside, articles, files } = WALKS[scope];
  // What comes of looking at one thing holds for as long as that is the same object, and all that was looked at beside it.
  let found = new WeakMap<object, Answers<Found>>();
  let hour = hourNow();
  const answersTo = (walked: Walked[S]): Answers<Found> => {
    const known = found.get(walked);
    if (known) return known;
    const answers = new Answers<Found>();
    found.set(walked, answers);
    return answers;
  };
  const look = (walked: Walked[S], view: View): readonly Issue[] => {
    const lookedUpon = (content: LoadedContent): Found => {
      const issues: Issue[] = [];
      const sound = new Map<string, boolean>();
      const about: About<Code> = {
        tell: (key: Key, place: Place, filling?: Filling) => {
          issues.push(issueOf(key, place, filling));
        },
        content,
        isSound: (path) => {
          sound.set(path, view.isSound(path));
          return view.isSound(path);
        },
      };
      for (const one of inside(walked, content)) check(one, about);
      return { issues, sound };
    };
    const { issues, sound } = answersTo(walked).of(view.content, lookedUpon);
    const isAsItWas = sound.size === 0 || sound.entries().every(([path, was]) => view.isSound(path) === was);
    return isAsItWas ? issues : lookedUpon(view.content).issues;
  };
  const judge = (view: View) => {
    // Some of what is found hangs on the day.
    if (hour !== hourNow()) found = new WeakMap();
    hour = hourNow();
    const issues: Issue[] = [];
    for (const one of over(view.content))
      if (!view.isHeld?.(articles(one, view.content), files(one))) issues.push(...look(one, view));
    return issues;
  };
  return { after, codes, judge };
}

function hourNow(): number {
  return Math.floor(Date.now() / 3_600_000);
}
