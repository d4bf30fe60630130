/** A piece of prose as it is drawn: a text, or an element with what is in it. A note to colleagues is none. */
export type ProseNode = string | ProseElement;

/** An element of prose: `Stat`, `Term` and `Plain` as editors write them, and `p`, `h2`, `ul` and the like for Markdown. */
export interface ProseElement {
  readonly name: string;
  readonly props: Readonly<Record<string, string>>;
  readonly children: readonly ProseNode[];
}
