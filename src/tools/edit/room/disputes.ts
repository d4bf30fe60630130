import { type FileConflict, mergedFile } from '../merge/merged-file.ts';
import type { Draft } from '../save/drafts.ts';
import { nameOfText } from './seen-texts.ts';

/** What another window made of a draft, set aside where both changed the same: what that window saw, and what it made of it. */
export type Aside = Draft['asides'][number];

/** What a draft and what was set aside of it both changed; nothing is lost of either until one of them is chosen. */
export interface Dispute extends FileConflict {
  /** By which it is settled. */
  readonly aside: string;
}

/** A draft in which all is done that was set aside and by now touches nothing of it, and what is left to be chosen. */
export function reconciled(
  file: string,
  mine: string | undefined,
  asides: readonly Aside[],
): { readonly mine: string | undefined; readonly asides: readonly Aside[] } {
  let now = mine;
  const left: Aside[] = [];
  for (const aside of asides) {
    const { text, conflicts } = mergedFile(file, aside.base, aside.mine, now);
    if (conflicts.length > 0) left.push(aside);
    else now = text;
  }
  return { mine: now, asides: left };
}

/** What is set aside with one thing more, which takes the place of what the same window made of the same before. */
export function withAside(
  file: string,
  { mine, asides }: Pick<Draft, 'mine' | 'asides'>,
  more: Aside,
): Aside[] {
  const ways = (aside: Aside) =>
    mergedFile(file, aside.base, aside.mine, mine)
      .conflicts.map(({ path }) => path.join('.'))
      .join('\n');
  return [...asides.filter((one) => one.base !== more.base || ways(one) !== ways(more)), more];
}

/** What is to be chosen between in a draft. */
export function disputesOf({ file, mine, asides }: Pick<Draft, 'file' | 'mine' | 'asides'>): Dispute[] {
  return asides.map((aside) => ({
    file,
    aside: nameOfAside(aside),
    conflicts: mergedFile(file, aside.base, aside.mine, mine).conflicts,
  }));
}

/** The name of what is set aside. */
export function nameOfAside({ base, mine }: Aside): string {
  return nameOfText(`${base}\0${mine}`);
}
