/** How long a page waits for a file of which nothing comes; then it says so, or takes away what needs it. early.js waits as long. */
export const SILENCE_MS = 15_000;
