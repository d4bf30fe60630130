// Other programs keep things for the same host, so every name of ours begins as no other does; early.js reads them by the same names.
const OWN = `report ${import.meta.env.BASE_URL} `;

/** What was chosen on this page, for browsers that keep nothing. */
const here: Record<string, string> = {};

/** Remembers a choice in this browser, and says whether it would: private windows may refuse. */
export function remember(name: string, value: string): boolean {
  here[name] = value;
  try {
    if (value) localStorage.setItem(OWN + name, value);
    else localStorage.removeItem(OWN + name);
    return true;
  } catch {
    return false;
  }
}

/** What was remembered; nothing, an empty text. Whoever asks knows which values there are, and counts no other. */
export function recall(name: string): string {
  try {
    return localStorage.getItem(OWN + name) ?? '';
  } catch {
    return here[name] ?? '';
  }
}
