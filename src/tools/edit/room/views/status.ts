import type { Localised } from '../../../../figure/locale.ts';

/** What the site shows at present. */
export type LiveView =
  /** No address is written, or nothing is ever sent from here: nobody was asked. */
  | { readonly state: 'no-address' }
  /** The site did not answer, or does not say what it was built from; or what it shows is not known here. */
  | { readonly state: 'silent'; readonly address: string }
  | { readonly state: 'unknown'; readonly address: string }
  /** The commits that it does not show yet. */
  | { readonly state: 'told'; readonly address: string; readonly missing: readonly string[] };

/** What may be amiss with what the room needs. */
export type StatusTrouble =
  | 'no-git'
  | 'not-kept'
  | 'no-branch'
  | 'no-server'
  | 'password-in-address'
  | 'waiting'
  | 'little-disk';

/** Drafts that somebody left who does not come any more. */
export interface LeftView {
  readonly id: string;
  /** Nothing where it is not known, or where it was a room without clerks. */
  readonly clerk: string | undefined;
  readonly files: readonly { readonly file: string; readonly title: Localised }[];
}

/** How things stand with what the room needs; nothing where there is none. */
export interface StatusView {
  readonly left: readonly LeftView[];
  readonly facts: {
    readonly [name in
      | 'git'
      | 'server'
      | 'branch'
      | 'waiting'
      | 'drafts'
      | 'errors'
      | 'built'
      | 'disk'
      | 'program'
      | 'folder']: string | undefined;
  };
  readonly troubles: readonly StatusTrouble[];
}

/** How far the making of a package is. */
export interface PublishingView {
  readonly state: 'none' | 'running' | 'made' | 'failed';
  readonly lines: readonly string[];
  /** Where the file stands. */
  readonly place: string | undefined;
}

/** Where a page can be seen as it will be, and whether it can. */
export interface PreviewView {
  readonly state: 'none' | 'starting' | 'ready' | 'gone';
  readonly pages: Localised;
}
