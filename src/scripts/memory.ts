/** Remembers a choice in this browser; one that refuses storage simply forgets it. */
export function remember(name: string, value: string): void {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // Private windows may refuse.
  }
}

/** What was remembered; nothing, an empty text. */
export function recall(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}
