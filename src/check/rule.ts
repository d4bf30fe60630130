import { type Issue, issueOf, type Place, type Tell } from '../content/reader/issue.ts';
import type { LoadedContent } from '../content/reader/content.ts';
import { type Answers, watched } from '../content/watched.ts';
import type { IssueCode } from '../words/mistakes/codes.ts';
import type { Filling, Key } from '../words/mistakes/told.ts';
import { PLACES, type Place as Looked, type Scope, type Subjects } from './scopes.ts';
import { difference } from './difference.ts';

/**
 * What must have passed before a rule looks: nothing of a code told of the files of what it looks at, or nothing in their text that
 * swallows or cuts up what follows (sound text). Of the figures it sees only those of which nothing was told before (sound statistics),
 * as if the others were not there.
 */
export type After = IssueCode | 'sound text' | 'sound statistics';

/** What a check is given beside what it looks at; it looks again only where that has changed, or a part of the content that it looks at beside it. */
export interface About<Code extends IssueCode> {
  readonly tell: Tell<Code>;
  /** Tells of a mistake that was made out elsewhere. */
  readonly give: (issue: Issue | undefined) => void;
  /** The content, with what was told before the rule’s turn. */
  readonly content: LoadedContent;
}

/** A rule as it is written, in a file of the folder rules: what it looks at, what must have passed before, what it can tell of, and how it judges. */
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

const NOTHING: readonly Issue[] = [];

let rules = 0;

/** A rule of the checker. */
export function defineRule<S extends Scope, Code extends IssueCode>({
  scope,
  after = [],
  codes,
  check,
}: Declaration<S, Code>): Rule {
  const number = rules++;
  // What it looked at when it was last called, where it found anything, and where it was held back.
  let places: readonly Looked<Subjects[S]>[] = [];
  const looked = new Map<string, unknown>();
  const found = new Map<Looked<Subjects[S]>, readonly Issue[]>();
  const left = new Set<Looked<Subjects[S]>>();
  const judged = (place: Looked<Subjects[S]>, content: LoadedContent): readonly Issue[] => {
    const issues: Issue[] = [];
    const tell = (key: Key, at: Place, filling?: Filling) => issues.push(issueOf(key, at, filling));
    const give = (issue: Issue | undefined) => issue && issues.push(issue);
    for (const one of place.subjects(content)) check(one, { tell, give, content });
    return issues.length > 0 ? issues : NOTHING;
  };
  const judge: Rule['judge'] = (content, held) => {
    const [own, all] = [watched(content), PLACES[scope](content)];
    const isHeld = ({ files }: Looked<Subjects[S]>) =>
      held.size > 0 && (files?.some((file) => held.has(file)) ?? true);
    if (!own.has(looked)) {
      for (const kept of [looked, found, left]) kept.clear();
      places = [];
    }
    const { gone, come } = difference(places, all);
    // Should a rule throw, it looks everywhere again.
    places = [];
    for (const place of gone) {
      found.delete(place);
      left.delete(place);
    }
    const todo = [...left, ...come];
    left.clear();
    let nothing: Found | undefined;
    for (const place of todo) {
      if (isHeld(place)) {
        left.add(place);
        continue;
      }
      const answers = own.answered(place.found[number], (seen) => judged(place, seen));
      const [{ result, parts }, ...others] = answers;
      const isNothing = result === NOTHING && others.length === 0;
      // Of most files there is nothing to tell, and among ten thousand what is kept of them all is much.
      if (!isNothing || nothing?.[0].parts !== parts) {
        for (const [name, part] of parts) looked.set(name, part);
        nothing = isNothing ? answers : nothing;
      }
      place.found[number] = (isNothing && nothing) || answers;
      if (result.length > 0) found.set(place, result);
    }
    places = all;
    return found.size === 0
      ? NOTHING
      : all.flatMap((place) => (isHeld(place) ? [] : (found.get(place) ?? [])));
  };
  return { after, codes, judge };
}
