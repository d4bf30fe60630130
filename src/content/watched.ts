import type { LoadedContent } from './reader/content.ts';

/** What some work looked at of content, its own parts and those of its entries, by name, and what they were. */
interface Parts {
  readonly own: Map<string, unknown>;
  readonly entries: Map<string, unknown>;
}

const WATCHED = new WeakMap<LoadedContent, { readonly whole: LoadedContent; readonly parts: Parts }>();

/** How many answers are kept of one piece of work: content as it was saved, and as it is being changed and changed back. */
const MOST_KEPT = 4;

/** Content that notes which of its parts are looked at. */
function watched(content: LoadedContent): { readonly whole: LoadedContent; readonly parts: Parts } {
  const parts: Parts = { own: new Map(), entries: new Map() };
  const noting = <T extends object>(of: T, seen: Map<string, unknown>, inside?: object): T =>
    new Proxy(of, {
      get(target, key) {
        if (key === 'entries' && inside) return inside;
        const value: unknown = Reflect.get(target, key);
        seen.set(String(key), value);
        return value;
      },
    });
  const whole = noting(content, parts.own, noting(content.entries, parts.entries));
  WATCHED.set(whole, { whole: content, parts });
  return { whole, parts };
}

/** Whether the parts that work looked at are still what they were. */
function areThere({ own, entries }: Parts, content: LoadedContent): boolean {
  return areIn(own, content) && areIn(entries, content.entries);
}

function areIn(parts: ReadonlyMap<string, unknown>, of: object): boolean {
  // Asked of every part of the content at each key press, of most of which nothing was looked at.
  if (parts.size === 0) return true;
  for (const [key, value] of parts) if (Reflect.get(of, key) !== value) return false;
  return true;
}

/** Has the parts that were looked at for one piece of work be among those of another. */
function addTo(outer: Parts, { own, entries }: Parts): void {
  for (const [key, value] of own) outer.own.set(key, value);
  for (const [key, value] of entries) outer.entries.set(key, value);
}

interface Answer<R> {
  readonly result: R;
  readonly parts: Parts;
}

/** The answers that one piece of work gave, the last one first. */
export class Answers<R> {
  #kept: readonly Answer<R>[] = [];

  /** What comes of work that looks at content: the same as before for as long as the parts that it looked at are the same objects. */
  of(content: LoadedContent, work: (content: LoadedContent) => R): R {
    const { whole, parts: outer } = WATCHED.get(content) ?? { whole: content };
    const [last] = this.#kept;
    const isLast = last !== undefined && areThere(last.parts, whole);
    const answer = isLast ? last : this.#earlier(whole, work);
    if (outer) addTo(outer, answer.parts);
    return answer.result;
  }

  /** What was answered before the last time, or is answered now; it comes first from now on. */
  #earlier(whole: LoadedContent, work: (content: LoadedContent) => R): Answer<R> {
    const answer = this.#kept.find(({ parts }) => areThere(parts, whole)) ?? answerOf(whole, work);
    this.#kept = [answer, ...this.#kept.filter((one) => one !== answer)].slice(0, MOST_KEPT);
    return answer;
  }
}

function answerOf<R>(content: LoadedContent, work: (content: LoadedContent) => R): Answer<R> {
  const { whole, parts } = watched(content);
  return { result: work(whole), parts };
}

/**
 * Work that is done again only when a part of the content that it looks at has changed. What it gives must not look at content later.
 */
export function gathered<R>(work: (content: LoadedContent) => R): (content: LoadedContent) => R {
  const answers = new Answers<R>();
  return (content) => answers.of(content, work);
}

/** Content as it is, of which work that asks for it looks at everything. */
export function wholeOf(content: LoadedContent): LoadedContent {
  const { whole, parts } = WATCHED.get(content) ?? { whole: content };
  if (parts) {
    const { entries, ...own } = whole;
    addTo(parts, { own: new Map(Object.entries(own)), entries: new Map(Object.entries(entries)) });
  }
  return whole;
}
