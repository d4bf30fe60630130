import { type Issue, issueOf, type Place, type Tell } from '../content/reader/issue.ts';
import type { LoadedContent } from '../content/reader/content.ts';
import { type Answers, watched } from '../content/watched.ts';
import type { IssueCode } from '../words/mistakes/codes.ts';
import type { Filling, Key } from '../words/mistakes/told.ts';
import { PLACES, type Scope, type Subjects } from './scopes.ts';

/**
 * What must have passed before a rule looks: nothing of a code told of the files of what it looks at, or nothing in their text that
 * swallows or cuts up what follows (sound text). Of the figures it sees only those of which nothing was told before (sound statistics),
 * as if the others were not there.
 */
export type After = IssueCode | 'sound text' | 'sound statistics';

/** What a check is given beside what it looks at; it looks again only where that has changed, or a part of the content that it looks at beside it. */
export interface About<Code extends IssueCode> {
  readonly tell: Tell<Code>;
  /** The content, with what was told before the rule’s turn. */
  readonly content: LoadedContent;
}

/** A rule as it is written, under the name that rules.ts gives: what it looks at, what must have passed before, what it can tell of, and how it judges. */
interface Declaration<S extends Scope, Code extends IssueCode> {
  readonly scope: S;
  readonly after?: readonly After[];
  readonly codes: readonly Code[];
  readonly check: (subject: Subjects[S], about: About<Code>) => void;
}

/** A rule as the runner calls it. */
export interface Rule {
  readonly after: readonly After[];
  readonly codes: readonly IssueCode[];
  /** What it finds in content, but for what is of files that are held back, and of the whole where any are. */
  readonly judge: (content: LoadedContent, held: ReadonlySet<string>) => readonly Issue[];
}

type Found = Answers<readonly Issue[]>;

let rules = 0;

/** A rule of the checker. */
export function defineRule<S extends Scope, Code extends IssueCode>({
  scope,
  after = [],
  codes,
  check,
}: Declaration<S, Code>): Rule {
  const number = rules++;
  const judge: Rule['judge'] = (content, held) => {
    const all: Issue[] = [];
    const own = watched(content);
    let before: Found | undefined;
    const isHeld = (files?: readonly string[]) => files?.some((file) => held.has(file)) ?? true;
    for (const { subjects, files, found } of PLACES[scope](content)) {
      if (held.size > 0 && isHeld(files)) continue;
      const answers = own.answered(found[number], (seen) => {
        const issues: Issue[] = [];
        const tell = (key: Key, place: Place, filling?: Filling) => {
          issues.push(issueOf(key, place, filling));
        };
        for (const one of subjects(seen)) check(one, { tell, content: seen });
        return issues;
      });
      if (answers !== found[number]) {
        // Of most files there is nothing to tell, and among ten thousand what is kept of them all is much.
        before = isNothingAgain(answers, before) ? before : answers;
        found[number] = before;
      }
      if (answers[0].result.length > 0) all.push(...answers[0].result);
    }
    return all;
  };
  return { after, codes, judge };
}

function isNothingAgain([answer, ...earlier]: Found, before: Found | undefined): before is Found {
  const [last, ...others] = before ?? [];
  const isNothing = answer.result.length === 0 && last?.result.length === 0 && answer.parts === last.parts;
  return isNothing && earlier.length === 0 && others.length === 0;
}
