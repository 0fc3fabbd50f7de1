/** What this device keeps under a name; null where there is nothing, or storage is switched off. */
export function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text on this device in place of the one before; null keeps none. Where storage is switched off or full, nothing is kept. */
export function keep(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name);
    else localStorage.setItem(name, text);
  } catch {
    // What was to be kept then lasts until the page is closed.
  }
}
