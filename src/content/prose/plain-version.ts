/** How many sentences the plain version of a section has. */
export const PLAIN_SENTENCES = 5;
