import type { Unit } from '../figure/unit.ts';
import { isWord } from './prose/english-words.ts';

/** How a plural ends, but for those of staff, series and sheep. */
const PLURAL = /[^s]s$|\b(?:people|children|(?:wo)?men)$/i;
/** What has a plural; money and measures may have none. */
const COUNTED: readonly Unit['kind'][] = ['people', 'places', 'items', 'instances'];

interface NumberFault {
  readonly key: 'swapped' | 'same';
  /** The form that is wrong. */
  readonly field: 'one' | 'other';
  readonly one: string;
}

/** What is wrong with the singular and the plural of a unit in English: that they changed places, or that they are the same though the word has a plural. */
export function numberFault(unit: Unit): NumberFault | undefined {
  if (!('en' in unit)) return undefined;
  const { one, other } = unit.en;
  if (one !== other && PLURAL.test(one) && !PLURAL.test(other)) return { key: 'swapped', field: 'one', one };
  const isSame = one === other && COUNTED.includes(unit.kind) && isWord(`${one.replace(/^.*\W/, '')}s`);
  return isSame && !/\b(?:staff|craft)$/.test(one) ? { key: 'same', field: 'other', one } : undefined;
}
