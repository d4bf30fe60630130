/** What is wrong, and what to do about it, in one language. */
export type Said = readonly [message: string, fix: string];
