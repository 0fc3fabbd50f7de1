import { domainToASCII } from 'node:url';

/** One spelling for all that reach the same mailbox in practice: case and the writing of the domain make no difference. */
export function normaliseEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const domain = email.slice(at + 1);
  return `${email.slice(0, at).normalize('NFC').toLowerCase()}@${domainToASCII(domain) || domain.toLowerCase()}`;
}
