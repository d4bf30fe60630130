import { memoized } from './memoized.ts';
import type { LoadedContent } from './reader/content.ts';

/** The parts of content that some work looked at, by name, as they were then; those of its entries stand behind a stroke. */
type Parts = ReadonlyMap<string, unknown>;

/** What came of work, for as long as the parts that it looked at are the same objects. */
interface Answer<R> {
  readonly result: R;
  readonly parts: Parts;
}

/** What came of one piece of work, the last answer first. */
export type Answers<R> = readonly [Answer<R>, ...Answer<R>[]];

/** How many answers are kept of one piece of work: content as it was saved, and as it is being changed and changed back. */
const MOST_KEPT = 4;

/** Content of which it is noted what work looks at. */
class Watched {
  readonly whole: LoadedContent;
  readonly #noting: LoadedContent;
  #seen = new Map<string, unknown>();
  #asked: Parts = this.#seen;
  #isThere = true;

  constructor(content: LoadedContent) {
    this.whole = content;
    const noting = <T extends object>(of: T, before: string, inside?: object): T =>
      new Proxy(of, {
        get: (target, key) => {
          if (key === 'entries' && inside) return inside;
          const part: unknown = Reflect.get(target, key);
          this.#seen.set(before + String(key), part);
          return part;
        },
      });
    this.#noting = noting(content, '', noting(content.entries, '/'));
    NOTING.set(this.#noting, this);
  }

  /** The answers to a piece of work, first that for this content: one that was kept, or what comes of it now. */
  answered<R>(kept: Answers<R> | undefined, work: (content: LoadedContent) => R): Answers<R> {
    if (kept && this.#hasAgain(kept[0].parts)) return kept;
    const answer = kept?.find(({ parts }) => this.#hasAgain(parts)) ?? this.#answer(work);
    return [answer, ...(kept ?? []).filter((one) => one !== answer).slice(0, MOST_KEPT - 1)];
  }

  #answer<R>(work: (content: LoadedContent) => R): Answer<R> {
    const outer = this.#seen;
    this.#seen = new Map();
    const result = work(this.#noting);
    // Beside one file a rule mostly looks at the same as beside another.
    const parts = isSame(this.#seen, this.#asked) ? this.#asked : this.#seen;
    this.#seen = outer;
    return { result, parts };
  }

  /** Whether what was looked at is still there. */
  has(parts: Parts): boolean {
    return parts.entries().every(([name, part]) => this.#part(name) === part);
  }

  /** The same; mostly it is asked of the same parts again and again. */
  #hasAgain(parts: Parts): boolean {
    if (parts !== this.#asked) this.#isThere = this.has(parts);
    this.#asked = parts;
    return this.#isThere;
  }

  #part(name: string): unknown {
    return name.startsWith('/')
      ? Reflect.get(this.whole.entries, name.slice(1))
      : Reflect.get(this.whole, name);
  }

  /** Has what was looked at for one piece of work be among what the work that asked for it looked at. */
  note(names: Iterable<string>): void {
    for (const name of names) this.#seen.set(name, this.#part(name));
  }
}

const NOTING = new WeakMap<LoadedContent, Watched>();
const ofWhole = memoized((content: LoadedContent) => new Watched(content));

function isSame(some: Parts, others: Parts): boolean {
  return (
    some.size === others.size &&
    // What is not there was looked at too, and is told from what nothing looked at.
    some.entries().every(([name, part]) => others.has(name) && others.get(name) === part)
  );
}

/** Content as it is watched; what is done with it elsewhere counts as looked at. */
export function watched(content: LoadedContent): Watched {
  return NOTING.get(content) ?? ofWhole(content);
}

/**
 * Work that is done again only when a part of the content that it looks at has changed. What it gives must not look at content later.
 */
export function gathered<R>(work: (content: LoadedContent) => R): (content: LoadedContent) => R {
  let answers: Answers<R> | undefined;
  return (content) => {
    const own = watched(content);
    answers = own.answered(answers, work);
    own.note(answers[0].parts.keys());
    return answers[0].result;
  };
}
