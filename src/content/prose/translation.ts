import { type Confirmation, confirmationsIn, digestOf, NONE, written } from './confirmation.ts';
import { longestCommon } from './longest-common.ts';

/** An article in both languages: its title and the like, then each paragraph, as it is written. */
export interface Pair {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** Whether a translation is of the original as it stands, of an older one, or does not say of which. */
export type TranslationState = 'current' | 'outdated' | 'unrecorded';

/**
 * A paragraph whose Chinese is not what its English was confirmed for: which of the Chinese, which of the English it concerns, and whether
 * that is still as it was confirmed.
 */
export type Stale =
  | {
      readonly kind: 'changed' | 'added';
      readonly zh: number;
      readonly en: number;
      readonly isUntouched: boolean;
    }
  | { readonly kind: 'gone'; readonly en: number };

type Translated = string | readonly string[] | undefined;

/** Whether the English of an article was made from the Chinese as it now stands. */
export function translationState(pair: Pair, translated: Translated): TranslationState {
  if (!isRecorded(translated)) return 'unrecorded';
  return staleIn(pair, translated).length === 0 ? 'current' : 'outdated';
}

/** Whether it is written paragraph by paragraph what the English was confirmed for. */
export function isRecorded(translated: Translated): boolean {
  return confirmationsIn(translated).some(({ zh }) => zh !== NONE);
}

/** Every paragraph that is to be looked at again, in order. */
export function staleIn(pair: Pair, translated: Translated): Stale[] {
  const { found, replaced, gone, digests } = compared(pair, confirmationsIn(translated));
  const stale = pair.zh.flatMap((_, zh): Stale[] => {
    if (found[zh]) return [];
    const above = [zh, ...Array.from({ length: zh }, (__, back) => zh - 1 - back)];
    const places = above.map((at) => digests.en.indexOf((found[at] ?? replaced[at])?.en ?? NONE));
    const en = pair.zh.length === pair.en.length ? zh : (places.find((at) => at >= 0) ?? 0);
    const before = replaced[zh];
    return [{ kind: before ? 'changed' : 'added', zh, en, isUntouched: before?.en === digests.en[en] }];
  });
  return [...stale, ...gone.map(({ en }): Stale => ({ kind: 'gone', en: digests.en.indexOf(en) }))];
}

/** What is to be written once paragraphs of the Chinese, or all, are found to be what the English beside them says. */
export function confirmed(
  pair: Pair,
  translated: Translated,
  isChosen: (zh: number) => boolean = () => true,
): string[] {
  const record = confirmationsIn(translated);
  const { found, replaced, gone, digests } = compared(pair, record);
  const standing = new Set(found.map((one) => one?.zh));
  const lines = digests.zh.map((zh, index): Confirmation | undefined => {
    const known = found[index];
    if (!isChosen(index)) return known ?? replaced[index];
    const en = digests.en[index] ?? NONE;
    if (known?.en === en) return known;
    const same = known ? undefined : record.find((one) => one.en === en && !standing.has(one.zh));
    return { zh, en, ...(same && en !== NONE ? { was: same.was ?? same.zh } : {}) };
  });
  const isAll = digests.zh.every((_, index) => isChosen(index) || found[index]);
  return [...lines, ...(isAll ? [] : gone)].flatMap((one) => (one ? [written(one)] : []));
}

interface Compared {
  /** What stands confirmed of each paragraph of the Chinese. */
  readonly found: readonly (Confirmation | undefined)[];
  /** What stood in the place of each that is not confirmed. */
  readonly replaced: readonly (Confirmation | undefined)[];
  /** What was confirmed of Chinese that is no more, and of English that still is. */
  readonly gone: readonly Confirmation[];
  readonly digests: Pair;
}

function compared({ zh, en }: Pair, record: readonly Confirmation[]): Compared {
  const digests: Pair = { zh: zh.map(digestOf), en: en.map(digestOf) };
  const places = longestCommon(
    record.map((one) => one.zh),
    digests.zh,
  );
  const found: (Confirmation | undefined)[] = digests.zh.map((_, index) => record[places.indexOf(index)]);
  const free = new Set(record.filter((_, index) => places[index] === undefined));
  // What was moved in both languages is as it was.
  for (const [index, digest] of digests.zh.entries()) {
    if (found[index]) continue;
    const moved = [...free].find((one) => one.zh === digest && one.en === digests.en[index]);
    found[index] = moved;
    if (moved) free.delete(moved);
  }
  const replaced: (Confirmation | undefined)[] = digests.zh.map(() => undefined);
  let last = -1;
  for (const index of digests.zh.keys()) {
    const own = found[index];
    if (own) last = record.indexOf(own);
    else {
      const next = record[last + 1];
      if (!next || !free.delete(next)) continue;
      replaced[index] = next;
      last += 1;
    }
  }
  const standing = [...found, ...replaced];
  const gone = [...free].filter(
    ({ en: own }) => count(digests.en, own) > standing.filter((one) => one?.en === own).length,
  );
  return { found, replaced, gone, digests };
}

function count(all: readonly string[], one: string): number {
  return all.filter((other) => other === one).length;
}
