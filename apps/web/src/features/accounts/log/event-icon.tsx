import type { AuditEvent } from '@1numbers/client';
import { KeyRound, LogIn, LogOut, ShieldCheck, SquarePen, TriangleAlert, UserRound } from 'lucide-react';

/** By the words of the code; the first that is right. */
const ICONS = [
  [/failed|reused|_disabled$|^erasure_asked/, TriangleAlert],
  [/^signed_in|^registered/, LogIn],
  [/^signed_out|^sessions?_/, LogOut],
  [/^(?:password|totp|recovery|passkey|identity|email)/, ShieldCheck],
  [/^api_key/, KeyRound],
  [/^profile/, UserRound],
] as const;

export function EventIcon({ action }: { readonly action: AuditEvent['action'] }) {
  const Icon = ICONS.find(([mark]) => mark.test(action))?.[1] ?? SquarePen;
  return <Icon aria-hidden="true" size={20} className={`mt-0.5 shrink-0 ${Icon === TriangleAlert ? 'text-fault' : 'text-soft'}`} />;
}
