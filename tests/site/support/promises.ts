/** The promises that are not kept, each after the place that should keep it. */
export function broken(place: string, promises: Record<string, boolean>): string[] {
  return Object.entries(promises)
    .filter(([, kept]) => !kept)
    .map(([promise]) => `${place}: ${promise}`);
}

/** A text without its spaces, which a line break may take the place of. */
export function bare(text: string): string {
  return text.replace(/\s/g, '');
}
