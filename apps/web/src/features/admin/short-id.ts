/** The end of an id, which tells accounts apart; its beginning is only the time. */
export function shortOf(id: string): string {
  return `…${id.slice(-12)}`;
}
