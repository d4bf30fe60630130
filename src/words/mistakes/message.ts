import type { Localised } from '../../figure/locale.ts';

/** What is wrong and, after the arrow, what to do about it, for an office worker; what varies stands between ⟨ and ⟩ by its name. */
export type Said = `${string} → ${string}`;

/** The messages of a code: one, or one for each of its variants. */
export type Messages = Said | Readonly<Record<string, Said>>;

/** The names of what is filled into a message. */
export type NamesIn<Message> = Message extends `${string}⟨${infer Name}⟩${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** The same messages in another language. */
export type InAnotherLanguage<Original> = {
  readonly [Code in keyof Original]: Original[Code] extends Said
    ? Said
    : { readonly [Variant in keyof Original[Code]]: Said };
};

/** What is filled into a message: the same in both languages, or what each language says. */
export type Part = string | number | Localised;

/** What an editor may write instead. */
export type Instead = {
  /** What was most likely meant, which is asked before the fix is told. */
  readonly guess?: string | undefined;
  /** What to write instead, where that is known; the guess, where there is nothing else. */
  readonly suggestion?: string | undefined;
  /** Who decides whether the suggestion is what is meant, where it is not certain: a guess is a person’s to judge too. */
  readonly decides?: 'person' | undefined;
};
