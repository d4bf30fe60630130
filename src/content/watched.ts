import type { LoadedContent } from './reader/content.ts';

/** What some work looked at of content: its parts by name, and what they were. */
type Parts = Map<string, unknown>;

const WATCHED = new WeakMap<LoadedContent, { readonly whole: LoadedContent; readonly parts: Parts }>();

/** How many answers are kept of one piece of work: content as it was saved, and as it is being changed and changed back. */
const MOST_KEPT = 4;

/** Content that notes which of its parts are looked at. */
function watched(content: LoadedContent): { readonly whole: LoadedContent; readonly parts: Parts } {
  const parts: Parts = new Map();
  const noting = <T extends object>(of: T, name: (key: string) => string, inside?: object): T =>
    new Proxy(of, {
      get(target, key) {
        if (key === 'entries' && inside) return inside;
        const value: unknown = Reflect.get(target, key);
        parts.set(name(String(key)), value);
        return value;
      },
    });
  const entries = noting(content.entries, (key) => `entries/${key}`);
  const whole = noting(content, (key) => key, entries);
  WATCHED.set(whole, { whole: content, parts });
  return { whole, parts };
}

/** Whether the parts that work looked at are still what they were. */
function areThere(parts: Parts, content: LoadedContent): boolean {
  for (const [name, value] of parts) {
    const [key = '', inside] = name.split('/');
    if ((inside === undefined ? Reflect.get(content, key) : Reflect.get(content.entries, inside)) !== value)
      return false;
  }
  return true;
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
    const answer = this.#kept.find(({ parts }) => areThere(parts, whole)) ?? answerOf(whole, work);
    if (answer !== this.#kept[0])
      this.#kept = [answer, ...this.#kept.filter((one) => one !== answer)].slice(0, MOST_KEPT);
    for (const [name, value] of outer ? answer.parts : []) outer?.set(name, value);
    return answer.result;
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
  for (const [key, value] of parts ? Object.entries(whole) : [])
    if (key !== 'entries') parts?.set(key, value);
  for (const [key, value] of parts ? Object.entries(whole.entries) : []) parts?.set(`entries/${key}`, value);
  return whole;
}
