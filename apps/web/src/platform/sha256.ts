/** The SHA-256 of a text in lower-case hex; null where the browser hashes nothing, as on a page that came without https. */
export async function sha256(text: string): Promise<string | null> {
  // Typed as always there, and missing outside secure contexts.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return null;
  const hash = new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
