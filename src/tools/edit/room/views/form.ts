import type { FieldPath } from '../../../../content/reader/field-path.ts';
import type { Locale, Localised } from '../../../../figure/locale.ts';

/** Something that can be chosen. */
export interface Option {
  readonly id: string;
  readonly label: Localised;
}

/** How a field is changed. */
export type Control =
  | {
      readonly kind: 'text';
      readonly value: string;
      readonly isLong: boolean;
      readonly language?: Locale | undefined;
    }
  | { readonly kind: 'number'; readonly value: string }
  | { readonly kind: 'flag'; readonly value: boolean }
  | { readonly kind: 'choice'; readonly value: string; readonly options: readonly Option[] }
  | { readonly kind: 'group'; readonly fields: readonly FormField[] }
  | { readonly kind: 'list'; readonly items: readonly FormField[]; readonly empty: unknown }
  /** What is not there, and may be added. */
  | { readonly kind: 'absent'; readonly empty: unknown };

/** A field of a form. */
export interface FormField {
  readonly path: FieldPath;
  /** As issues name it. */
  readonly name: string;
  readonly label: Localised;
  readonly hint: Localised;
  readonly isOptional: boolean;
  readonly control: Control;
}
