import type { Choice } from '../merge/merged.ts';
import { mergedFile } from '../merge/merged-file.ts';
import type { Draft } from '../save/drafts.ts';
import type { Aside } from './disputes.ts';

/** What a draft says once it is chosen, and what is still beside it. */
export type Settled = Pick<Draft, 'mine' | 'asides'>;

/**
 * A draft after a choice between what was shown of it and of what was saved meanwhile. What it became since it was shown is chosen by nobody,
 * and is kept beside it; nothing where that cannot be.
 */
export function settled(
  draft: Draft,
  own: string | undefined,
  theirs: string | undefined,
  choose: Choice,
): Settled | undefined {
  const { file, base, mine, asides } = draft;
  const { text: chosen } = mergedFile(file, base, own, theirs, choose);
  const { text, conflicts } = mergedFile(file, own, mine, chosen);
  if (conflicts.length === 0) return { mine: text, asides };
  if (own === undefined || mine === undefined) return undefined;
  return { mine: text, asides: [...asides, { base: own, mine }] };
}

/** A draft after a choice between what was shown of it and what was set aside. What it became since is kept, and what was chosen beside it. */
export function settledAside(draft: Draft, aside: Aside, shown: string, choose: Choice): Settled {
  const { file, mine, asides } = draft;
  const { text: chosen = shown } = mergedFile(file, aside.base, aside.mine, shown, choose);
  const { text, conflicts } = mergedFile(file, shown, chosen, mine);
  const left = asides.filter((one) => one !== aside);
  return { mine: text, asides: conflicts.length > 0 ? [...left, { base: shown, mine: chosen }] : left };
}
