import { useWords } from '../../ui/use-words.ts';
import { PasswordField } from './password-field.tsx';
import type { Proof } from './use-proof.ts';

export function ProofField({ proof, problem }: { readonly proof: Proof; readonly problem: string | null }) {
  const t = useWords('ways');
  if (!proof.asked) return null;
  return <PasswordField label={t('proof')} problem={problem} value={proof.typed} onChange={proof.type} />;
}
