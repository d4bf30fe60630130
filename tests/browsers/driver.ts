/** A browser with one page in it, driven from outside. */
export interface Driver {
  /** Opens an address, and waits until it and its scripts have loaded. */
  readonly open: (address: string) => Promise<void>;
  /** What an expression gives in the page, once it is there if it is a promise. */
  readonly run: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** One at whose keyboard can be typed. */
export interface TypingDriver extends Driver {
  /** Presses the keys of a text, one after the other, as a hand does; keys without a character are those of WebDriver. */
  readonly type: (text: string) => Promise<void>;
  /** Presses several keys together. */
  readonly press: (...together: string[]) => Promise<void>;
  /** Undoes what was typed last, as the browser’s own key or menu does. */
  readonly undo: () => Promise<void>;
}

/** A browser that is to be tried: its name, and how to start it with a window of a phone. */
export interface Tried<D extends Driver = Driver> {
  readonly name: string;
  /** Starts it; where it cannot be had here, says why. */
  readonly start: () => Promise<D | string>;
}

/** The keys without a character, as WebDriver names them. */
export const KEYS = {
  backspace: '\uE003',
  control: '\uE009',
  left: '\uE012',
} as const;

/** What WebDriver is told of keys: each goes down and comes up before the next, or all are down together. */
export function keyActions(groups: readonly (readonly string[])[]): object {
  const actions = groups.flatMap((group) => [
    ...group.map((value) => ({ type: 'keyDown', value })),
    ...group.toReversed().map((value) => ({ type: 'keyUp', value })),
  ]);
  return { actions: [{ type: 'key', id: 'keyboard', actions }] };
}

/** The window in which pages are opened, in pixels. */
export const WINDOW = { width: 390, height: 800 };
