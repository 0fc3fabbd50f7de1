/** A pattern with its places filled; a place without a word is empty. */
export function filled(pattern: string, words: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, place: string) => `${words[place] ?? ''}`);
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
