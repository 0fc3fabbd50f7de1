/** A browser without its versions: it is the same one after an update. */
export function browserOf(userAgent: string | null): string {
  return (userAgent ?? '').replaceAll(/\d+(?:[._]\d+)*/g, '');
}
