/** A browser with one page in it, driven from outside. */
export interface Driver {
  /** Opens an address, and waits until it and its scripts have loaded. */
  readonly open: (address: string) => Promise<void>;
  /** What an expression gives in the page, once it is there if it is a promise. */
  readonly run: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** A browser that is to be tried: its name, and how to start it with a window of a phone. */
export interface Tried {
  readonly name: string;
  /** Starts it; where it cannot be had here, says why. */
  readonly start: () => Promise<Driver | string>;
}

/** The window in which pages are opened, in pixels. */
export const WINDOW = { width: 390, height: 800 };
