import type { Localised } from '../figure/locale.ts';

/** How well an English rendering is established, best first. */
export const ESTABLISHED = ['high', 'medium', 'low'] as const;

/** A term or name of the glossary: one Chinese term has one English rendering on the whole site. */
export interface Term {
  readonly zh: string;
  readonly en: string;
  /** Other accepted written forms, such as plurals. */
  readonly forms: { readonly zh: readonly string[]; readonly en: readonly string[] };
  readonly established: (typeof ESTABLISHED)[number];
  readonly explanation: Localised;
  readonly note?: Localised | undefined;
}
