import { createHash } from 'node:crypto';
import { Unchangeable } from '../yaml/edit.ts';

/** How many texts that were shown are remembered: more than are open in any number of windows. */
const MOST_SEEN = 2_000;

/** The texts that were shown, each by a short name, by which a change says what it is a change of. */
export class SeenTexts {
  readonly #texts = new Map<string, string>();

  /** The name of a text that is shown. */
  show(text: string): string {
    const name = nameOfText(text);
    this.#texts.delete(name);
    this.#texts.set(name, text);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > MOST_SEEN && oldest !== undefined) this.#texts.delete(oldest);
    return name;
  }

  /** The text of a name. */
  find(name: string): string {
    const text = this.#texts.get(name);
    if (text === undefined) throw new Unchangeable('what was seen is forgotten');
    return text;
  }
}

/** A short name that no other text has. */
export function nameOfText(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
