/** An address in a mail. The token stands in the fragment, which no server is sent and no log holds. */
export function linkOf(publicUrl: string, page: 'verify' | 'reset' | 'email', token: string): string {
  return `${publicUrl}/#/${page}?token=${token}`;
}
