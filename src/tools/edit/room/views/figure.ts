import type { FieldPath } from '../../../../content/reader/field-path.ts';
import type { Localised } from '../../../../figure/locale.ts';
import type { Edit } from '../../yaml/edit.ts';
import type { Row } from './home.ts';

/** Where a figure is told. */
export interface ToldPlace {
  readonly file: string;
  readonly line: number;
}

/** The same in words. */
export interface NamedPlace extends ToldPlace {
  /** What its file is called, and where in it it is. */
  readonly place: Localised;
}

/** What is shown of a figure above its form. */
export interface FigureCard {
  /** As it is saved, and as the draft has it. */
  readonly before: Localised | undefined;
  readonly after: Localised | undefined;
  readonly told: readonly NamedPlace[];
  /** The derived figures and drawings that follow it. */
  readonly followers: readonly Row[];
  /** What a value’s own words would be, where they are others. */
  readonly printed: readonly { readonly path: FieldPath; readonly value: string }[];
  /** What may be done with it now and then. */
  readonly actions: readonly FigureAction[];
  /** What changes on the site by what is drafted, and what goes on as it was, a line each. */
  readonly follows: Localised | undefined;
  /** The words that prove each value, with the number in them. */
  readonly evidence: readonly EvidenceView[];
}

/** Something that is done with a figure now and then: what is begun by it, and the field that is filled in first. */
export interface FigureAction {
  readonly name: 'addYear' | 'revise' | 'takeBack' | 'retire';
  readonly edit: Edit;
  readonly field: string;
}

/** The words that prove a value, as far as the number, the number, and the rest; no number where the words do not have it. */
export interface EvidenceView {
  readonly place: Localised;
  readonly before: string;
  readonly printed: string;
  readonly after: string;
}
