/** What the room’s program knows of a text that somebody types: by this a change says what it is a change of. */
export class KnownText {
  #known: string;
  #told: string | undefined;

  /** @param known What it told. */
  constructor(known: string) {
    this.#known = known;
  }

  /** What it has, or what it was told last and took. */
  get text(): string {
    return this.#known;
  }

  /** Whether all that it was told was answered: until then, and where it could not be told, what is typed is newer than what it tells. */
  get isAnswered(): boolean {
    return this.#told === undefined;
  }

  /** Notes that it tells another text, which now stands in the field. */
  take(text: string): void {
    this.#known = text;
  }

  /** Notes that it is told a text. */
  tell(text: string): void {
    this.#told = text;
  }

  /** Notes that it answered, and whether it took the text or somebody else’s stands beside it. */
  answered(text: string, isTaken: boolean): void {
    if (this.#told === text) this.#told = undefined;
    if (isTaken) this.#known = text;
  }
}
