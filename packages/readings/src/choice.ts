/** A number from 0 to 2³² − 1 that is the same for the same text and looks like chance for another (FNV-1a, stirred once more). */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  state = Math.imul(state ^ (state >>> 16), 0x45d9f3b);
  return (state ^ (state >>> 15)) >>> 0;
}

/** Which of `count` ways is taken first for this seed. */
export function choose(seed: string, count: number): number {
  return hash(seed) % count;
}
