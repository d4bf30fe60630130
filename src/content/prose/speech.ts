/** What reading aloud needs beyond the page itself, in one language; it is fetched when a reader starts it. */
export interface Speech {
  readonly words: {
    readonly pause: string;
    readonly resume: string;
    readonly start: string;
    readonly stop: string;
    readonly speed: string;
  };
  /** The speeds to choose from, each with its name. */
  readonly rates: readonly (readonly [rate: number, name: string])[];
  /** How each figure is said, by how it is written in prose. */
  readonly figures: Readonly<Record<string, string>>;
}

/** How fast a page can be read, as a multiple of the voice's own speed. */
export const RATES = [0.75, 1, 1.25, 1.5];
