import { type Issue, issueOf, type Place, type Tell } from '../content/reader/issue.ts';
import type { LoadedContent } from '../content/reader/content.ts';
import { watched } from '../content/watched.ts';
import type { IssueCode } from '../words/mistakes/codes.ts';
import type { Filling, Key } from '../words/mistakes/told.ts';
import { PLACES, type Place as Looked, type Scope, type Subjects } from './scopes.ts';

/** What must have passed before a rule looks: nothing of a code told of its files; no text that swallows or cuts up what follows; or figures of which nothing was told, as if the others were not there. */
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

/** What a rule found, and where, and what it looked at beside those places. */
interface Judged<Subject> {
  readonly places: readonly Looked<Subject>[];
  readonly parts: Map<string, unknown>;
  readonly found: Map<Looked<Subject>, readonly Issue[]>;
}

let rules = 0;

/** A rule of the checker. */
export function defineRule<S extends Scope, Code extends IssueCode>({
  scope,
  after = [],
  codes,
  check,
}: Declaration<S, Code>): Rule {
  const number = rules++;
  let last: Judged<Subjects[S]> | undefined;
  const judgeOne = (place: Looked<Subjects[S]>, content: LoadedContent): readonly Issue[] => {
    const issues: Issue[] = [];
    const tell = (key: Key, at: Place, filling?: Filling) => issues.push(issueOf(key, at, filling));
    const give = (issue: Issue | undefined) => issue && issues.push(issue);
    for (const one of place.subjects(content)) check(one, { tell, give, content });
    return issues;
  };
  const judge: Rule['judge'] = (content, held) => {
    const [own, all] = [watched(content), PLACES[scope](content)];
    const isHeld = (files?: readonly string[]) => files?.some((file) => held.has(file)) ?? true;
    const { places, parts, found }: Judged<Subjects[S]> =
      last && held.size === 0 && own.has(last.parts)
        ? last
        : { places: [], parts: new Map(), found: new Map() };
    // Where it throws or is held back, it looks everywhere again.
    last = undefined;
    const { gone, come } = difference(places, all);
    for (const place of gone) found.delete(place);
    for (const place of come) {
      if (held.size > 0 && isHeld(place.files)) continue;
      const answers = own.answered(place.found[number], (seen) => judgeOne(place, seen));
      place.found[number] = answers;
      const [answer] = answers;
      for (const [name, part] of answer.parts) parts.set(name, part);
      if (answer.result.length > 0) found.set(place, answer.result);
    }
    if (held.size === 0) last = { places: all, parts, found };
    return found.size === 0 ? [] : all.flatMap((place) => found.get(place) ?? []);
  };
  return { after, codes, judge };
}

/** What is no more in a list, and what is new in it: all between what stands first and last in both. */
function difference<T>(before: readonly T[], now: readonly T[]): { gone: readonly T[]; come: readonly T[] } {
  const most = Math.min(before.length, now.length);
  let [start, end] = [0, 0];
  while (start < most && before[start] === now[start]) start++;
  while (end < most - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  return { gone: before.slice(start, before.length - end), come: now.slice(start, now.length - end) };
}
