/** Remembers a choice in this browser, and says whether it would: private windows may refuse. */
export function remember(name: string, value: string): boolean {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
    return true;
  } catch {
    return false;
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
